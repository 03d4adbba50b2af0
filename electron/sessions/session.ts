import PQueue from 'p-queue';
import type { AccountSetup } from '../../shared/account.ts';
import { AppException } from '../../shared/errors.ts';
import type { Picture } from '../../shared/picture.ts';
import type { ProxySettings } from '../../shared/proxy.ts';
import { isProvedHere, type Receipt } from '../../shared/receipt.ts';
import { summarise, type AccountProcesses } from '../../shared/process-view.ts';
import type { AccountView } from '../../shared/view.ts';
import { AccountState } from './account-state.ts';
import { endTree } from './chrome/end-tree.ts';
import { describeTree } from './chrome/process-view.ts';
import type { ChromeTree } from './chrome/processes.ts';
import { noSuchUnlink, notRunning, stuck } from './errors.ts';
import { settled } from '../waiting.ts';
import { LinkEnder, type AfterLogout } from './link-ender.ts';
import * as linking from './linking.ts';
import type { LogoutOutcome } from './logout.ts';
import type { AccountRecord, LogoutOrder } from './records.ts';
import { Runner } from './runner.ts';
import type { SessionContext } from './session-context.ts';
import { SpareHolder } from './spare.ts';
import type { StartClass } from './start-queue.ts';

/** The running side of one account: its state, its one serial queue of operations, and what runs for it. */
export class Session {
  readonly #context: SessionContext;
  readonly #account: AccountState;
  readonly #runner: Runner;
  readonly #spare: SpareHolder;
  readonly #linkEnder: LinkEnder;
  // Nothing runs before `allow`: until then, what earlier runs left is being cleared away.
  readonly #operations = new PQueue({ concurrency: 1, autoStart: false });
  #isLookedAt = false;
  #unwatched: NodeJS.Timeout | undefined;
  #shuttingDown = false;

