import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserProcessOf, filesWith, processesOf } from '../../e2e/support/traces.ts';
import { startWhatsApp, type WhatsApp, type WhatsAppOptions } from '../../e2e/whatsapp/index.ts';
import { deviceNameOf } from '../../shared/account.ts';
import type { AppError } from '../../shared/errors.ts';
import type { AccountView } from '../../shared/view.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { BrowserChoice } from './chrome/browser-choice.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { ProfileFolders } from './profiles.ts';
import type { RecordStore } from './records.ts';
import type { Sessions } from './sessions.ts';
import { memoryStore, testSessions } from './sessions.test-kit.ts';

export interface TestDeskOptions {
  readonly limits?: Partial<Limits>;
  readonly whatsapp?: WhatsAppOptions;
  /** Whether a headless shell runs the accounts; it must be installed. */
  readonly lighter?: boolean;
  /** The data folder, which must be there; one under the system's temporary folder unless given. */
  readonly folder?: string;
  /** Where the accounts are kept; in memory unless given. */
  readonly store?: (folder: string) => RecordStore;
  /** The accounts' credentials; the real directories unless given. */
  readonly profiles?: (folder: string) => ProfileFolders;
}

/** The longest that a test waits for one thing, in milliseconds. */
const patience = 60_000;

/**
 * The sessions as the app runs them, under plain Node: real Chrome, real library, a stand-in for WhatsApp, and a data
 * folder of their own. `reopen` is what closing and opening the app is.
 */
export class TestDesk {
  readonly folder: string;
  readonly whatsapp: WhatsApp;
  readonly problems: AppError[] = [];
  readonly journal: NewJournalEntry[] = [];
  /** Why an account has no picture, each time that none was to be had. */
  readonly picturesMissing: { id: string; why: string }[] = [];
  readonly browsers: BrowserChoice;
  /** The folder for downloaded browsers. */
  readonly downloads: string;
  sessions: Sessions;
  readonly #store: RecordStore;
  readonly #profiles: ProfileFolders | undefined;
  #lookedAt: string | null = null;
  readonly #limits: Limits;
  readonly #listeners = new Set<(changed: AccountView) => void>();

  private constructor(folder: string, whatsapp: WhatsApp, options: TestDeskOptions) {
    this.folder = folder;
    this.downloads = join(folder, 'browsers');
    this.browsers = new BrowserChoice({
      chosen: process.env['SWITCHBOARD_CHROME'],
      lighter: options.lighter ?? false,
      downloads: this.downloads,
    });
    this.whatsapp = whatsapp;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#store = options.store?.(folder) ?? memoryStore();
    this.#profiles = options.profiles?.(folder);
    this.sessions = this.#build();
  }

  static async open(options: TestDeskOptions = {}): Promise<TestDesk> {
    const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'switchboard-test-')));
    return new TestDesk(folder, await startWhatsApp(options.whatsapp), options);
  }

  #build({ startsByHandOnly = false } = {}): Sessions {
    const { host, spki } = this.whatsapp;
    return testSessions({
      folder: this.folder,
      network: { kind: 'stand-in', host, spki },
      limits: this.#limits,
      startsByHandOnly,
      browsers: this.browsers,
      store: this.#store,
      ...(this.#profiles && { profiles: this.#profiles }),
      onChange: (view) => {
        this.#tell(view);
      },
      onPicture: (id) => {
        this.#tell(this.view(id));
      },
      onPictureMissing: (id, why) => {
        this.picturesMissing.push({ id, why });
        this.#tell(this.view(id));
      },
      journal: (entry) => this.journal.push(entry),
      onProblem: (error) => this.problems.push(error),
    });
  }

  #tell(changed: AccountView): void {
    for (const listener of [...this.#listeners]) listener(changed);
  }

  view(id: string): AccountView {
    const view = this.sessions.views.find(({ account }) => account.id === id);
    if (!view) throw new Error('no such account');
    return view;
  }

  /** Hears every change of every account's view from now on. */
  onEveryChange(listener: (changed: AccountView) => void): void {
    this.#listeners.add(listener);
  }

  /** Waits until what the desk shows of an account is so. */
  async until(id: string, what: string, isSo: (view: AccountView) => boolean): Promise<AccountView> {
    if (isSo(this.view(id))) return this.view(id);
    return new Promise((resolve, reject) => {
      const done = (finish: () => void) => {
        clearTimeout(timer);
        this.#listeners.delete(look);
        finish();
      };
      const look = () => {
        const view = this.view(id);
        if (isSo(view))
          done(() => {
            resolve(view);
          });
      };
      const timer = setTimeout(() => {
        done(() => {
          reject(new Error(`${what}: not within ${patience} ms; it is ${JSON.stringify(this.view(id))}`));
        });
      }, patience);
      this.#listeners.add(look);
    });
  }

  untilState(id: string, kind: AccountView['state']['kind']): Promise<AccountView> {
    return this.until(id, `state ${kind}`, ({ state }) => state.kind === kind);
  }

  /** Adds an account and links it by scanning its QR code with the phone of that number. */
  async link(label: string, number: string): Promise<string> {
    const id = this.add(label);
    await this.scan(id, number);
    return id;
  }

  /** Adds an account and looks at it, as a person does who is about to scan its QR code. */
  add(label: string): string {
    const id = this.sessions.add(label);
    this.lookAt(id);
    return id;
  }

  /** What is on the screen, also after the app was closed and opened. */
  lookAt(id: string | null): void {
    this.#lookedAt = id;
    this.sessions.lookAt(id);
  }

  /** Scans the QR code that the account shows. */
  async scan(id: string, number: string): Promise<void> {
    const { state } = await this.untilState(id, 'scan');
    if (state.kind !== 'scan') throw new Error('unreachable');
    await this.whatsapp.phone(number).scan(state.code.value);
    await this.untilState(id, 'ready');
  }

  /** Closes everything and opens it again on the same data folder. */
  async reopen({
    whileClosed = () => undefined,
    beforeStart = () => undefined,
    lookAt = this.#lookedAt,
    safeMode = false,
  }: {
    whileClosed?: () => void;
    beforeStart?: () => void;
    lookAt?: string | null;
    safeMode?: boolean;
  } = {}): Promise<void> {
    await this.sessions.shutDown();
    whileClosed();
    this.sessions = this.#build({ startsByHandOnly: safeMode });
    this.lookAt(lookAt);
    beforeStart();
    await this.sessions.startAll();
  }

  deviceName(id: string): string {
    return deviceNameOf(this.view(id).account);
  }

  /** The processes that name this desk's data folder, or one account's part of it. */
  processes(id = ''): Promise<number[]> {
    return processesOf(this.folder, id);
  }

  /** The process of the account's Chrome that leads the others. */
  browserProcess(id: string): Promise<number> {
    return browserProcessOf(this.folder, id);
  }

  /** The files under the data folder that contain a text. */
  filesWith(text: string): Promise<string[]> {
    return filesWith(this.folder, text);
  }

  async close(): Promise<void> {
    await this.sessions.shutDown();
    const left = await this.processes();
    await this.whatsapp.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    if (left.length > 0) throw new Error(`Chrome processes were left behind: ${left.join(', ')}`);
  }
}
