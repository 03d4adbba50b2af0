import './check-at-once.ts';
import { app, net, powerMonitor, safeStorage } from 'electron';
import { setTimeout as sleep } from 'node:timers/promises';
import { toAppError, type AppError, type Result } from '../shared/errors.ts';
import { hiddenUpdate } from '../shared/while-locked.ts';
import { defaultAppSettings } from '../shared/settings.ts';
import { LockWatch } from './access/lock-watch.ts';
import { AppStatus } from './app-status.ts';
import { openDesk, type Desk, type DeskOptions } from './desk.ts';
import { watchForCrashes } from './diagnostics/crash-watch.ts';
import { Diagnostics, openRunRecord, tellOfCrash } from './diagnostics/diagnostics.ts';
import { startAgainAfterEnd } from './diagnostics/relaunch.ts';
import { createHandlers } from './handlers.ts';
import { answer, type Guard } from './ipc/answer.ts';
import { sendUpdate, type Answerer } from './ipc/register.ts';
import { UpdateFeed } from './ipc/update-feed.ts';
import { logFolder, openLog } from './log.ts';
import { withLimit } from './waiting.ts';
import { lookWhenAwake } from './hand-over/look-when-awake.ts';
import { fileDialogs, showFolder } from './window/file-dialogs.ts';
import { followSettings, languageOf } from './window/follow-settings.ts';
import { keepWindow } from './window/desk-window.ts';
import { bringForward } from './window/main-window.ts';
import { openExternal } from './window/open-external.ts';
import { DeskFollower } from './shell/desk-follower.ts';
import type { Shell } from './shell/shell.ts';
import type { Beginning } from './start.ts';
import { hasTray } from './shell/tray/has-tray.ts';
import { openUpdates } from './updates/open-updates.ts';
import type { Updates } from './updates/updates.ts';

/** How long the accounts wait for the window's first frame, in milliseconds: they run on without a window too. */
const drawLimit = 5_000;
/** For how long the window has this process to itself once it is drawn, in milliseconds: somebody may already be typing. */
const settle = 250;

/** What the window needs of the rest. */
export interface Running {
  readonly answer: Answerer;
  /** The last resort for what nobody else caught: it is logged, and a person is told. */
  readonly report: (error: unknown) => void;
}

/** Wires the parts together, opens the desk and goes on to start its accounts. */
export function run(beginning: Beginning): Running {
  const { environment, dataFolder, writable, home, isReset, isSafe, opening } = beginning;
  const { window } = opening;
  const log = openLog(home);
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

  const block = (blocked: AppError) => {
    status.update({ blocked });
  };
  const desk = openDeskOr(writable, block, {
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
  let isClosing = false;
  let shell: Shell | null = null;
  let updates: Updates | null = null;
  const quit = keepWindow({
    opening,
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
      isClosing = true;
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
  app.on('second-instance', () => {
    status.notify({ kind: 'already-running' });
    if (!window.isDestroyed()) bringForward(window);
  });
  const guard: Guard = (name, input) => desk?.access.refusal(name, input) ?? null;
  const startDesk = async () => {
    // What is around the window, and the accounts, would only keep it from its first frame.
    await withLimit(opening.firstFrame, drawLimit).catch(() => undefined);
    await sleep(settle);
    const { Shell } = await import('./shell/shell.ts');
    const known = await follower.begin(() => handlers.getSnapshot(undefined));
    if (isClosing) return;
    shell = new Shell(known, {
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
      openPage: openExternal,
      lock: () => desk?.access.lock('person'),
      checkForUpdates: () => updates?.check(),
      quit: quit.request,
      report,
    });
    updates?.start();
    await desk?.start();
  };
  startDesk().catch(report);
  return { answer: (name, input) => answer(name, input, handlers, guard, report), report };
}

/** The desk, or null and the reason why there can be none. */
function openDeskOr(
  folder: Result<string>,
  block: (reason: AppError) => void,
  parts: Omit<DeskOptions, 'folder'>,
): Desk | null {
  if (!folder.ok) {
    block(folder.error);
    return null;
  }
  try {
    return openDesk({ ...parts, folder: folder.value });
  } catch (error) {
    parts.log.error('opening the data folder', error);
    block(toAppError(error));
    return null;
  }
}
