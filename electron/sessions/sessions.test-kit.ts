import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppError } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { AccountView } from '../../shared/view.ts';
import { encryptedSecrets } from '../storage/encrypted-secrets.ts';
import { FakeSafeStorage, plainFile } from '../storage/safe-storage.test-kit.ts';
import type { BrowserChoice } from './chrome/browser-choice.ts';
import type { Network } from './chrome/launch.ts';
import { endOrphans } from './chrome/orphans.ts';
import type { SessionClient } from './client/events.ts';
import { WhatsAppClient } from './client/whatsapp-client.ts';
import type { Limits } from './limits.ts';
import { Profiles, type ProfileFolders } from './profiles.ts';
import type { AccountRecord, RecordStore } from './records.ts';
import type { ClientRequest } from './session-context.ts';
import { Sessions } from './sessions.ts';
import { StartQueue } from './start-queue.ts';

export interface TestSessionsOptions {
  /** The data folder. */
  readonly folder: string;
  readonly network: Network;
  readonly limits: Limits;
  readonly browsers: BrowserChoice;
  readonly store: RecordStore;
  readonly profiles?: ProfileFolders;
  /** Whether it is safe mode. */
  readonly startsByHandOnly?: boolean;
  /** How many may start at once; 2 unless given. */
  readonly startsAtOnce?: number;
  /** Makes the clients; the real ones unless given. */
  openClient?(request: ClientRequest): SessionClient;
  onChange(view: AccountView): void;
  onPicture?(id: string): void;
  onPictureMissing?(id: string, why: string): void;
  journal(entry: NewJournalEntry): void;
  onProblem(error: AppError): void;
}

/** The sessions as the app composes them, under plain Node. */
export function testSessions(options: TestSessionsOptions): Sessions {
  const { folder, network, limits, browsers, store, startsAtOnce = 2 } = options;
  return new Sessions({
    store,
    limits,
    startsByHandOnly: options.startsByHandOnly === true,
    profiles: options.profiles ?? new Profiles(folder),
    starts: new StartQueue(() => startsAtOnce),
    findBrowser: () => browsers.find(),
    secrets: encryptedSecrets(plainFile(folder), new FakeSafeStorage()),
    openClient: (request) =>
      options.openClient?.(request) ?? new WhatsAppClient({ ...request, network, limits }),
    onChange: (view) => {
      options.onChange(view);
    },
    onRemoved: () => undefined,
    onOrder: () => undefined,
    onPicture: (id) => options.onPicture?.(id),
    onPictureMissing: (id, why) => options.onPictureMissing?.(id, why),
    endOrphans: () => endOrphans(join(folder, 'profiles'), limits.kill),
    journal: (entry) => {
      options.journal(entry);
    },
    onProblem: (error) => {
      options.onProblem(error);
    },
    now: () => new Date(),
    random: () => 0,
    atDesk: () => null,
  });
}

/** Records that last as long as this process. */
export function memoryStore(): RecordStore {
  let stored: AccountRecord[] = [];
  return {
    load: () => structuredClone(stored),
    save: (records) => {
      stored = structuredClone(records);
    },
  };
}

/** Records in `<folder>/accounts.json`, written in one go, as the app's own file, which needs Electron. */
export function fileStore(folder: string): RecordStore {
  const path = join(folder, 'accounts.json');
  return {
    load: () => {
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as AccountRecord[];
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    save: (records) => {
      writeFileSync(`${path}.new`, JSON.stringify(records));
      renameSync(`${path}.new`, path);
    },
  };
}
