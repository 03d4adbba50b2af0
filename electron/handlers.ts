import { openAccess, type Need } from '../shared/access.ts';
import type { Handlers } from '../shared/contract.ts';
import { AppException } from '../shared/errors.ts';
import { noShifts } from '../shared/hand-over.ts';
import { hiddenSnapshot } from '../shared/while-locked.ts';
import { noUpdates } from '../shared/updates.ts';
import { accessHandlers } from './access/handlers.ts';
import { handOverHandlers } from './hand-over/handlers.ts';
import { journalHandlers } from './journal/handlers.ts';
import { updateHandlers } from './updates/handlers.ts';
import type { Updates } from './updates/updates.ts';
import { diagnosticsHandlers, type DiagnosticsParts } from './diagnostics/handlers.ts';
import type { AppStatus } from './app-status.ts';
import { defaultAppSettings } from '../shared/settings.ts';
import type { Desk } from './desk.ts';
import type { UpdateFeed } from './ipc/update-feed.ts';

export interface HandlerParts extends DiagnosticsParts {
  readonly status: AppStatus;
  readonly feed: UpdateFeed;
  /** Null while the app is blocked: nothing of an account is then known, and nothing can be done to one. */
  readonly desk: Omit<Desk, 'open' | 'start' | 'close'> | null;
  /** Null where there is no desk. */
  readonly updates: Updates | null;
  readonly files: FilePicker;
  /** Shows the data folder in the system's file manager. Throws an AppException with `internal`. */
  showDataFolder(): Promise<void>;
  relaunch(): void;
  /** A person wants to quit; they may be asked first. */
  quit(): void;
  /** The person's answer to that question. */
  answerQuit(quit: boolean): void;
}

/** Asks the person for a file, with its absolute path as the answer; undefined if none was picked. */
export interface FilePicker {
  pickBrowser(): Promise<string | undefined>;
  pickConfiguration(): Promise<string | undefined>;
  /** Where to write a new file, which has this name unless the person wants another. */
  pickPlaceFor(name: string): Promise<string | undefined>;
  /** The same for what is exported of the journal; the name's ending says how it is written. */
  pickPlaceForJournal(name: string): Promise<string | undefined>;
}

