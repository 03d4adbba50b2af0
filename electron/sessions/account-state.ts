import type { Account } from '../../shared/account.ts';
import type { AccountEntry } from '../../shared/journal.ts';
import { transition, type SessionEvent, type SessionKind, type SessionState } from '../../shared/session.ts';
import type { AccountView } from '../../shared/view.ts';
import type { AccountRecord } from './records.ts';
import type { SessionContext } from './session-context.ts';

type StateContext = Pick<SessionContext, 'changed' | 'save' | 'now' | 'journal'>;

/** What is kept and shown of one account, and the only way to change it. */
export class AccountState {
  readonly #context: StateContext;
  #record: AccountRecord;
  #state: SessionState;

  constructor(record: AccountRecord, context: StateContext) {
    this.#record = record;
    this.#context = context;
    this.#state = record.link ? { kind: 'stopped' } : { kind: 'scan-paused', why: 'unwatched' };
  }

  get record(): AccountRecord {
    return this.#record;
  }

  get state(): SessionState {
    return this.#state;
  }

  get view(): AccountView {
    const { account, link, notice, receipt } = this.#record;
    return {
      account,
      state: this.#state,
      linked: link !== null,
      identity: link?.identity ?? null,
      notice,
      receipt,
    };
  }

  is(...kinds: SessionKind[]): boolean {
    return kinds.includes(this.#state.kind);
  }

  /** Whether the event changed the state. */
  apply(event: SessionEvent): boolean {
    const next = transition(this.#state, event);
    if (next === this.#state) return false;
    this.#state = next;
    this.#context.changed();
    return true;
  }

  /** Changes what is kept, and writes it down. */
  update(change: Partial<Omit<AccountRecord, 'account'>>): void {
    this.#record = { ...this.#record, ...change };
    this.#context.save();
    this.#context.changed();
  }

  /** Writes down in the journal what happened to this account. */
  note(entry: AccountEntry): void {
    const { id, label } = this.#record.account;
    this.#context.journal({ ...entry, at: this.now(), account: id, label });
  }

  /** Changes the account's own settings, and writes them down. */
  changeAccount(change: Partial<Omit<Account, 'id' | 'createdAt'>>): void {
    this.#record = { ...this.#record, account: { ...this.#record.account, ...change } };
    this.#context.save();
    this.#context.changed();
  }

  /** The present time as ISO 8601. */
  now(): string {
    return this.#context.now().toISOString();
  }
}
