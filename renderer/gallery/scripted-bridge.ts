import {
  commandNames,
  type Bridge,
  type CommandName,
  type CommandOutput,
  type Commands,
} from '../../shared/contract.ts';
import { appError, fail, ok, type Result } from '../../shared/errors.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { SessionState } from '../../shared/session.ts';
import { applyUpdate, type AccountView, type Change, type Snapshot, type Update } from '../../shared/view.ts';
import { account, ann, inSeconds, pairing, processes, qr, ready, receipt, untold, view } from './desk.ts';
import { journal } from './journal.ts';
import type { Scene } from './scenes.ts';
import { preview } from './scenes/settings.ts';
import { scriptedHandOvers } from './scripted/hand-overs.ts';
import { scriptedAccess } from './scripted/access.ts';
import { scriptedDiagnostics } from './scripted/diagnostics.ts';
import { scriptedJournal } from './scripted/journal.ts';
import { scriptedSchedule } from './scripted/schedule.ts';
import { scriptedSettings } from './scripted/settings.ts';
import { scriptedUpdates } from './scripted/updates.ts';
import { teamChanges } from './scripted/teams.ts';

/** The commands that have nothing to say back. */
type Doing = {
  [N in CommandName]: CommandOutput<N> extends undefined ? N : never;
}[CommandName];

type Play = readonly { after: number; change: (now: AccountView) => AccountView }[];

const to =
  (state: SessionState) =>
  (now: AccountView): AccountView => ({ ...now, state });

const start: Play = [
  { after: 0, change: to({ kind: 'starting', phase: 'chrome' }) },
  { after: 700, change: to({ kind: 'starting', phase: 'page' }) },
  { after: 1400, change: to({ kind: 'starting', phase: 'restore' }) },
  { after: 2100, change: (now) => ({ ...now, state: now.identity === null ? qr() : ready(now.identity) }) },
];

const logOut: Play = [
  { after: 0, change: to({ kind: 'logging-out', step: 'unlink' }) },
  { after: 900, change: to({ kind: 'logging-out', step: 'close' }) },
  { after: 1800, change: to({ kind: 'logging-out', step: 'erase' }) },
  {
    after: 2600,
    change: (now) => ({
      ...now,
      linked: false,
      identity: null,
      receipt: receipt({ identity: now.identity ?? ann }),
      state: qr(),
    }),
  },
];

export interface ScriptedBridge extends Bridge {
  /** As when the language is changed in the settings. */
  readonly speak: (language: Locale) => void;
}

