import { app, dialog, net, safeStorage, type BrowserWindow } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toAppError, type AppError } from '../shared/errors.ts';
import { AppStatus } from './app-status.ts';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import { readEnvironment } from './environment.ts';
import { createHandlers } from './handlers.ts';
import { sendUpdate, serveCommands } from './ipc/register.ts';
import { originOf } from './ipc/sender.ts';
import { UpdateFeed } from './ipc/update-feed.ts';
import { openLog } from './log.ts';
import { runsAsRoot } from './sessions/chrome/launch.ts';
import { checkDataFolder } from './settings/data-folder.ts';
import { lockDown } from './window/lockdown.ts';
import { bringForward, openMainWindow } from './window/main-window.ts';
import { setMenu } from './window/menu.ts';
import { ownOrigin, startPage } from './window/origin.ts';
import { claimScheme, serveBundle } from './window/protocol.ts';
import { quitInOrder } from './window/quit.ts';

// The built files: out/main/main.js, out/preload/preload.cjs, out/renderer/index.html.
const built = fileURLToPath(new URL('..', import.meta.url));

if (runsAsRoot())
  process.stderr.write('Switchboard runs as root: Chrome allows no sandbox then. Do not do this for real.\n');
else app.enableSandbox();
claimScheme();
app.setName('Switchboard');

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
const log = openLog(home);

if (writable.ok && !app.requestSingleInstanceLock()) {
  process.stderr.write(
    'Switchboard is already running with this data folder; its window has been brought forward.\n',
  );
  app.exit(0);
} else {
  void app.whenReady().then(run);
}

async function run(): Promise<void> {
  const report = (error: unknown) => {
    log.error('unexpected', error);
    status.notifyProblem(toAppError(error));
  };
  const feed = new UpdateFeed(sendUpdate);
  const status = new AppStatus(
    { version: app.getVersion(), standIn: environment.network.kind === 'stand-in' },
    (view) => {
      feed.publish({ kind: 'app', app: view });
    },
  );
  // The last resort: what nobody else caught must neither end the desk nor go unseen.
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);

  lockDown();
  setMenu(app.isPackaged);
  serveBundle(join(built, 'renderer'));

  const block = (blocked: AppError) => {
    status.update({ blocked });
  };
  const desk = openDeskOr(block, {
    environment,
    status,
    feed,
    log,
    safeStorage,
    fetch: (url, init) => net.fetch(url, init),
  });
  const window = openMainWindow(built, environment.rendererUrl ?? startPage, report);
  serveCommands({
    origin: (environment.rendererUrl && originOf(environment.rendererUrl)) ?? ownOrigin,
    report,
    handlers: createHandlers({
      status,
      feed,
      desk,
      pickBrowser: () => pickProgram(window),
      relaunch: () => {
        app.relaunch();
        app.quit();
      },
      quit: () => {
        app.quit();
      },
    }),
  });
  quitInOrder(() => desk?.close() ?? Promise.resolve(), report);
  app.on('second-instance', () => {
    status.notify({ kind: 'already-running' });
    if (!window.isDestroyed()) bringForward(window);
  });
  await desk?.start().catch(report);
}

/** The desk, or null and the reason why there can be none. */
function openDeskOr(block: (reason: AppError) => void, parts: Omit<DeskOptions, 'folder'>): Desk | null {
  if (!writable.ok) {
    block(writable.error);
    return null;
  }
  try {
    return openDesk({ ...parts, folder: dataFolder });
  } catch (error) {
    log.error('opening the data folder', error);
    block(toAppError(error));
    return null;
  }
}

async function pickProgram(parent: BrowserWindow): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(parent, {
    title: 'Choose the browser’s program file',
    properties: ['openFile'],
  });
  return filePaths[0];
}
