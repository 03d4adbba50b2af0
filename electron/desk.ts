import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import type { AppStatus } from './app-status.ts';
import { Browsers } from './browsers.ts';
import type { Environment } from './environment.ts';
import type { UpdateFeed } from './ipc/update-feed.ts';
import { JournalKeeper } from './journal/keeper.ts';
import type { Log } from './log.ts';
import { endOrphans } from './sessions/chrome/orphans.ts';
import { downloadBrowser } from './sessions/chrome/download.ts';
import type { Fetch } from './sessions/chrome/fetch-file.ts';
import { WhatsAppClient } from './sessions/client/whatsapp-client.ts';
import { defaultLimits } from './sessions/limits.ts';
import { Profiles } from './sessions/profiles.ts';
import { Sessions } from './sessions/sessions.ts';
import { startLimit, StartQueue } from './sessions/start-queue.ts';
import { openAccounts, openSecrets, openSettings } from './settings/files.ts';
import type { SafeStorage } from './settings/secrets.ts';

export interface DeskOptions {
  /** Absolute path of the data folder, which is writable. */
  readonly folder: string;
  readonly environment: Environment;
  readonly status: AppStatus;
  readonly feed: UpdateFeed;
  readonly log: Log;
  /** For downloads. */
  readonly fetch: Fetch;
  readonly safeStorage: SafeStorage;
}

/** The accounts of this computer with all that they need: their files, their browser, their sessions. */
export interface Desk {
  readonly sessions: Sessions;
  readonly browsers: Browsers;
  /** Null: as many as this computer can take. Throws `storage-failed`. */
  setStartLimit(limit: number | null): void;
  /** Looks for the browser, then starts the accounts. Resolves when each has been tried once. */
  start(): Promise<void>;
  /** Ends every session and what else runs, and closes the journal. Never rejects. */
  close(): Promise<void>;
}

/** Reads the files, setting aside what cannot be read, and builds the sessions. Starts nothing yet. */
export function openDesk(options: DeskOptions): Desk {
  const { folder, environment, status, feed, log, fetch, safeStorage } = options;
  const accounts = openAccounts(folder);
  const settings = openSettings(folder);
  const secrets = openSecrets(folder, safeStorage);
  for (const [file, { setAsideAs }] of Object.entries({ accounts, settings, secrets })) {
    if (setAsideAs) status.notify({ kind: 'file-set-aside', file: `${file}.json`, setAsideAs });
  }
  const journal = new JournalKeeper(join(folder, 'journal'), (problem) => {
    status.notifyProblem(problem);
  });
  const downloads = join(folder, 'browsers');
  const browsers = new Browsers({
    settings,
    given: environment.browser,
    downloads,
    download: (request) => downloadBrowser({ ...request, folder: downloads, fetch }),
    status,
    onLookedAgain: () => {
      sessions.retryWithoutBrowser();
    },
  });
  const sessions: Sessions = new Sessions({
    store: accounts.store,
    limits: defaultLimits,
    profiles: new Profiles(folder),
    endOrphans: () => endOrphans(join(folder, 'profiles'), defaultLimits.kill),
    journal: (entry) => {
      journal.write(entry);
    },
    starts: new StartQueue(
      () => settings.read().startLimit ?? startLimit({ cores: availableParallelism(), freeBytes: freemem() }),
    ),
    secrets: secrets.store,
    findBrowser: () => browsers.find(),
    openClient: (request) =>
      new WhatsAppClient({ ...request, network: environment.network, limits: defaultLimits }),
    onChange: (view) => {
      log.info(`account ${view.account.id}: ${view.state.kind}`);
      feed.publish({ kind: 'account', view });
    },
    onRemoved: (id) => {
      log.info(`account ${id}: removed`);
      feed.publish({ kind: 'account-removed', id });
    },
    onProblem: (error) => {
      status.notifyProblem(error);
    },
    now: () => new Date(),
    random: Math.random,
  });
  return {
    sessions,
    browsers,
    setStartLimit: (limit) => {
      settings.write({ ...settings.read(), startLimit: limit });
    },
    start: async () => {
      journal.write({ kind: 'app-opened', version: status.view.version, account: null, label: null });
      await browsers.start();
      await sessions.startAll();
    },
    close: async () => {
      await Promise.all([sessions.shutDown(), browsers.stop()]);
      journal.write({ kind: 'app-closed', account: null, label: null });
      await journal.close();
    },
  };
}
