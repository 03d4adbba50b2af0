import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import type { AppStatus } from './app-status.ts';
import { Browsers } from './browsers.ts';
import { ConfigurationTransfer } from './configuration/configuration-transfer.ts';
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
import { AppSettingsKeeper } from './settings/app-settings.ts';
import { openAccounts, openSecrets, openSettings, openTeams } from './settings/files.ts';
import type { SafeStorage } from './settings/secrets.ts';
import { Teams } from './teams/teams.ts';

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
  readonly teams: Teams;
  /** Of the whole app. */
  readonly settings: AppSettingsKeeper;
  readonly configuration: ConfigurationTransfer;
  readonly journal: Pick<JournalKeeper, 'read'>;
  /** Looks for the browser, then starts the accounts. Resolves when each has been tried once. */
  start(): Promise<void>;
  /** Ends every session and what else runs, and closes the journal. Never rejects. */
  close(): Promise<void>;
}

/** Reads the files, setting aside what cannot be read, and builds the sessions. Starts nothing yet. */
export function openDesk(options: DeskOptions): Desk {
  const { folder, environment, status, feed, log, fetch, safeStorage } = options;
  const accounts = openAccounts(folder);
  const settingsFile = openSettings(folder);
  const teamsFile = openTeams(folder);
  const secrets = openSecrets(folder, safeStorage);
  const files = { accounts, settings: settingsFile, teams: teamsFile, secrets };
  for (const [file, { setAsideAs }] of Object.entries(files)) {
    if (setAsideAs) status.notify({ kind: 'file-set-aside', file: `${file}.json`, setAsideAs });
  }
  const settings = new AppSettingsKeeper(settingsFile);
  settings.onChange((changed) => {
    feed.publish({ kind: 'settings', settings: changed });
  });
  const teams = new Teams({
    file: teamsFile,
    onChange: (list) => {
      feed.publish({ kind: 'teams', teams: list });
    },
  });
  const journal = new JournalKeeper(join(folder, 'journal'), (problem) => {
    status.notifyProblem(problem);
  });
  const limits = { ...defaultLimits, ...(environment.scanWindow && { scanWindow: environment.scanWindow }) };
  const downloads = join(folder, 'browsers');
  const source = environment.downloads && { source: environment.downloads };
  const browsers = new Browsers({
    settings: settingsFile,
    given: environment.browser,
    downloads,
    download: (request) => downloadBrowser({ ...request, ...source, folder: downloads, fetch }),
    status,
    onLookedAgain: () => {
      sessions.retryWithoutBrowser();
    },
  });
  /** The state of each account that the log has last. */
  const logged = new Map<string, string>();
  const sessions: Sessions = new Sessions({
    store: accounts.store,
    limits,
    profiles: new Profiles(folder),
    endOrphans: () => endOrphans(join(folder, 'profiles'), limits.kill),
    journal: (entry) => {
      journal.write(entry);
    },
    starts: new StartQueue(
      () =>
        settings.current.startLimit ?? startLimit({ cores: availableParallelism(), freeBytes: freemem() }),
    ),
    secrets: secrets.store,
    findBrowser: () => browsers.find(),
    openClient: (request) => new WhatsAppClient({ ...request, network: environment.network, limits }),
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
    onProblem: (error) => {
      status.notifyProblem(error);
    },
    now: () => new Date(),
    random: Math.random,
  });
  return {
    sessions,
    browsers,
    teams,
    settings,
    configuration: new ConfigurationTransfer({ sessions, teams, settings }),
    journal,
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
