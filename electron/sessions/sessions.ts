import type { AccountChange, AccountSetup } from '../../shared/account.ts';
import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { Receipt } from '../../shared/receipt.ts';
import type { ProxyInput } from '../../shared/proxy.ts';
import type { Picture } from '../../shared/picture.ts';
import type { AccountView } from '../../shared/view.ts';
import type { AccountProcesses } from '../../shared/process-view.ts';
import { AccountList, type AccountListOptions } from './account-list.ts';
import { AccountSetups } from './account-setups.ts';
import { noSuchAccount, notSwept, quitting } from './errors.ts';
import type { LogoutOutcome } from './logout.ts';
import type { LogoutOrder } from './records.ts';
import { removeAccount, type RemoveOutcome } from './remove-account.ts';
import type { Session } from './session.ts';

export interface SessionsOptions extends AccountListOptions {
  /** Ends the Chromes that have one of our profiles open although this app has started none. */
  endOrphans(): Promise<number>;
  /** Called when an account is no more, on the disk either. */
  onRemoved(id: string): void;
}

/** All accounts of the desk and their sessions. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #list: AccountList;
  readonly #setups: AccountSetups;
  /** The accounts that are being deleted, which nobody can do anything with any more. */
  readonly #removals = new Map<string, Promise<unknown>>();
  #lookedAt: string | null = null;
  #shutdown: Promise<void> | undefined;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#list = new AccountList(options);
    this.#setups = new AccountSetups(this.#list, options);
  }

  get views(): AccountView[] {
    return this.#list.sessions.map(({ view }) => view);
  }

  /** Of the accounts that have one, by their ids. */
  get pictures(): Record<string, Picture> {
    const all = this.#list.sessions.map(({ record, picture }) => [record.account.id, picture] as const);
    return Object.fromEntries(all.filter((each): each is [string, Picture] => each[1] !== null));
  }

  /** Throws `not-found`, `shutting-down`. */
  view(id: string): AccountView {
    return this.#find(id).view;
  }

  /**
   * Ends the Chromes that a killed app left, finishes what earlier runs left to erase or to log out, and starts what is
   * linked, unless a person wants it otherwise, or looked at. To be called while no other app has the data folder.
   */
  async startAll(): Promise<void> {
    const all = this.#list.sessions;
    await this.#options.endOrphans().catch((error: unknown) => {
      this.#options.onProblem(toAppError(error));
    });
    const { deleted } = await this.#options.profiles.sweep(
      new Map(all.map(({ record }) => [record.account.id, record.generation])),
    );
    const swept = deleted.then((failures) => {
      if (failures > 0) this.#options.onProblem(notSwept());
    });
    await Promise.all([swept, ...all.map((session) => session.resume())]);
  }

  /**
   * Adds an account and starts it, through a proxy if it is to have one. Throws `invalid-label`, `label-taken`,
   * `invalid-proxy`, `secrets-unavailable`, `storage-failed`, `shutting-down`.
   */
  add(input: string, proxy: ProxyInput | null = null): string {
    this.#checkOpen();
    const session = this.#setups.add(input, proxy);
    void session.start();
    return session.record.account.id;
  }

  /** Adds accounts as they are given, all or none, and starts none. Throws `label-taken`, `storage-failed`, `shutting-down`. */
  addAll(setups: readonly AccountSetup[]): void {
    this.#checkOpen();
    this.#setups.addAll(setups);
  }

  /** Changes how an account is set up; what runs is not disturbed. Throws `not-found`, `invalid-label`, `label-taken`, `shutting-down`. */
  update(id: string, change: AccountChange): void {
    this.#setups.update(this.#get(id), change);
  }

  /**
   * Sets accounts up anew, but for their labels; with another proxy, what runs is started again.
   * Throws `not-found`, `shutting-down`, `secrets-unavailable`, `storage-failed`.
   */
  replaceAll(setups: readonly { id: string; setup: AccountSetup }[]): void {
    this.#setups.replaceAll(setups.map(({ id, setup }) => ({ session: this.#get(id), setup })));
  }

  /**
   * Puts an account into a team, or none, before another account or at the end; before itself is where it is.
   * Throws `not-found`, `shutting-down`.
   */
  move(id: string, team: string | null, before: string | null): void {
    this.#setups.move(this.#get(id), team, before === null ? null : this.#find(before));
  }

  /** The team is no more: its accounts have none. Throws `shutting-down`. */
  leaveTeam(team: string): void {
    this.#checkOpen();
    this.#setups.leaveTeam(team);
  }

  /** Begins to start an account. Throws `not-found`, `shutting-down`. */
  start(id: string): void {
    void this.#get(id).start();
  }

  /** Starts what failed for want of a usable browser. */
  retryWithoutBrowser(): void {
    if (this.#shutdown) return;
    for (const session of this.#list.sessions) {
      const { state } = session.view;
      if (state.kind === 'failed' && isAboutBrowser(state.error)) void session.start();
    }
  }

  /** Begins to stop an account. Throws `not-found`, `shutting-down`. */
  stop(id: string): void {
    void this.#get(id).stop();
  }

  /** Begins to stop and start an account. Throws `not-found`, `shutting-down`. */
  restart(id: string): void {
    void this.#get(id).restart();
  }

  /** The account on the screen. */
  get lookedAt(): string | null {
    return this.#lookedAt;
  }

  /** Says which account is on the screen, if any. Throws `not-found`, `shutting-down`. */
  lookAt(id: string | null): void {
    const next = id === null ? undefined : this.#find(id);
    if (id === this.#lookedAt) return;
    const before = this.#list.find(this.#lookedAt ?? '');
    this.#lookedAt = id;
    before?.look(false);
    next?.look(true);
    this.#options.starts.reorder();
  }

  /** Rejects with `not-found`, `wrong-state`, `number-refused`, `page-refused`, `shutting-down`. */
  async requestPairingCode(id: string, number: string): Promise<void> {
    await this.#get(id).requestPairingCode(number);
  }

  /** Rejects with `not-found`, `wrong-state`, `page-refused`, `shutting-down`. */
  async showQrCode(id: string): Promise<void> {
    await this.#get(id).showQrCode();
  }

  /** Rejects with `not-found`, `wrong-state`, `page-refused`, `shutting-down`. */
  async useHere(id: string): Promise<void> {
    await this.#get(id).useHere();
  }

  /** Throws `not-found`, `wrong-state`, `shutting-down`. */
  keepNumber(id: string): void {
    this.#get(id).keepNumber();
  }

  /** @param isAsked whether a person is being asked now. Throws `not-found`, `shutting-down`. */
  prepareLogOut(id: string, isAsked: boolean): void {
    this.#get(id).prepareLogOut(isAsked);
  }

  /** Logs an account out; resolves with what was proved. Rejects with `not-found`, `shutting-down`. */
  async logOut(id: string, order: LogoutOrder | null = null): Promise<LogoutOutcome> {
    return this.#get(id).logOut('as-looked-at', order);
  }

  /**
   * Logs accounts out, all at once, for a hand-over; one answer for each, which rejects as `logOut`. That they are to be
   * logged out is written down before this returns.
   */
  logOutTogether(ids: readonly string[], order: LogoutOrder): Promise<LogoutOutcome>[] {
    const outcomes: Promise<LogoutOutcome>[] = [];
    this.#list.changeTogether(() => {
      for (const id of ids) outcomes.push(this.logOut(id, order));
    });
    return outcomes;
  }

  /** What came of an account's login that a hand-over ended; null where that is not so, or no longer known. */
  handedOver(id: string, handOver: string): Receipt | null {
    const handedOver = this.#list.find(id)?.record.handedOver;
    return handedOver?.handOver === handOver ? handedOver.receipt : null;
  }

  /**
   * Takes away what is left of the Chrome and the credentials of a login that a hand-over ended; resolves with the receipt
   * as it is then, null where nothing is known of it any more. Rejects with `not-found`, `shutting-down`.
   */
  async finishLogOut(id: string, handOver: string): Promise<Receipt | null> {
    return this.#get(id).finishLogOut(handOver);
  }

  /** Logs out, erases, and shows a QR code at once. Rejects with `not-found`, `shutting-down`. */
  async reset(id: string): Promise<LogoutOutcome> {
    return this.#get(id).reset();
  }

  /**
   * Logs out, then deletes the account and all that is kept of it. Where the phone could not be told, the account stays,
   * logged out, unless `evenIfPhoneNotTold`. Rejects with `not-found`, `storage-failed`, `profile-failed`,
   * `shutting-down`; the account is then still there.
   */
  async remove(id: string, { evenIfPhoneNotTold }: { evenIfPhoneNotTold: boolean }): Promise<RemoveOutcome> {
    const removal = removeAccount(this.#get(id), evenIfPhoneNotTold, this.#list, {
      ...this.#options,
      isShuttingDown: () => this.#shutdown !== undefined,
    });
    this.#removals.set(id, removal);
    try {
      return await removal;
    } finally {
      this.#removals.delete(id);
    }
  }

  /** What runs for an account. Rejects with `not-found`, `shutting-down`. */
  async processes(id: string): Promise<AccountProcesses> {
    return this.#get(id).processes();
  }

  /** Ends an account's Chrome; it recovers by itself. Rejects with `not-found`, `wrong-state`, `browser-stuck`. */
  async endProcesses(id: string): Promise<void> {
    await this.#get(id).endProcesses();
  }

  /**
   * Sends an account through a proxy, or none; begins to start it again with it if it runs.
   * Throws `not-found`, `shutting-down`, `invalid-proxy`, `secrets-unavailable`, `storage-failed`.
   */
  setProxy(id: string, input: ProxyInput | null): void {
    this.#setups.setProxy(this.#get(id), input);
  }

  /**
   * Checks the account's proxy, or one that a person fills in; without a proxy it does nothing.
   * Throws `not-found`, `shutting-down`, `invalid-proxy`, `secret-unreadable`, and those of `checkProxy`.
   * @param id whose proxy, or whose password where none is given; null for an account that does not exist yet.
   */
  async checkProxy(id: string | null, input?: ProxyInput): Promise<void> {
    await this.#setups.checkProxy(id === null ? null : this.#get(id).record.account, input);
  }

  /** Takes the receipt and the notice of an account away. Throws `not-found`, `shutting-down`. */
  dismissReceipt(id: string): void {
    this.#get(id).dismiss();
  }

  /** A person has taken that device off the phone's list. Throws `not-found`, `shutting-down`. */
  confirmUnlinked(id: string, unlink: string): void {
    this.#get(id).confirmUnlinked(unlink);
  }

  /** Ends every session, all at the same time. Calling it again joins the first call. */
  shutDown(): Promise<void> {
    this.#shutdown ??= this.#endAll();
    return this.#shutdown;
  }

  async #endAll(): Promise<void> {
    const ending = this.#list.sessions.map((session) => session.shutDown());
    await Promise.allSettled([...ending, ...this.#removals.values()]);
    this.#list.close();
  }

  /** An account for which something is to be done. */
  #get(id: string): Session {
    if (this.#removals.has(id)) throw new AppException(noSuchAccount());
    return this.#find(id);
  }

  #find(id: string): Session {
    this.#checkOpen();
    return this.#list.get(id);
  }

  #checkOpen(): void {
    if (this.#shutdown) throw new AppException(quitting());
  }
}

const isAboutBrowser = ({ code }: AppError) => code === 'browser-missing' || code === 'browser-unusable';
