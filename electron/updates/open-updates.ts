import { app, BrowserWindow } from 'electron';
import { isRunning } from '../hand-over/hand-over-items.ts';
import type { AppStatus } from '../app-status.ts';
import type { Desk } from '../desk.ts';
import type { Environment } from '../environment.ts';
import type { UpdateFeed } from '../ipc/update-feed.ts';
import type { Log } from '../log.ts';
import { policyPath, readPolicy } from '../policy/policy.ts';
import { formatOf } from './format.ts';
import { openUpdater } from './open-updater.ts';
import { Updates, type UpdatesOptions } from './updates.ts';

export interface OpenUpdatesOptions {
  readonly desk: Pick<Desk, 'sessions' | 'shifts' | 'access' | 'settings'>;
  readonly environment: Pick<Environment, 'updates' | 'policy'>;
  /** Of the app's own data. */
  readonly folder: string;
  readonly feed: UpdateFeed;
  readonly status: Pick<AppStatus, 'notifyProblem'>;
  readonly log: Log;
  /** Begins to close everything in order, without a question. */
  readonly quit: () => void;
}

/** The updating of this copy of the app, as the computer's policy and the way it was installed allow it. */
export function openUpdates(options: OpenUpdatesOptions): Updates {
  const { desk, environment, folder, feed, status, log, quit } = options;
  const policy = readPolicy(environment.policy ?? policyPath(process.platform, process.env));
  const problem = policy.ok ? policy.value.problem : policy.error;
  if (problem) status.notifyProblem(problem);
  const copy = thisCopy(environment.updates);
  let told: string | undefined;
  const updates: Updates = new Updates({
    off: offBy(policy, copy),
    fixedChannel: (policy.ok && policy.value.updateChannel) || null,
    settings: () => desk.settings.current,
    open: (onError) => {
      if (!copy.ok) throw new Error('this copy cannot update itself');
      const development = environment.updates === undefined ? null : { feed: environment.updates, folder };
      return openUpdater({ format: copy.format, development }, onError);
    },
    isBusy: () =>
      desk.sessions.views.some(({ state }) => state.kind === 'logging-out') ||
      desk.shifts.view.handOvers.some(isRunning),
    isLocked: () => desk.access.isLocked,
    quit,
    startAgain: () => {
      // What runs inside an AppImage is gone when it ends.
      const execPath = process.env['APPIMAGE'] ?? process.execPath;
      app.relaunch({ execPath, args: process.argv.slice(1) });
    },
    makeWay: () => {
      app.releaseSingleInstanceLock();
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
    },
    onChange: (view) => {
      if (told !== view.state.kind) log.info(`updates: ${view.state.kind}`);
      told = view.state.kind;
      feed.publish({ kind: 'updates', updates: view });
    },
    onError: (error) => {
      log.error('updates', error);
    },
    now: () => new Date(),
  });
  desk.settings.onChange(() => {
    updates.settingsChanged();
  });
  return updates;
}

type Copy = ReturnType<typeof formatOf>;

function thisCopy(developmentFeed: string | undefined): Copy {
  // Outside the packaged app a file can be named that stands for the AppImage.
  if (developmentFeed !== undefined && process.env['APPIMAGE']) return { ok: true, format: 'appimage' };
  return formatOf({
    platform: process.platform,
    isPackaged: app.isPackaged,
    env: process.env,
    execPath: process.execPath,
    resources: process.resourcesPath,
  });
}

/** What the administrator decided is said before what the copy cannot do. */
function offBy(policy: ReturnType<typeof readPolicy>, copy: Copy): UpdatesOptions['off'] {
  if (!policy.ok) return { reason: 'policy-broken', error: policy.error };
  if (policy.value.updates === 'off') return { reason: 'policy', error: null };
  return copy.ok ? null : { reason: copy.reason, error: null };
}
