import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import type { AppSettings } from '../shared/settings.ts';
import type { AppStatus } from './app-status.ts';
import type { Browsers } from './browsers/browsers.ts';
import type { Environment } from './environment.ts';
import type { PersonAtDesk } from './hand-over/person-at-desk.ts';
import type { UpdateFeed } from './ipc/update-feed.ts';
import type { JournalKeeper } from './journal/keeper.ts';
import type { Log } from './log.ts';
import { endOrphans } from './sessions/chrome/orphans.ts';
import { defaultLimits } from './sessions/limits.ts';
import { Profiles } from './sessions/profiles.ts';
import type { RecordStore } from './sessions/records.ts';
import type { SecretStore } from './sessions/secret-store.ts';
import { Sessions, type SessionsOptions } from './sessions/sessions.ts';
import { startLimit, StartQueue } from './sessions/start-queue.ts';

export interface OpenSessionsOptions {
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly environment: Environment;
  readonly store: RecordStore;
  readonly secrets: SecretStore;
  readonly settings: () => AppSettings;
  readonly browsers: Pick<Browsers, 'find'>;
  readonly person: Pick<PersonAtDesk, 'name'>;
  readonly journal: Pick<JournalKeeper, 'write'>;
  readonly status: Pick<AppStatus, 'notifyProblem'>;
  readonly feed: UpdateFeed;
  readonly log: Log;
  /** Whether accounts start only by hand. */
  readonly byHandOnly: boolean;
}

/** The engine, with real Chromes on the data folder; window, journal and log hear of what happens. Starts nothing yet. */
export function openSessions(options: OpenSessionsOptions): Sessions {
  const { folder, environment, settings, browsers, person, journal, status } = options;
  const limits = { ...defaultLimits, ...(environment.scanWindow && { scanWindow: environment.scanWindow }) };
  return new Sessions({
    ...listeners(options),
    limits,
    store: options.store,
    secrets: options.secrets,
    startsByHandOnly: options.byHandOnly,
    profiles: new Profiles(folder),
    endOrphans: () => endOrphans(join(folder, 'profiles'), limits.kill),
    starts: new StartQueue(
      () => settings().startLimit ?? startLimit({ cores: availableParallelism(), freeBytes: freemem() }),
    ),
    findBrowser: () => browsers.find(),
    openClient: async (request) => {
      // The library is large: it is read when the first account starts, and not before the window is there.
      const { WhatsAppClient } = await import('./sessions/client/whatsapp-client.ts');
      return new WhatsAppClient({ ...request, network: environment.network, limits });
    },
    journal: (entry) => {
      journal.write(entry);
    },
    onProblem: (error) => {
      status.notifyProblem(error);
    },
    atDesk: () => person.name,
    now: () => new Date(),
    random: Math.random,
  });
}

/** Tell the window of every change, and the log of every state. */
function listeners({
  feed,
  log,
}: OpenSessionsOptions): Pick<
  SessionsOptions,
  'onChange' | 'onPicture' | 'onPictureMissing' | 'onRemoved' | 'onOrder'
> {
  /** The state of each account that the log has last. */
  const logged = new Map<string, string>();
  return {
    onChange: (view) => {
      const { kind } = view.state;
      if (logged.get(view.account.id) !== kind) log.info(`account ${view.account.id}: ${kind}`);
      logged.set(view.account.id, kind);
      feed.publish({ kind: 'account', view });
    },
    onPicture: (id, picture) => {
      feed.publish({ kind: 'picture', id, picture });
    },
    onPictureMissing: (id, why) => {
      log.info(`account ${id}: no picture (${why})`);
    },
    onRemoved: (id) => {
      log.info(`account ${id}: removed`);
      logged.delete(id);
      feed.publish({ kind: 'account-removed', id });
    },
    onOrder: (ids) => {
      feed.publish({ kind: 'order', ids });
    },
  };
}
