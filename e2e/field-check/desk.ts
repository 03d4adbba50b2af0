import { join } from 'node:path';
import type { AppError } from '../../shared/errors.ts';
import type { Receipt } from '../../shared/receipt.ts';
import type { AccountView } from '../../shared/view.ts';
import { BrowserChoice } from '../../electron/sessions/chrome/browser-choice.ts';
import type { Browser } from '../../electron/sessions/chrome/find.ts';
import type { Network } from '../../electron/sessions/chrome/launch.ts';
import { endOrphans } from '../../electron/sessions/chrome/orphans.ts';
import type { Result } from '../../shared/errors.ts';
import { defaultLimits, type Limits } from '../../electron/sessions/limits.ts';
import type { Sessions } from '../../electron/sessions/sessions.ts';
import { fileStore, testSessions } from '../../electron/sessions/sessions.test-kit.ts';
import { Lookout, type Told } from './lookout.ts';
import { label, type BrowserKind } from './walk.ts';

export interface FieldDeskOptions {
  /** Absolute path of the data folder, which is there and empty. */
  readonly folder: string;
  readonly network: Network;
  readonly limits?: Partial<Limits>;
  /** The browser that a person wants; undefined means: the first that is installed, as in the app. */
  readonly browser: string | undefined;
  /** Called after every change of the account. */
  onChange(view: AccountView): void;
  /** Called with what a client or its page tells of itself. */
  onTold(told: Told): void;
  /** Called with a receipt as soon as it is written. */
  onReceipt(receipt: Receipt): void;
  onProblem(error: AppError): void;
}

/** One account on the sessions as the app runs them, under plain Node, in a folder that is thrown away afterwards. */
export class FieldDesk {
  readonly #options: FieldDeskOptions;
  readonly #limits: Limits;
  readonly #browsers: BrowserChoice;
  readonly #listeners = new Set<() => void>();
  #lookout: Lookout | undefined;
  #sessions: Sessions;
  #id: string | undefined;

  constructor(options: FieldDeskOptions) {
    this.#options = options;
    this.#limits = { ...defaultLimits, ...options.limits };
    const downloads = join(options.folder, 'browsers');
    this.#browsers = new BrowserChoice({ chosen: options.browser, lighter: false, downloads });
    this.#sessions = this.#build();
  }

  /** The account; undefined before there is one. */
  get view(): AccountView | undefined {
    return this.#sessions.views[0];
  }

  /** What looks on at the client that was made last. */
  get lookout(): Lookout | undefined {
    return this.#lookout;
  }

  /** The browser of that kind that would be used. Errors: those of `findBrowser`. */
  async findBrowser(kind: BrowserKind): Promise<Result<Browser>> {
    return this.#browsers.useLighter(kind === 'headless-shell');
  }

  /** Adds the account, which starts at once. */
  add(): void {
    this.#id = this.#sessions.add(label);
    this.#sessions.lookAt(this.#id);
  }

  /** Shows a code again where none is shown any more. */
  start(): void {
    this.#sessions.start(this.#account);
  }

  /** Closes everything and opens it again on a browser, as an app that is closed and opened. */
  async reopen(kind: BrowserKind): Promise<void> {
    await this.#sessions.shutDown();
    const found = await this.findBrowser(kind);
    this.#sessions = this.#build();
    this.#sessions.lookAt(this.#account);
    await this.#sessions.startAll();
    if (!found.ok) throw new Error(found.error.message);
  }

  /** While the person is asked whether to log out: the next Chrome warms up, as in the app. */
  prepareLogOut(isAsked: boolean): void {
    this.#sessions.prepareLogOut(this.#account, isAsked);
  }

  /** Logs out; false where there was no login. */
  async logOut(): Promise<boolean> {
    return (await this.#sessions.logOut(this.#account)).kind === 'logged-out';
  }

  /** What the account's Chrome takes now. */
  async memory(): Promise<{ bytes: number; processes: number }> {
    const { memory, processes } = await this.#sessions.processes(this.#account);
    return { bytes: memory, processes: processes.length };
  }

  /** Calls `listener` after every change; the answer ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends everything; resolves with how many processes of Chrome were left even so, and then ended. */
  async close(): Promise<number> {
    await this.#sessions.shutDown();
    return endOrphans(join(this.#options.folder, 'profiles'), this.#limits.kill);
  }

  get #account(): string {
    if (this.#id === undefined) throw new Error('there is no account yet');
    return this.#id;
  }

  #build(): Sessions {
    const options = this.#options;
    const { folder, network } = options;
    return testSessions({
      folder,
      network,
      limits: this.#limits,
      browsers: this.#browsers,
      store: fileStore(folder),
      openClient: (request) => {
        this.#lookout = new Lookout((told) => {
          options.onTold(told);
        });
        return this.#lookout.open({ ...request, network, limits: this.#limits });
      },
      onChange: (view) => {
        options.onChange(view);
        for (const listener of [...this.#listeners]) listener();
      },
      journal: (entry) => {
        if ('receipt' in entry && entry.kind !== 'logout-finished') options.onReceipt(entry.receipt);
      },
      onProblem: (error) => {
        options.onProblem(error);
      },
    });
  }
}
