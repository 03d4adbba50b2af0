import { app } from 'electron';
import type { Log } from '../log.ts';
import { keepFewReports } from './crash-files.ts';
import { crashFolder } from './crash-reports.ts';
import { nameOf } from './code-places.ts';
import type { RunRecord } from './run-record.ts';

/** Notes what breaks from now on: exceptions that nobody caught, pages and other processes of the app that are gone. */
export function watchForCrashes(
  folder: string,
  record: Pick<RunRecord, 'note'>,
  log: Log,
  report: (error: unknown) => void,
): void {
  // The last resort: what nobody else caught must neither end the desk nor go unseen.
  const uncaught = (error: unknown) => {
    record.note('exception', nameOf(error));
    report(error);
  };
  process.on('uncaughtException', uncaught);
  process.on('unhandledRejection', uncaught);
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.info(`the window's page is gone: ${reason}, exit code ${exitCode}`);
    record.note('window', reason);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.info(`a process of the app is gone: ${type}, ${reason}, exit code ${exitCode}`);
    record.note(type === 'GPU' ? 'graphics' : 'helper', reason);
  });
  // Nobody waits for it, and it has no part in showing the window.
  setTimeout(() => {
    keepFewReports(crashFolder(folder), Date.now()).catch((error: unknown) => {
      log.error('crash reports', error);
    });
  }, afterStart).unref();
}

/** When what is old is cleared away, in milliseconds after the start. */
const afterStart = 10_000;
