import type { AppStatus } from './app-status.ts';
import type { Environment } from './environment.ts';
import type { UpdateFeed } from './ipc/update-feed.ts';
import type { Log } from './log.ts';
import { BrowserChoice } from './sessions/chrome/browser-choice.ts';
import { toBrowserView } from './sessions/chrome/browser-view.ts';
import { WhatsAppClient } from './sessions/client/whatsapp-client.ts';
import { defaultLimits } from './sessions/limits.ts';
import { Profiles } from './sessions/profiles.ts';
import { Sessions } from './sessions/sessions.ts';
import { StartQueue } from './sessions/start-queue.ts';
import { openAccounts, openSettings } from './settings/files.ts';

export interface DeskOptions {
  /** Absolute path of the data folder, which is writable. */
  readonly folder: string;
  readonly environment: Environment;
  readonly status: AppStatus;
  readonly feed: UpdateFeed;
  readonly log: Log;
  /** How many Chromes may start at the same time. */
  readonly startsAtOnce: number;
}

/** The accounts of this computer with all that they need: their files, their browser, their sessions. */
export interface Desk {
  readonly sessions: Sessions;
  readonly browsers: BrowserChoice;
  rememberBrowser(path: string): void;
  /** Looks for the browser, then starts the accounts. Resolves when each has been tried once. */
  start(): Promise<void>;
}

/** Reads the files, setting aside what cannot be read, and builds the sessions. Starts nothing yet. */
export function openDesk({ folder, environment, status, feed, log, startsAtOnce }: DeskOptions): Desk {
  const accounts = openAccounts(folder);
  const settings = openSettings(folder);
  for (const [file, { setAsideAs }] of Object.entries({ accounts, settings })) {
    if (setAsideAs) status.notify({ kind: 'file-set-aside', file: `${file}.json`, setAsideAs });
  }
  const browsers = new BrowserChoice(environment.browser ?? settings.read().browser);
  const sessions = new Sessions({
    store: accounts.store,
    limits: defaultLimits,
    profiles: new Profiles(folder),
    starts: new StartQueue(startsAtOnce),
    findBrowser: () => browsers.find(),
    openClient: (request) =>
      new WhatsAppClient({ ...request, network: environment.network, limits: defaultLimits }),
    onChange: (view) => {
      log.info(`account ${view.account.id}: ${view.state.kind}`);
      feed.publish({ kind: 'account', view });
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
    rememberBrowser: (browser) => {
      settings.write({ ...settings.read(), browser });
    },
    start: async () => {
      status.update({ browser: toBrowserView(await browsers.find()) });
      await sessions.startAll();
    },
  };
}