/** One handler for each command of the contract. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { status, feed } = parts;
  const desk = () => {
    if (parts.desk) return parts.desk;
    const { blocked } = status.view;
    throw blocked ? new AppException(blocked) : new Error('there is no desk, and no reason for it');
  };
  const demand = (need: Need) => {
    const refusal = desk().access.refusalOf(need);
    if (refusal) throw new AppException(refusal);
  };
  /** What a person picked. The system's dialog may have been open for long, and the window be locked by now. */
  const picked = async (need: Need, picking: Promise<string | undefined>) => {
    const path = await picking;
    if (path !== undefined) demand(need);
    return path;
  };
  const updates = () => {
    desk();
    if (parts.updates) return parts.updates;
    throw new Error('there is a desk without updates');
  };
  const snapshot = () => {
    const whole = {
      seq: feed.flush(),
      app: status.view,
      settings: parts.desk?.settings.current ?? defaultAppSettings,
      teams: parts.desk?.teams.list ?? [],
      accounts: parts.desk?.sessions.views ?? [],
      shifts: parts.desk?.shifts.view ?? noShifts,
      access: parts.desk?.access.view ?? openAccess,
      updates: parts.updates?.view ?? noUpdates,
      pictures: parts.desk?.sessions.pictures ?? {},
    };
    return whole.access.locked ? hiddenSnapshot(whole) : whole;
  };
  return {
    ...updateHandlers(updates),
    ...diagnosticsHandlers(parts, snapshot),
    ...handOverHandlers(() => desk().shifts),
    ...accessHandlers(() => desk().access),
    ...journalHandlers({
      journal: () => desk().journal,
      pickPlaceFor: (name) => picked('journal-export', parts.files.pickPlaceForJournal(name)),
    }),
    getSnapshot: snapshot,
    addAccount: ({ label, proxy }) => ({ id: desk().sessions.add(label, proxy) }),
    updateAccount: ({ id, change }) => {
      desk().sessions.update(id, change);
    },
    moveAccount: ({ id, team, before }) => {
      if (team !== null) desk().teams.get(team);
      desk().sessions.move(id, team, before);
    },
    addTeam: ({ name, colour }) => ({ id: desk().teams.add(name, colour) }),
    updateTeam: ({ id, change }) => {
      desk().teams.update(id, change);
    },
    moveTeam: ({ id, before }) => {
      desk().teams.move(id, before);
    },
    removeTeam: ({ id }) => {
      desk().teams.remove(id);
      desk().sessions.leaveTeam(id);
    },
    startAccount: ({ id }) => {
      desk().sessions.start(id);
    },
    stopAccount: ({ id }) => {
      desk().sessions.stop(id);
    },
    restartAccount: ({ id }) => {
      desk().sessions.restart(id);
    },
    lookAt: ({ id }) => {
      desk().sessions.lookAt(id);
    },
    requestPairingCode: async ({ id, number }) => {
      await desk().sessions.requestPairingCode(id, number);
    },
    showQrCode: async ({ id }) => {
      await desk().sessions.showQrCode(id);
    },
    useHere: async ({ id }) => {
      await desk().sessions.useHere(id);
    },
    keepNumber: ({ id }) => {
      desk().sessions.keepNumber(id);
    },
    prepareLogOut: ({ id, open }) => {
      desk().sessions.prepareLogOut(id, open);
    },
    logOut: ({ id }) => desk().sessions.logOut(id),
    resetConnection: ({ id }) => desk().sessions.reset(id),
    getProcesses: ({ id }) => desk().sessions.processes(id),
    endProcesses: async ({ id }) => {
      await desk().sessions.endProcesses(id);
    },
    removeAccount: ({ id, evenIfPhoneNotTold }) => desk().sessions.remove(id, { evenIfPhoneNotTold }),
    setProxy: ({ id, proxy }) => {
      desk().sessions.setProxy(id, proxy);
    },
    checkProxy: async (asked) => {
      await desk().sessions.checkProxy('id' in asked ? asked.id : null, asked.proxy);
    },
    dismissReceipt: ({ id }) => {
      desk().sessions.dismissReceipt(id);
    },
    confirmUnlinked: ({ id, unlink }) => {
      desk().sessions.confirmUnlinked(id, unlink);
    },
    getJournal: ({ id, limit }) => {
      const { sessions, journal } = desk();
      return journal.read(sessions.view(id).account.id, limit);
    },
    updateSettings: ({ change }) => {
      desk().settings.change(change);
    },
    openDataFolder: async () => {
      await parts.showDataFolder();
    },
    exportConfiguration: async () => {
      const { configuration } = desk();
      const path = await picked('settings', parts.files.pickPlaceFor(configuration.fileName()));
      if (path === undefined) return { saved: false };
      await configuration.export(path);
      return { saved: true };
    },
    readConfiguration: async () => {
      const { configuration } = desk();
      const path = await picked('settings', parts.files.pickConfiguration());
      return { preview: path === undefined ? null : await configuration.read(path) };
    },
    importConfiguration: (asked) => {
      const { configuration } = desk();
      if (configuration.bringsSchedule(asked.token)) demand('schedule');
      return configuration.import(asked);
    },
    dismissNotice: ({ id }) => {
      status.dismiss(id);
    },
    chooseBrowser: async () => {
      const { browsers } = desk();
      const path = await picked('settings', parts.files.pickBrowser());
      if (path === undefined) return { chosen: false };
      await browsers.choose(path);
      return { chosen: true };
    },
    downloadBrowser: async ({ kind }) => ({
      kind: (await desk().browsers.download(kind)) ? 'downloaded' : 'cancelled',
    }),
    cancelBrowserDownload: async () => {
      await desk().browsers.cancelDownload();
    },
    useLighterBrowser: async ({ on }) => {
      await desk().browsers.useLighter(on);
    },
    relaunch: () => {
      parts.relaunch();
    },
    quit: () => {
      parts.quit();
    },
    answerQuit: (answer) => {
      parts.answerQuit(answer.quit);
    },
  };
}
