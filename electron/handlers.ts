import type { Handlers } from '../shared/contract.ts';
import { AppException } from '../shared/errors.ts';
import type { AppStatus } from './app-status.ts';
import type { Desk } from './desk.ts';
import type { UpdateFeed } from './ipc/update-feed.ts';
import { toBrowserView } from './sessions/chrome/browser-view.ts';

export interface HandlerParts {
  readonly status: AppStatus;
  readonly feed: UpdateFeed;
  /** Null while the app is blocked: nothing of an account is then known, and nothing can be done to one. */
  readonly desk: Pick<Desk, 'sessions' | 'browsers' | 'rememberBrowser'> | null;
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
    addAccount: ({ label }) => ({ id: desk().sessions.add(label) }),
    startAccount: ({ id }) => {
      desk().sessions.start(id);
    },
    stopAccount: ({ id }) => {
      desk().sessions.stop(id);
    },
    logOut: ({ id }) => desk().sessions.logOut(id),
    dismissReceipt: ({ id }) => {
      desk().sessions.dismissReceipt(id);
    },
    dismissNotice: ({ id }) => {
      status.dismiss(id);
    },
    chooseBrowser: async () => {
      const { browsers, sessions } = desk();
      const path = await parts.pickBrowser();
      if (path === undefined) return { chosen: false };
      const browser = await browsers.choose(path);
      if (!browser.ok) throw new AppException(browser.error);
      status.update({ browser: toBrowserView(browser) });
      sessions.retryWithoutBrowser();
      desk().rememberBrowser(path);
      return { chosen: true };
    },
    relaunch: () => {
      parts.relaunch();
    },
    quit: () => {
      parts.quit();
    },
  };
}
