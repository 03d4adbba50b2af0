import { app, net, powerMonitor, safeStorage } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resetFlag } from '../shared/access.ts';
import { toAppError, type AppError } from '../shared/errors.ts';
import { hiddenUpdate } from '../shared/hidden.ts';
import { safeModeFlag } from '../shared/diagnostics.ts';
import { defaultAppSettings } from '../shared/settings.ts';
import { LockWatch } from './access/lock-watch.ts';
import { appId } from './app-id.ts';
import { AppStatus } from './app-status.ts';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import { keepCrashReports, watchForCrashes } from './diagnostics/crash-watch.ts';
import { Diagnostics, openRunRecord, tellOfCrash } from './diagnostics/diagnostics.ts';
import { startAgainAfterEnd } from './diagnostics/relaunch.ts';
import { readEnvironment } from './environment.ts';
import { createHandlers } from './handlers.ts';
import { sendUpdate, serveCommands } from './ipc/register.ts';
import { originOf } from './ipc/sender.ts';
import { UpdateFeed } from './ipc/update-feed.ts';
import { logFolder, openLog } from './log.ts';
import { runsAsRoot } from './sessions/chrome/launch.ts';
import { checkDataFolder } from './settings/data-folder.ts';
import { lookWhenAwake } from './handover/look-when-awake.ts';
import { fileDialogs, showFolder } from './window/file-dialogs.ts';
import { followSettings, languageOf } from './window/follow-settings.ts';
import { lockDown } from './window/lockdown.ts';
import { openDeskWindow } from './window/desk-window.ts';
import { bringForward } from './window/main-window.ts';
import { ownOrigin, startPage } from './window/origin.ts';
import { claimScheme, serveBundle } from './window/protocol.ts';
import { DeskFollower } from './shell/desk-follower.ts';
import { Shell } from './shell/shell.ts';
import { hasTray } from './tray/has-tray.ts';
import { openUpdates } from './updates/open-updates.ts';
import type { Updates } from './updates/updates.ts';

// The built files: out/main/main.js, out/preload/preload.cjs, out/renderer/index.html.
const built = fileURLToPath(new URL('..', import.meta.url));

if (runsAsRoot())
  process.stderr.write('Switchboard runs as root: Chrome allows no sandbox then. Do not do this for real.\n');
else app.enableSandbox();
claimScheme();
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
const log = openLog(home);
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
  void app.whenReady().then(run);
}

async function run(): Promise<void> {
  const record = openRunRecord(home, log);
  const report = (error: unknown) => {
    log.error('unexpected', error);
    status.notifyProblem(toAppError(error));
  };
  const follower = new DeskFollower(report);
  const feed = new UpdateFeed((update) => {
    sendUpdate(isLocked() ? hiddenUpdate(update) : update);
    follower.hear(update);
  });
  const status = new AppStatus(
    {
      version: app.getVersion(),
      standIn: environment.network.kind === 'stand-in',
      safeMode: isSafe,
      dataFolder,
      language: languageOf(defaultAppSettings),
    },
    (view) => {
      feed.publish({ kind: 'app', app: view });
    },
  );
  watchForCrashes(home, record, log, report);
  tellOfCrash(record, status, log);

  lockDown();
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
    resetPin: isReset,
    safeMode: isSafe,
  });
  const isLocked = () => desk?.access.isLocked ?? false;
  if (desk) {
    followSettings(desk.settings, status);
    desk.open();
    lookWhenAwake(desk.shifts.clock);
  }
  const lockWatch =
    desk &&
    new LockWatch({
      access: desk.access,
      settings: () => desk.settings.current,
      computer: powerMonitor,
      report,
    });
  let shell: Shell | null = null;
  let updates: Updates | null = null;
  const { window, quit } = openDeskWindow({
    built,
    url: environment.rendererUrl ?? startPage,
    folder: home,
    status,
    settings: () => {
      const settings = desk?.settings.current ?? defaultAppSettings;
      // Whoever starts it in safe mode wants to see it.
      return isSafe ? { ...settings, startMinimised: false } : settings;
    },
    isLocked,
    isLinked: () => desk?.sessions.views.some(({ linked }) => linked) ?? false,
    hasTray: () => shell?.hasTray() ?? hasTray(),
    close: async () => {
      record.end();
      shell?.stop();
      lockWatch?.stop();
      updates?.stop();
      await desk?.close();
    },
    quitting: {
      begin: (byPerson) => updates?.atQuit(byPerson),
      end: async (inOrder) => updates?.atEnd(inOrder),
    },
    report,
  });
  updates = desk && openUpdates({ desk, environment, folder: home, feed, status, log, quit: quit.now });
  follower.onChange(() => updates?.look());
  const handlers = createHandlers({
    status,
    feed,
    desk,
    updates,
    files: fileDialogs(window, () => status.view.language),
    showDataFolder: () => showFolder(dataFolder),
    diagnostics: new Diagnostics({ folder: home, record, log }),
    showLogFolder: () => showFolder(logFolder(home)),
    startAgain: (mode) => {
      startAgainAfterEnd(mode);
      quit.now();
    },
    relaunch: () => {
      startAgainAfterEnd('same');
      app.quit();
    },
    quit: quit.request,
    answerQuit: (yes) => {
      status.update({ quitAsked: false });
      if (yes) quit.now();
    },
  });
  serveCommands({
    origin: (environment.rendererUrl && originOf(environment.rendererUrl)) ?? ownOrigin,
    report,
    handlers,
    guard: (name, input) => desk?.access.refusal(name, input) ?? null,
  });
  app.on('second-instance', () => {
    status.notify({ kind: 'already-running' });
    if (!window.isDestroyed()) bringForward(window);
  });
  shell = new Shell(await follower.begin(() => handlers.getSnapshot(undefined)), {
    window,
    follower,
    ask: (what) => {
      feed.publish({ kind: 'do', what });
    },
    setDoNotDisturb: (doNotDisturb) => {
      desk?.settings.change({ doNotDisturb });
    },
    openDataFolder: () => {
      showFolder(dataFolder).catch(report);
    },
    openLogFolder: () => {
      showFolder(logFolder(home)).catch(report);
    },
    lock: () => desk?.access.lock('person'),
    checkForUpdates: () => updates?.check(),
    quit: quit.request,
    report,
  });
  updates?.start();
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
