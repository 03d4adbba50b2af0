import { join } from 'node:path';
import { Access } from './access/access.ts';
import type { AccessStore } from './access/access-file.ts';
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
import { openSessions } from './open-sessions.ts';
import type { Fetch } from './sessions/chrome/fetch-file.ts';
import type { Sessions } from './sessions/sessions.ts';
import { AppSettingsKeeper } from './settings/app-settings.ts';
import { openFiles, type DeskFiles } from './storage/files.ts';
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
  const files = openFiles(folder, safeStorage);
  const { accounts, secrets } = files;
  for (const [file, { setAsideAs }] of Object.entries(files)) {
    if (setAsideAs) status.notify({ kind: 'file-set-aside', file: `${file}.json`, setAsideAs });
  }
  const accessStore = openPin(options, files);
  const { resetAt } = accessStore.read();
  const settings = new AppSettingsKeeper(files.settings);
  settings.onChange((changed) => {
    feed.publish({ kind: 'settings', settings: changed });
  });
  const teams = new Teams({
    file: files.teams,
    onChange: (list) => {
      feed.publish({ kind: 'teams', teams: list });
      shifts.clock.look();
    },
  });
  const shiftsStore = new ShiftsStore({
    file: files.shifts,
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
  const downloads = join(folder, 'browsers');
  const source = environment.downloads && { source: environment.downloads };
  const browsers = new Browsers({
    settings: files.settings,
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
  const sessions: Sessions = openSessions({
    folder,
    environment,
    feed,
    log,
    status,
    journal,
    browsers,
    person,
    settings: () => settings.current,
    store: accounts.store,
    secrets: secrets.store,
    byHandOnly: options.safeMode,
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

/** The lead's PIN, after a reset where a person wants one. Tells of a reset, and of one that cannot be read. */
function openPin(
  { folder, status, resetPin: isReset }: DeskOptions,
  { settings, accounts }: Pick<DeskFiles, 'settings' | 'accounts'>,
): AccessStore {
  const open = () => openAccessStore(folder, pinMark(settings));
  if (isReset) resetPin({ store: open(), accounts: accounts.store, now: () => new Date() });
  const store = open();
  if (store.isBroken) status.notifyProblem(pinUnreadable());
  if (store.read().resetAt !== null) status.notify({ kind: 'pin-reset' });
  return store;
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
