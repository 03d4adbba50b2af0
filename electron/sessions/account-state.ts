import { deviceNameOf, listedAs, type AccountSetup, type Identity } from '../../shared/account.ts';
import type { AccountEntry } from '../../shared/journal.ts';
import type { Picture } from '../../shared/picture.ts';
import { transition, type SessionEvent, type SessionKind, type SessionState } from '../../shared/session.ts';
import type { AccountView } from '../../shared/view.ts';
import type { PictureNews } from './client/picture.ts';
import type { AccountRecord } from './records.ts';
import type { SessionContext } from './session-context.ts';

type StateContext = Pick<
  SessionContext,
  'startsByHandOnly' | 'changed' | 'save' | 'now' | 'journal' | 'atDesk' | 'pictureChanged' | 'pictureMissing'
>;

/** What is kept and shown of one account, and the only way to change it. */
export class AccountState {
  readonly #context: StateContext;
  #record: AccountRecord;
  #state: SessionState;
  #unread: number | null = null;
  /** In memory only, and beside the view, which is told many times a second. */
  #picture: { readonly number: string; readonly data: Picture } | null = null;

  constructor(record: AccountRecord, context: StateContext) {
    this.#record = record;
    this.#context = context;
    // One whose code goes on as soon as somebody looks at it would start by itself.
    const rests = record.link !== null || context.startsByHandOnly === true;
    this.#state = rests ? { kind: 'stopped' } : { kind: 'scan-paused', why: 'unwatched' };
  }

  get record(): AccountRecord {
    return this.#record;
  }

  get state(): SessionState {
    return this.#state;
  }

  get view(): AccountView {
    const { account, link, deviceName, notice, receipt, unconfirmed } = this.#record;
    const isAtStake = link !== null || this.is('scan', 'syncing');
    return {
      account,
      state: this.#state,
      linked: link !== null,
      linkedSince: link?.since ?? null,
      linkedBy: link?.by ?? null,
      identity: link?.identity ?? null,
      notice,
      receipt,
      ...(isAtStake && deviceName !== null && { deviceName }),
      unread: this.is('ready') ? this.#unread : null,
      unconfirmed,
    };
  }

  /** Of the number that is linked now, also while no Chrome runs for it. */
  get picture(): Picture | null {
    return this.#picture?.data ?? null;
  }

  is(...kinds: SessionKind[]): boolean {
    return kinds.includes(this.#state.kind);
  }

  /** Whether the event changed the state. */
  apply(event: SessionEvent): boolean {
    const next = transition(this.#state, event);
    if (next === this.#state) return false;
    this.#state = next;
    // What was counted is true as long as its Chrome is there.
    if (!this.is('ready', 'held', 'conflict')) this.#unread = null;
    this.#context.changed();
    return true;
  }

  /** @param count how many chats have unread messages; null where the page cannot say. */
  setUnread(count: number | null): void {
    if (count === this.#unread) return;
    this.#unread = count;
    if (this.is('ready')) this.#context.changed();
  }

  /** @param number whose picture it is; one that is linked no more has none. */
  setPicture(number: string, news: PictureNews): void {
    if (number !== this.#record.link?.identity?.number) return;
    if (news.kind === 'missing') this.#context.pictureMissing(news.why);
    this.#showPicture(news.kind === 'picture' ? { number, data: news.picture } : null);
  }

  #showPicture(picture: { number: string; data: Picture } | null): void {
    const before = this.picture;
    this.#picture = picture;
    if (this.picture !== before) this.#context.pictureChanged(this.picture);
  }

  /** Changes what is kept, and writes it down. */
  update(change: Partial<Omit<AccountRecord, 'account'>>): void {
    this.#record = { ...this.#record, ...change };
    this.#context.save();
    this.#context.changed();
    // A picture goes with the login that it came with.
    if (this.#picture?.number !== this.#record.link?.identity?.number) this.#showPicture(null);
  }

  /** The name that a Chrome without a login starts with is the one that the phone will list. */
  useDeviceName(name: string): void {
    const { account } = this.#record;
    const deviceName = name === deviceNameOf(account) ? null : name;
    if (deviceName !== this.#record.deviceName) this.update({ deviceName });
  }

  /** Writes down in the journal what happened to this account. */
  note(entry: AccountEntry): void {
    const { id, label } = this.#record.account;
    this.#context.journal({ ...entry, at: this.now(), account: id, label });
  }

  /** Changes the account's own settings, and writes them down. */
  changeAccount(change: Partial<AccountSetup>): void {
    const before = this.#record;
    const account = { ...before.account, ...change };
    // What runs or is linked keeps the name that it has told the phone.
    const deviceName = account.label === before.account.label ? before.deviceName : listedAs(before);
    this.#record = { ...before, account, deviceName };
    this.#context.save();
    this.#context.changed();
  }

  /** The link as it is to be kept from now on; what was known of it before stays. */
  linkOf(identity: Identity | null): NonNullable<AccountRecord['link']> {
    const { link } = this.#record;
    return link ? { ...link, identity } : { identity, since: this.now(), by: this.#context.atDesk() };
  }

  /** The present time as ISO 8601. */
  now(): string {
    return this.#context.now().toISOString();
  }
}