/** A main process that exists only in the page: it plays a scene and answers its commands. */
export function scriptedBridge(scene: Scene): ScriptedBridge {
  let snapshot: Snapshot = scene.snapshot;
  const listeners = new Set<(update: Update) => void>();

  const send = (changes: Change[]) => {
    const update = { seq: snapshot.seq + 1, changes };
    snapshot = applyUpdate(snapshot, update) ?? snapshot;
    for (const listener of listeners) listener(update);
  };

  const change = (id: string, how: (now: AccountView) => AccountView) => {
    const now = snapshot.accounts.find((one) => one.account.id === id);
    if (now !== undefined) send([{ kind: 'account', view: how(now) }]);
  };

  const play = (id: string, steps: Play) => {
    for (const step of steps) {
      setTimeout(() => {
        change(id, step.change);
      }, step.after);
    }
  };

  const answer = <N extends CommandName>(
    name: N,
    run: () => CommandOutput<N>,
  ): Promise<Result<CommandOutput<N>>> => {
    if (scene.hanging?.includes(name)) return new Promise(() => undefined);
    const error = scene.failing?.[name];
    return Promise.resolve(error === undefined ? ok(run()) : fail(error));
  };

  const obey = (name: Doing, run: () => void) =>
    answer(name, () => {
      run();
      return undefined;
    });

  const played: Partial<Commands> = {
    ...scriptedHandOvers({ now: () => snapshot, send, change, answer }),
    ...scriptedAccess({ now: () => snapshot, send, answer }),
    ...scriptedSchedule({ now: () => snapshot, send, change, answer }),
    ...scriptedSettings({ now: () => snapshot, send, change, answer }, preview),
    ...scriptedUpdates({ now: () => snapshot, send, answer }),
    ...scriptedDiagnostics({ answer }),
    ...scriptedJournal({ answer }, scene.journal ?? {}),
    getSnapshot: () => answer('getSnapshot', () => snapshot),
    addAccount: ({ label }) => {
      if (label.trim() === '') {
        return Promise.resolve(
          fail(
            appError(
              'invalid-label',
              'The label is empty.',
              'Give the account a name that agents will recognise.',
            ),
          ),
        );
      }
      return answer('addAccount', () => {
        const added = account(snapshot.accounts.length + 20, label, 'rose');
        send([{ kind: 'account', view: view(added, { kind: 'queued', position: 1 }) }]);
        play(added.id, start);
        return { id: added.id };
      });
    },
    moveAccount: ({ id, ...place }) =>
      obey('moveAccount', () => {
        send(teamChanges.move(snapshot, id, place));
      }),
    addTeam: ({ name, colour }) =>
      answer('addTeam', () => {
        const id = crypto.randomUUID();
        send(
          teamChanges.add(snapshot, { id, name, colour: colour ?? 'teal', collapsed: false, schedule: null }),
        );
        return { id };
      }),
    updateTeam: ({ id, change: how }) =>
      obey('updateTeam', () => {
        send(teamChanges.update(snapshot, id, how));
      }),
    moveTeam: ({ id, before }) =>
      obey('moveTeam', () => {
        send(teamChanges.moveTeam(snapshot, id, before));
      }),
    removeTeam: ({ id }) =>
      obey('removeTeam', () => {
        send(teamChanges.remove(snapshot, id));
      }),
    startAccount: ({ id }) =>
      obey('startAccount', () => {
        play(id, start);
      }),
    stopAccount: ({ id }) =>
      obey('stopAccount', () => {
        change(id, to({ kind: 'stopped' }));
      }),
    restartAccount: ({ id }) =>
      obey('restartAccount', () => {
        play(id, start);
      }),
    lookAt: () => obey('lookAt', () => undefined),
    requestPairingCode: ({ id }) =>
      obey('requestPairingCode', () => {
        change(id, to(pairing));
      }),
    showQrCode: ({ id }) =>
      obey('showQrCode', () => {
        change(id, to(qr()));
      }),
    useHere: ({ id }) =>
      obey('useHere', () => {
        change(id, (now) => ({ ...now, state: ready(now.identity ?? ann) }));
      }),
    keepNumber: ({ id }) =>
      obey('keepNumber', () => {
        const notice = { kind: 'other-number', at: inSeconds(0), before: ann.number } as const;
        change(id, (now) => ({ ...now, notice, state: ready(now.identity ?? ann) }));
      }),
    prepareLogOut: () => obey('prepareLogOut', () => undefined),
    logOut: ({ id }) =>
      answer('logOut', () => {
        play(id, logOut);
        return { kind: 'logged-out', receipt: receipt() };
      }),
    getJournal: ({ limit }) => answer('getJournal', () => journal.slice(0, limit)),
    getProcesses: () => answer('getProcesses', () => processes),
    resetConnection: ({ id }) =>
      answer('resetConnection', () => {
        play(id, logOut);
        return { kind: 'logged-out', receipt: receipt() };
      }),
    removeAccount: ({ id, evenIfPhoneNotTold }) => {
      // Also where no answer will come, so that the logout under way can be seen.
      if (scene.failing?.removeAccount === undefined) {
        change(id, to({ kind: 'logging-out', step: 'close' }));
      }
      return answer('removeAccount', () => {
        if (scene.phoneCannotBeTold && !evenIfPhoneNotTold) {
          change(id, (now) => ({ ...now, linked: false, identity: null, receipt: untold, state: qr() }));
          return { kind: 'phone-not-told', receipt: untold };
        }
        send([{ kind: 'account-removed', id }]);
        return { kind: 'removed' };
      });
    },
    dismissReceipt: ({ id }) =>
      obey('dismissReceipt', () => {
        change(id, (now) => ({ ...now, receipt: null, notice: null }));
      }),
    dismissNotice: ({ id }) =>
      obey('dismissNotice', () => {
        const notices = snapshot.app.notices.filter((notice) => notice.id !== id);
        send([{ kind: 'app', app: { ...snapshot.app, notices } }]);
      }),
    chooseBrowser: () =>
      answer('chooseBrowser', () => {
        const browser = { kind: 'found', name: 'Chromium', version: '156.0' } as const;
        send([{ kind: 'app', app: { ...snapshot.app, browser } }]);
        return { chosen: true };
      }),
    downloadBrowser: ({ kind }) =>
      answer('downloadBrowser', () => {
        for (const [index, percent] of [null, 8, 31, 57, 84, 100].entries()) {
          setTimeout(() => {
            send([{ kind: 'app', app: { ...snapshot.app, download: { kind, percent } } }]);
          }, index * 600);
        }
        return { kind: 'downloaded' };
      }),
    cancelBrowserDownload: () =>
      obey('cancelBrowserDownload', () => {
        send([{ kind: 'app', app: { ...snapshot.app, download: null } }]);
      }),
    useLighterBrowser: ({ on }) =>
      obey('useLighterBrowser', () => {
        send([{ kind: 'app', app: { ...snapshot.app, lighterBrowser: on } }]);
      }),
    relaunch: () =>
      obey('relaunch', () => {
        location.reload();
      }),
    quit: () =>
      obey('quit', () => {
        location.assign('./');
      }),
  };

  // What a scene does not play goes unanswered, as with a main process that hangs.
  const unplayed = Object.fromEntries(commandNames.map((name) => [name, () => new Promise(() => undefined)]));
  return {
    speak: (language) => {
      send([{ kind: 'app', app: { ...snapshot.app, language } }]);
    },
    commands: { ...unplayed, ...played } as unknown as Commands,
    onUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