  constructor(record: AccountRecord, context: SessionContext) {
    this.#context = context;
    this.#account = new AccountState(record, context);
    this.#runner = new Runner(this.#account, context, {
      enqueue: (operation) => this.#enqueue(operation),
      startClass: () => this.#startClass(),
      onLinkEnd: (attempt, how) => {
        this.#linkEnder.onEnd(attempt, how);
      },
    });
    this.#spare = new SpareHolder(context, (operation) => this.#enqueue(operation));
    this.#linkEnder = new LinkEnder({
      account: this.#account,
      context,
      runner: this.#runner,
      spare: this.#spare,
      enqueue: (operation, priority) => this.#enqueue(operation, priority),
      isLookedAt: () => this.#isLookedAt,
      isShuttingDown: () => this.#shuttingDown,
    });
  }

  get record(): AccountRecord {
    return this.#account.record;
  }

  /** The picture of the number that is linked now. */
  get picture(): Picture | null {
    return this.#account.picture;
  }

  get view(): AccountView {
    return this.#account.view;
  }

  /** Lets operations run; those that were asked for before run then. */
  allow(): void {
    this.#operations.start();
  }

  /**
   * Goes on after the app was closed: with a logout that was not finished, else with a link that there is, unless a
   * person wants it stopped until it is needed, or with one that there may be without anybody here knowing it. In safe
   * mode only with the logout: a number that was to be given away must not stay linked because the app is in trouble.
   */
  async resume(): Promise<void> {
    this.allow();
    const { account, link, codeShown, logoutAsked } = this.#account.record;
    this.#linkEnder.noteLeftReceipt();
    this.look(this.#isLookedAt);
    try {
      if (logoutAsked) await this.logOut();
      else if (this.#context.startsByHandOnly) return;
      else if (link ? account.startsWithApp : codeShown) await this.start();
    } catch (error) {
      if (!this.#shuttingDown) throw error; // A logout that quitting cuts off again is kept for the next time.
    }
  }

  /** Opens Chrome and the page; a no-op for what runs. Resolves when the page is open or the start has failed. */
  start(): Promise<void> {
    this.#runner.cancelRetry();
    return this.#enqueue(() => this.#runner.open());
  }

  /** Closes Chrome, or gives up waiting for it; the number stays linked. A logout is finished first. */
  stop(): Promise<void> {
    this.#runner.cancelRetry();
    if (!this.#account.is('logging-out')) {
      this.#linkEnder.noteCredentials();
      this.#account.apply({ kind: 'stopping' });
      this.#runner.abandon();
    }
    return this.#enqueue(async () => {
      this.#runner.cancelRetry();
      this.#account.apply({ kind: 'stopping' });
      const gone = await this.#runner.close();
      if (!gone) this.#runner.fail(stuck());
      else if (this.#account.apply({ kind: 'stopped' })) this.#account.note({ kind: 'stopped' });
    });
  }

  /** Stops and starts; the number stays linked. */
  async restart(): Promise<void> {
    await Promise.all([this.stop(), this.start()]);
  }

  /**
   * Whether somebody looks at the account now. One that is not linked shows its QR code while somebody does, and a while
   * longer (`limits.unwatched`).
   */
  look(isLookedAt: boolean): void {
    this.#isLookedAt = isLookedAt;
    clearTimeout(this.#unwatched);
    const { state } = this.#account;
    if (isLookedAt) {
      if (state.kind === 'scan-paused' && state.why === 'unwatched') void this.start();
    } else {
      this.#unwatched = setTimeout(() => {
        this.#pauseUnwatched();
      }, this.#context.limits.unwatched);
    }
  }

  /** Shows a pairing code for that number. Rejects with `wrong-state`, `number-refused`, `page-refused`. */
  requestPairingCode(number: string): Promise<void> {
    return linking.requestPairingCode(this.#account, this.#runner.attempt, number);
  }

  /** Back to the QR code. Rejects with `wrong-state`, `page-refused`. */
  showQrCode(): Promise<void> {
    return linking.showQrCode(this.#account, this.#runner.attempt);
  }

  /** Takes the login back from another browser. Rejects with `wrong-state`, `page-refused`. */
  useHere(): Promise<void> {
    return linking.useHere(this.#account, this.#runner.attempt);
  }

  /** Goes on with another number than last time. Throws `wrong-state`. */
  keepNumber(): void {
    linking.keepNumber(this.#account, this.#runner.attempt);
  }

  /** While a person is asked whether to log out: warms up the Chrome that comes after it. */
  prepareLogOut(isAsked: boolean): void {
    if (this.#account.is('logging-out')) return; // It was confirmed, and takes the warm one.
    if (!isAsked) this.#spare.discard();
    else if (this.#account.record.link && !this.#shuttingDown && !this.#context.startsByHandOnly)
      this.#spare.warmUp(this.#account.record);
  }

  /**
   * Unlinks, closes and erases. Resolves with the receipt. Rejects only with `shutting-down`, when the app quits before
   * the phone is told; the next start then goes on with it.
   */
  logOut(after: AfterLogout = 'as-looked-at', order: LogoutOrder | null = null): Promise<LogoutOutcome> {
    this.#linkEnder.request(order);
    return this.#enqueue(() => this.#linkEnder.logOut(after, order));
  }

  /** Takes away what a hand-over's logout had to leave; what it is not sure of, the receipt goes on saying. */
  finishLogOut(handOver: string): Promise<Receipt | null> {
    return this.#linkEnder.finish(handOver);
  }

  /** Logs out, erases what there is even without a link, and shows a QR code at once. Rejects as `logOut`. */
  async reset(): Promise<LogoutOutcome> {
    this.#linkEnder.noteCredentials();
    if (this.#account.record.link) return this.logOut('code');
    this.#runner.cancelRetry();
    this.#account.apply({ kind: 'logging-out', step: 'close' });
    this.#runner.abandon();
    await this.#enqueue(() => this.#linkEnder.startAfresh());
    return { kind: 'already-logged-out' };
  }

  /** What runs for this account now. */
  async processes(): Promise<AccountProcesses> {
    return summarise(await describeTree(this.#chrome), this.#runner.restarts);
  }

  /** Ends Chrome as it is, also while an operation waits for it. Rejects with `wrong-state`, `browser-stuck`. */
  async endProcesses(): Promise<void> {
    const ended = await endTree(this.#chrome, this.#context.limits.kill);
    if (ended === 0) throw new AppException(notRunning());
  }

  /** Changes how the account is set up; what runs goes on as it is. */
  change(change: Partial<Omit<AccountSetup, 'proxy'>>): void {
    this.#account.changeAccount(change);
    const { state } = this.#account;
    if (state.kind === 'held' && state.identity.number === change.expectedNumber) this.keepNumber();
  }

  /** From now on uses this proxy; what runs is started again with it, and the number stays linked. */
  async setProxy(proxy: ProxySettings | null): Promise<void> {
    this.#account.changeAccount({ proxy });
    // What a person stopped stays so, and what logs out starts afresh anyway.
    const rests = this.#runner.attempt === null && this.#account.is('stopped', 'scan-paused');
    if (rests || this.#account.is('stopping', 'logging-out')) return;
    await this.restart();
  }

  /** Takes the receipt and the notice away; a receipt that is still being written stays. */
  dismiss(): void {
    if (this.#account.record.receiptNoted) this.#account.update({ receipt: null, notice: null });
  }

  /**
   * A person has taken that device off the phone's list, or seen that it is not there. Where that was all that the receipt
   * had open, it has been seen with that. Throws `not-found`.
   */
  confirmUnlinked(unlink: string): void {
    const { unconfirmed, receipt } = this.#account.record;
    const found = unconfirmed.find(({ id }) => id === unlink);
    if (!found) throw new AppException(noSuchUnlink());
    this.#account.update({ unconfirmed: unconfirmed.filter((each) => each !== found) });
    if (receipt?.phoneTold.at === found.at && isProvedHere(receipt)) this.dismiss();
    this.#account.note({ kind: 'device-removed', deviceName: found.deviceName, number: found.number });
  }

  /** Ends everything of this session for good; what it was doing gets `limits.finish` to end by itself. */
  async shutDown(): Promise<void> {
    this.#shuttingDown = true;
    clearTimeout(this.#unwatched);
    this.#runner.end();
    this.#spare.discard();
    this.#operations.start();
    if (!this.#account.is('logging-out')) this.#runner.abandon();
    const settle = () => settled(this.#operations.onIdle(), this.#context.limits.finish);
    await settle();
    // What still waits for a page ends with it, and may have a few steps to go: erasing, above all.
    await this.#runner.close();
    await settle();
    this.#account.apply({ kind: 'stopping' });
    this.#account.apply({ kind: 'stopped' });
  }

  /** What is known of this account's Chrome without asking it. */
  get #chrome(): ChromeTree {
    const { account, generation } = this.#account.record;
    return { profile: this.#context.profiles.pathOf(account.id, generation), pid: null };
  }

  #enqueue<T>(operation: () => Promise<T>, priority = 0): Promise<T> {
    return this.#operations.add(operation, { priority });
  }

  #startClass(): StartClass {
    if (this.#isLookedAt) return 'looked-at';
    if (this.#account.is('logging-out')) return 'logging-out';
    return this.#account.record.link ? 'linked' : 'other';
  }

  #pauseUnwatched(): void {
    const isUnused = () =>
      !this.#isLookedAt &&
      !this.#account.record.link &&
      this.#account.is('queued', 'starting', 'scan', 'recovering');
    if (!isUnused()) return;
    this.#runner.abandon();
    void this.#enqueue(() => this.#runner.pause('unwatched'));
  }
}
