import { app, Menu } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../shared/errors.ts';
import { resetFlag, safeModeFlag } from '../shared/start-flags.ts';
import { appId } from './app-id.ts';
import { keepCrashReports } from './diagnostics/crash-reports.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { serveCommands } from './ipc/register.ts';
import { originOf } from './ipc/sender.ts';
import { runsAsRoot } from './sessions/chrome/launch.ts';
import { checkDataFolder } from './storage/data-folder.ts';
import { settled } from './waiting.ts';
import { graphicsKnown } from './window/graphics.ts';
import { lockDown } from './window/lockdown.ts';
import { openMainWindow, type OpeningWindow } from './window/main-window.ts';
import { ownOrigin, startPage } from './window/origin.ts';
import { claimScheme, serveBundle } from './window/protocol.ts';
import { sandboxPages } from './window/sandbox.ts';

// Where the app begins: what Electron wants to know before it is ready, and the window. All else is in main.ts, which is
// read when the window needs nothing of this process any more. So this file imports nothing large.

/** What the rest of the app begins with. */
export interface Beginning {
  readonly environment: Environment;
  /** Absolute path of the folder for all data. */
  readonly dataFolder: string;
  /** That folder, or why it cannot be used. */
  readonly writable: Result<string>;
  /** The data folder, or a temporary one in its place. */
  readonly home: string;
  /** Whether a person wants the lead's PIN reset, which ends every link. */
  readonly isReset: boolean;
  /** Whether no account is to start by itself. */
  readonly isSafe: boolean;
  /** It shows nothing until its commands are answered. */
  readonly opening: OpeningWindow;
}

/** For how long the window comes first, in milliseconds: a page that is developed is served by somebody else. */
const windowFirst = 500;

// The built files: out/main/start.js, out/preload/preload.cjs, out/renderer/index.html.
const built = fileURLToPath(new URL('..', import.meta.url));

sandboxPages(app, {
  asRoot: runsAsRoot(),
  warn: () => {
    process.stderr.write(
      'Switchboard runs as root: Chrome allows no sandbox then. Do not do this for real.\n',
    );
  },
});
claimScheme();
// Electron's own would be made only to be replaced.
Menu.setApplicationMenu(null);
app.setName('Switchboard');
// Windows shows notifications only of programs that say under which name they were installed.
app.setAppUserModelId(appId);

const environment = readEnvironment(app.isPackaged, process.env);
const dataFolder = environment.dataFolder ?? app.getPath('userData');
const writable = checkDataFolder(dataFolder);
// Without its folder the app still opens, to say so; what Electron itself writes then goes to a temporary place.
const home = writable.ok ? dataFolder : mkdtempSync(join(tmpdir(), 'switchboard-'));
app.setPath('userData', home);
app.setPath('sessionData', join(home, 'shell'));
if (!writable.ok)
  app.once('quit', () => {
    rmSync(home, { recursive: true, force: true });
  });
const isReset = process.argv.includes(resetFlag);
const isSafe = process.argv.includes(safeModeFlag);
// What is wrong may well be the graphics.
if (isSafe) app.disableHardwareAcceleration();

if (writable.ok && !app.requestSingleInstanceLock()) {
  process.stderr.write(
    isReset
      ? 'Switchboard is running with this data folder, so the PIN was not reset. Quit it first.\n'
      : 'Switchboard is already running with this data folder; its window has been brought forward.\n',
  );
  app.exit(isReset ? 1 : 0);
} else {
  keepCrashReports(home);
  const running = app.whenReady().then(begin);
  running.catch((error: unknown) => {
    process.stderr.write(`Switchboard could not start: ${String(error)}\n`);
    app.exit(1);
  });
  const origin = (environment.rendererUrl && originOf(environment.rendererUrl)) ?? ownOrigin;
  serveCommands(
    origin,
    running.then(({ answer }) => answer),
  );
}

async function begin() {
  lockDown();
  const graphics = graphicsKnown();
  const isServed = serveBundle(join(built, 'renderer'));
  const opening = openMainWindow({
    folder: built,
    url: environment.rendererUrl ?? startPage,
    report: (error) => {
      void rest.then(({ report }) => {
        report(error);
      });
    },
  });
  // The page evaluates its program while this process reads the rest of ours, for which its one thread needs a good while: what
  // the page asks of it then has to wait.
  const rest = settled(Promise.all([isServed, graphics]), windowFirst)
    .then(() => import('./main.ts'))
    .then(({ run }) => run({ environment, dataFolder, writable, home, isReset, isSafe, opening }));
  return rest;
}
