import type { Handlers } from '../shared/contract.ts';
import { AppException } from '../shared/errors.ts';
import type { AppStatus } from './app-status.ts';
import type { Desk } from './desk.ts';
import type { UpdateFeed } from './ipc/update-feed.ts';

export interface HandlerParts {
  readonly status: AppStatus;
  readonly feed: UpdateFeed;
  /** Null while the app is blocked: nothing of an account is then known, and nothing can be done to one. */
  readonly desk: Pick<Desk, 'sessions' | 'browsers' | 'setStartLimit'> | null;
  /** Asks the person for a program file; undefined if none was picked. */
  pickBrowser(): Promise<string | undefined>;
  relaunch(): void;
  quit(): void;
}

/** One handler for each command of the contract. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { status, feed } = parts;
  const desk = () => {
    if (parts.desk) return parts.desk;
    const { blocked } = status.view;
    throw blocked ? new AppException(blocked) : new Error('there is no desk, and no reason for it');
  };
  return {
    getSnapshot: () => {
      const seq = feed.flush();
      return { seq, app: status.view, accounts: parts.desk?.sessions.views ?? [] };
    },
    addAccount: ({ label, proxy }) => ({ id: desk().sessions.add(label, proxy) }),
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
    setStartLimit: ({ limit }) => {
      desk().setStartLimit(limit);
    },
    dismissReceipt: ({ id }) => {
      desk().sessions.dismissReceipt(id);
    },
    dismissNotice: ({ id }) => {
      status.dismiss(id);
    },
    chooseBrowser: async () => {
      const { browsers } = desk();
      const path = await parts.pickBrowser();
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
  };
}
