import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { Access } from './access/access.ts';
import { openAccessStore, type PinMark } from './access/access-store.ts';
import { pinUnreadable } from './access/errors.ts';
import { resetPin } from './access/reset.ts';
import type { AppStatus } from './app-status.ts';
import { Browsers } from './browsers/browsers.ts';
import { ConfigurationTransfer } from './configuration/configuration-transfer.ts';
import type { Environment } from './environment.ts';
import { PersonAtDesk } from './hand-over/person-at-desk.ts';
import { Shifts } from './hand-over/shifts.ts';
import { ShiftsStore } from './hand-over/shifts-store.ts';
import type { UpdateFeed } from './ipc/update-feed.ts';
import { JournalKeeper } from './journal/keeper.ts';
import type { Log } from './log.ts';
import { endOrphans } from './sessions/chrome/orphans.ts';
import type { Fetch } from './sessions/chrome/fetch-file.ts';
import { defaultLimits } from './sessions/limits.ts';
import { Profiles } from './sessions/profiles.ts';
import { Sessions } from './sessions/sessions.ts';
import { startLimit, StartQueue } from './sessions/start-queue.ts';
import { AppSettingsKeeper } from './settings/app-settings.ts';
import { openAccounts, openSecrets, openSettings, openShifts, openTeams } from './storage/files.ts';
import type { JsonFile } from './storage/json-file.ts';
import type { SafeStorage } from './storage/encrypted-secrets.ts';
import type { SettingsFile } from './settings/settings-file.ts';
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
  /** Whether a person wants the lead's PIN reset, which ends every link. */
  readonly resetPin: boolean;
  /**
   * Whether accounts start only by hand. Hand-overs and the schedule's ends go on: whose links were to end must not find
   * them open the next morning.
   */
  readonly safeMode: boolean;
}

/** The accounts of this computer with all that they need: their files, their browser, their sessions. */
export interface Desk {
  readonly sessions: Sessions;
  readonly browsers: Browsers;
  readonly teams: Teams;
  /** Of the whole app. */
  readonly settings: AppSettingsKeeper;
  readonly configuration: ConfigurationTransfer;
  readonly shifts: Shifts;
  readonly access: Access;
  readonly journal: Pick<JournalKeeper, 'read' | 'reader' | 'write'>;
  /** Says in the journal that the app is open, and ends the shifts that are over. To be called before all is shown. */
  open(): void;
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
  const mark = pinMark(settingsFile);
  const openAccess = () => openAccessStore(folder, mark);
  if (options.resetPin) resetPin({ store: openAccess(), accounts: accounts.store, now: () => new Date() });
  const accessStore = openAccess();
  if (accessStore.isBroken) status.notifyProblem(pinUnreadable());
  const { resetAt } = accessStore.read();
  if (resetAt !== null) status.notify({ kind: 'pin-reset' });
  const teamsFile = openTeams(folder);
  const shiftsFile = openShifts(folder);
  const secrets = openSecrets(folder, safeStorage);
  const files = { accounts, settings: settingsFile, teams: teamsFile, shifts: shiftsFile, secrets };
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
      shifts.clock.look();
    },
  });
  const shiftsStore = new ShiftsStore({
    file: shiftsFile,
    onProblem: (problem) => {
      status.notifyProblem(problem);
    },
  });
  const person = new PersonAtDesk({
    name: shiftsStore.current.person,
    settings: () => settings.current,
    save: (name) => {
      shiftsStore.change({ person: name });
    },
  });
  const journal = new JournalKeeper(join(folder, 'journal'), {
    atDesk: () => person.name,
    membersOf: (team) =>
      sessions.views.filter(({ account }) => account.team === team).map(({ account }) => account.id),
    days: () => settings.current.journalDays,
    report: (problem) => {
      status.notifyProblem(problem);
    },
  });
  const limits = { ...defaultLimits, ...(environment.scanWindow && { scanWindow: environment.scanWindow }) };
  const downloads = join(folder, 'browsers');
  const source = environment.downloads && { source: environment.downloads };
  const browsers = new Browsers({
    settings: settingsFile,
    given: environment.browser,
    downloads,
    download: async (request) => {
      const { downloadBrowser } = await import('./sessions/chrome/download.ts');
      return downloadBrowser({ ...request, ...source, folder: downloads, fetch });
    },
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
    startsByHandOnly: options.safeMode,
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
    openClient: async (request) => {
      // The library is large: it is read when the first account starts, and not before the window is there.
      const { WhatsAppClient } = await import('./sessions/client/whatsapp-client.ts');
      return new WhatsAppClient({ ...request, network: environment.network, limits });
    },
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
    atDesk: () => person.name,
    now: () => new Date(),
    random: Math.random,
  });
  const shifts: Shifts = new Shifts({
    sessions,
    teams,
    person,
    store: shiftsStore,
    journal: (entry) => {
      journal.write(entry);
    },
    onChange: (view) => {
      feed.publish({ kind: 'shifts', shifts: view });
    },
    ask: (what) => {
      feed.publish({ kind: 'do', what });
    },
    onProblem: (problem) => {
      status.notifyProblem(problem);
    },
    now: () => new Date(),
  });
  const access = new Access({
    store: accessStore,
    journal: (entry) => {
      journal.write(entry);
    },
    signIn: (name) => {
      person.set(name);
      feed.publish({ kind: 'shifts', shifts: shifts.view });
    },
    onChange: (view) => {
      feed.publish({ kind: 'access', access: view });
    },
    onLock: (isLocked) => {
      // Nobody sees a code behind the lock. Whoever unlocks it says what they look at.
      if (isLocked) sessions.lookAt(null);
      // What a locked window does not get to know is taken from it, or given back.
      for (const view of sessions.views) feed.publish({ kind: 'account', view });
      feed.publish({ kind: 'shifts', shifts: shifts.view });
    },
    report: (problem) => {
      status.notifyProblem(problem);
    },
  });
  return {
    sessions,
    shifts,
    access,
    browsers,
    teams,
    settings,
    configuration: new ConfigurationTransfer({ sessions, teams, settings }),
    journal,
    open: () => {
      if (resetAt !== null)
        journal.write({ kind: 'pin-reset', at: resetAt, person: null, account: null, label: null });
      journal.write({ kind: 'app-opened', version: status.view.version, account: null, label: null });
      shifts.resume();
    },
    start: async () => {
      await browsers.start();
      await sessions.startAll();
      await shifts.afterStart();
    },
    close: async () => {
      shifts.clock.stop();
      access.stop();
      await Promise.all([sessions.shutDown(), browsers.stop()]);
      shifts.close();
      journal.write({ kind: 'app-closed', account: null, label: null });
      await journal.close();
      // Written down for certain: an app that is killed before says it once more instead of never.
      if (resetAt !== null) accessStore.write({ ...accessStore.read(), resetAt: null });
    },
  };
}

/** Whether there is a lead's PIN, in a file beside its own. */
const pinMark = (file: JsonFile<SettingsFile>): PinMark => ({
  get isSet() {
    return file.read().hasPin;
  },
  set: (hasPin) => {
    file.write({ ...file.read(), hasPin });
  },
});
