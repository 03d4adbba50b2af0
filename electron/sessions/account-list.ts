import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { Picture } from '../../shared/picture.ts';
import { inFrontOf } from '../../shared/order.ts';
import type { AccountView } from '../../shared/view.ts';
import type { AccountRecord, RecordStore } from './records.ts';
import { noSuchAccount } from './errors.ts';
import { Session } from './session.ts';
import type { SessionContext } from './session-context.ts';

export interface AccountListOptions extends Omit<
  SessionContext,
  'save' | 'changed' | 'pictureChanged' | 'pictureMissing'
> {
  readonly store: RecordStore;
  /** Called after every change of an account's view. */
  onChange(view: AccountView): void;
  /** Called when the picture of an account's number is another one, or when there is none any more (null). */
  onPicture(id: string, picture: Picture | null): void;
  /** Called when there is no picture to be had, with what may be logged of the reason. */
  onPictureMissing?(id: string, why: string): void;
  /** Called after the accounts have changed places, with all their ids. */
  onOrder(ids: string[]): void;
  /** Called for what goes wrong without a command that could answer it. */
  onProblem(error: AppError): void;
}

/** The accounts of the desk, each with its session, in their order and as they are written down. */
export class AccountList {
  readonly #options: AccountListOptions;
  #sessions = new Map<string, Session>();
  #unsaved: NodeJS.Timeout | undefined;
  #together = false;

  constructor(options: AccountListOptions) {
    this.#options = options;
    for (const record of options.store.load()) this.#admit(record);
  }

  get sessions(): Session[] {
    return [...this.#sessions.values()];
  }

  get records(): AccountRecord[] {
    return this.sessions.map(({ record }) => record);
  }

  find(id: string): Session | undefined {
    return this.#sessions.get(id);
  }

  /** Throws `not-found`. */
  get(id: string): Session {
    const session = this.#sessions.get(id);
    if (!session) throw new AppException(noSuchAccount());
    return session;
  }

  /** Adds accounts at the end, all or none; nothing starts. Throws `storage-failed`. */
  add(records: readonly AccountRecord[]): Session[] {
    this.#options.store.save([...this.records, ...records]);
    return records.map((record) => {
      const session = this.#admit(record);
      this.#note('account-added', record);
      this.#options.onChange(session.view);
      session.allow();
      return session;
    });
  }

  /**
   * Takes an account away, and has it written down when this returns; its session is not ended by that. Throws
   * `storage-failed`; the account is then still there.
   */
  remove({ record }: Session): void {
    const { id } = record.account;
    this.#options.store.save(this.records.filter(({ account }) => account.id !== id));
    this.#sessions.delete(id);
    this.#note('account-removed', record);
  }

  /** Puts an account before another one, or at the end. */
  move(session: Session, before: Session | null): void {
    const ordered = inFrontOf(this.sessions, session, before);
    if (ordered.every((each, index) => each === this.sessions[index])) return;
    this.#sessions = new Map(ordered.map((each) => [each.record.account.id, each]));
    this.save();
    this.#options.onOrder([...this.#sessions.keys()]);
  }

  /** Writes what an action changes down once, after it. */
  changeTogether(action: () => void): void {
    this.#together = true;
    try {
      action();
    } finally {
      this.#together = false;
      this.save();
    }
  }

  /** What could not be written is tried again, soon and whenever anything else is written. */
  save(): void {
    if (this.#together) return;
    clearTimeout(this.#unsaved);
    this.#unsaved = undefined;
    try {
      this.#options.store.save(this.records);
    } catch (error) {
      this.#options.onProblem(toAppError(error));
      this.#unsaved = setTimeout(() => {
        this.save();
      }, this.#options.limits.saveAgain);
    }
  }

  /** Tries once more to write what could not be written, and then no more. */
  close(): void {
    if (this.#unsaved) this.save();
    clearTimeout(this.#unsaved);
  }

  #note(kind: 'account-added' | 'account-removed', { account }: AccountRecord): void {
    this.#options.journal({ kind, account: account.id, label: account.label });
  }

  #admit(record: AccountRecord): Session {
    const { id } = record.account;
    const session: Session = new Session(record, {
      ...this.#options,
      changed: () => {
        // A removed account that is still being ended is nobody's news.
        if (this.#sessions.get(id) === session) this.#options.onChange(session.view);
      },
      pictureChanged: (picture) => {
        if (this.#sessions.get(id) === session) this.#options.onPicture(id, picture);
      },
      pictureMissing: (why) => {
        this.#options.onPictureMissing?.(id, why);
      },
      save: () => {
        this.save();
      },
    });
    this.#sessions.set(id, session);
    return session;
  }
}
