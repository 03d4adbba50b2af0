import { randomUUID } from 'node:crypto';
import { accountColours, parseLabel, type AccountColour } from '../../shared/account.ts';
import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { AccountView } from '../../shared/view.ts';
import { Profiles } from './profiles.ts';
import type { AccountRecord, RecordStore } from './records.ts';
import { noSuchAccount, notSwept, quitting } from './errors.ts';
import type { LogoutOutcome } from './logout.ts';
import { Session } from './session.ts';
import type { SessionContext } from './session-context.ts';

export interface SessionsOptions extends Omit<SessionContext, 'save' | 'changed'> {
  readonly store: RecordStore;
  /** Called after every change of an account's view. */
  onChange(view: AccountView): void;
  /** Called for what goes wrong without a command that could answer it. */
  onProblem(error: AppError): void;
}

/** All accounts of the desk and their sessions. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #sessions = new Map<string, Session>();
  #shutdown: Promise<void> | undefined;

  constructor(options: SessionsOptions) {
    this.#options = options;
    for (const record of options.store.load()) this.#admit(record);
  }

  get views(): AccountView[] {
    return [...this.#sessions.values()].map(({ view }) => view);
  }

  /** Finishes what earlier runs left to erase or to log out, and starts every account, the linked ones first. */
  async startAll(): Promise<void> {
    const all = [...this.#sessions.values()];
    const { deleted } = await this.#options.profiles.sweep(
      new Map(all.map(({ record }) => [record.account.id, record.generation])),
    );
    const swept = deleted.then((failures) => {
      if (failures > 0) this.#options.onProblem(notSwept());
    });
    const linked = all.filter(({ record }) => record.link !== null);
    const others = all.filter(({ record }) => record.link === null);
    await Promise.all([swept, ...[...linked, ...others].map((session) => session.resume())]);
  }

  /** Adds an account and starts it. Throws `invalid-label`, `label-taken`, `storage-failed`, `shutting-down`. */
  add(input: string): string {
    this.#checkOpen();
    const records = this.#records();
    const label = parseLabel(
      input,
      records.map(({ account }) => account.label),
    );
    if (!label.ok) throw new AppException(label.error);
    const record: AccountRecord = {
      account: {
        id: randomUUID(),
        label: label.value,
        colour: leastUsedColour(records),
        createdAt: this.#options.now().toISOString(),
      },
      generation: Profiles.newGeneration(),
      link: null,
      logoutAsked: null,
      notice: null,
      receipt: null,
    };
    this.#options.store.save([...records, record]);
    const session = this.#admit(record);
    this.#options.onChange(session.view);
    void session.start();
    return record.account.id;
  }

  /** Begins to start an account. Throws `not-found`, `shutting-down`. */
  start(id: string): void {
    void this.#get(id).start();
  }

  /** Starts what failed for want of a usable browser. */
  retryWithoutBrowser(): void {
    for (const session of this.#sessions.values()) {
      const { state } = session.view;
      if (state.kind === 'failed' && isAboutBrowser(state.error)) void session.start();
    }
  }

  /** Begins to stop an account. Throws `not-found`, `shutting-down`. */
  stop(id: string): void {
    void this.#get(id).stop();
  }

  /** Logs an account out; resolves with what was proved. Throws `not-found`, `shutting-down`. */
  logOut(id: string): Promise<LogoutOutcome> {
    return this.#get(id).logOut();
  }

  /** Takes the receipt and the notice of an account away. Throws `not-found`, `shutting-down`. */
  dismissReceipt(id: string): void {
    this.#get(id).dismiss();
  }

  /** Ends every session, all at the same time. Calling it again joins the first call. */
  shutDown(): Promise<void> {
    this.#shutdown ??= Promise.all([...this.#sessions.values()].map((session) => session.shutDown())).then(
      () => undefined,
    );
    return this.#shutdown;
  }

  #admit(record: AccountRecord): Session {
    const session: Session = new Session(record, {
      ...this.#options,
      changed: () => {
        this.#options.onChange(session.view);
      },
      save: () => {
        this.#save();
      },
    });
    this.#sessions.set(record.account.id, session);
    return session;
  }

  #get(id: string): Session {
    this.#checkOpen();
    const session = this.#sessions.get(id);
    if (session) return session;
    throw new AppException(noSuchAccount());
  }

  #checkOpen(): void {
    if (this.#shutdown) throw new AppException(quitting());
  }

  #records(): AccountRecord[] {
    return [...this.#sessions.values()].map(({ record }) => record);
  }

  #save(): void {
    try {
      this.#options.store.save(this.#records());
    } catch (error) {
      this.#options.onProblem(toAppError(error));
    }
  }
}

function leastUsedColour(records: readonly AccountRecord[]): AccountColour {
  const uses = (colour: AccountColour) => records.filter(({ account }) => account.colour === colour).length;
  return accountColours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

const isAboutBrowser = ({ code }: AppError) => code === 'browser-missing' || code === 'browser-unusable';
