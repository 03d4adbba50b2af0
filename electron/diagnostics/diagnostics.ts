import { app } from 'electron';
import { arch, cpus, freemem, homedir, platform, release, totalmem, uptime } from 'node:os';
import { oftenCrashed } from '../../shared/diagnostics.ts';
import type { Snapshot } from '../../shared/view.ts';
import type { AppStatus } from '../app-status.ts';
import { keptLogs, logPath, type Log } from '../log.ts';
import { hasReportSince } from './crash-files.ts';
import { crashFolder } from './crash-reports.ts';
import { pageErrors } from './page-errors.ts';
import { recentLines } from './recent-lines.ts';
import { reportText } from './report-text.ts';
import { logFiles } from './rotate.ts';
import { RunRecord } from './run-record.ts';

/** How many of the log's lines are in a report. */
const linesInReport = 200;

/** The record of this run on the data folder. To be opened once it is certain that no other copy of the app has the folder. */
export const openRunRecord = (folder: string, log: Log): RunRecord =>
  new RunRecord({
    folder,
    now: () => new Date(),
    bootedAt: Date.now() - uptime() * 1000,
    hasReportSince: (moment) => hasReportSince(crashFolder(folder), moment),
    report: (error) => {
      log.error('run record', error);
    },
  });

/** Tells the person that the app did not end in order last time. */
export function tellOfCrash({ crash, crashesInARow }: RunRecord, status: AppStatus, log: Log): void {
  if (crash === null) return;
  log.info(`the last run did not end in order: ${crash.cause}`);
  const { cause } = crash;
  status.notify({ kind: 'crashed', cause, times: crashesInARow, often: crashesInARow >= oftenCrashed.times });
}

export interface DiagnosticsOptions {
  readonly folder: string;
  readonly record: RunRecord;
  readonly log: Log;
}

/** What is known of the app's own health, for a report. */
export class Diagnostics {
  readonly #options: DiagnosticsOptions;
  /** Writes an error of the page into the log. */
  readonly notePageError: ReturnType<typeof pageErrors>;

  constructor(options: DiagnosticsOptions) {
    this.#options = options;
    this.notePageError = pageErrors(options.log, () => performance.now());
  }

  /** All that a report needs, in one text without anything private. Never rejects. */
  async report(snapshot: Snapshot): Promise<string> {
    const { folder, record } = this.#options;
    const { electron, chrome, node } = process.versions;
    return reportText({
      now: new Date(),
      versions: { electron, chrome, node },
      system: {
        platform: platform(),
        release: release(),
        arch: arch(),
        cores: cpus().length,
        memory: totalmem(),
        free: freemem(),
      },
      packaged: app.isPackaged,
      uptime: process.uptime(),
      snapshot,
      crashes: record.crashes,
      faults: record.faults,
      log: await recentLines(logFiles(logPath(folder), keptLogs), linesInReport),
      roots: [folder, homedir()],
    });
  }
}
