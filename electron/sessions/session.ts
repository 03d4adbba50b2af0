import PQueue from 'p-queue';
import { AppException } from '../../shared/errors.ts';
import type { ProxySettings } from '../../shared/proxy.ts';
import type { Receipt, ReceiptItem } from '../../shared/receipt.ts';
import { summarise, type AccountProcesses } from '../../shared/process-view.ts';
import type { AccountView } from '../../shared/view.ts';
import { AccountState } from './account-state.ts';
import type { Attempt, LinkEnd } from './attempt.ts';
import { endTree } from './chrome/end-tree.ts';
import { describeTree } from './chrome/process-view.ts';
import type { ChromeTree } from './chrome/processes.ts';
import type { UnlinkAnswer } from './client/events.ts';
import { notRunning, quitting, stuck } from './errors.ts';
import { withLimit } from './limits.ts';
import * as linking from './linking.ts';
import * as logout from './logout.ts';
import type { LogoutOutcome } from './logout.ts';
import { Profiles } from './profiles.ts';
import type { AccountRecord } from './records.ts';
import { Runner } from './runner.ts';
import type { SessionContext } from './session-context.ts';
import { SpareHolder } from './spare.ts';
import type { StartClass } from './start-queue.ts';

/** What follows a logout: a QR code at once, one if somebody looks at the account, or nothing. */
export type AfterLogout = 'code' | 'as-looked-at' | 'nothing';

/** The running side of one account: its state, its one serial queue of operations, and what runs for it. */
export class Session {
  readonly #context: SessionContext;
  readonly #account: AccountState;
  readonly #runner: Runner;
  readonly #spare: SpareHolder;
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
        this.#onLinkEnd(attempt, how);
      },
    });
    this.#spare = new SpareHolder(context, (operation) => this.#enqueue(operation));
  }

  get record(): AccountRecord {
    return this.#account.record;
  }

  get view(): AccountView {
    return this.#account.view;
  }

  /** Lets operations run; those that were asked for before run then. */
  allow(): void {
    this.#operations.start();
  }

  /** Goes on after the app was closed: with a logout that was not finished, else with a link that there is or may be. */
  async resume(): Promise<void> {
    this.allow();
    const { link, codeShown, logoutAsked } = this.#account.record;
    this.look(this.#isLookedAt);
    try {
      if (logoutAsked) await this.logOut();
      else if (link || codeShown) await this.start();
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
      this.#noteCredentials();
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
    else if (this.#account.record.link && !this.#shuttingDown) this.#spare.warmUp(this.#account.record);
  }

  /**
   * Unlinks, closes and erases. Resolves with the receipt. Rejects only with `shutting-down`, when the app quits before
   * the phone is told; the next start then goes on with it.
   */
  logOut(after: AfterLogout = 'as-looked-at'): Promise<LogoutOutcome> {
    this.#noteCredentials();
    if (this.#account.record.link) {
      this.#runner.cancelRetry();
      this.#account.update({ logoutAsked: this.#account.record.logoutAsked ?? this.#account.now() });
      this.#account.apply({ kind: 'logging-out', step: 'unlink' });
    }
    return this.#enqueue(() => this.#logOutNow(after));
  }

  /** Logs out, erases what there is even without a link, and shows a QR code at once. Rejects as `logOut`. */
  async reset(): Promise<LogoutOutcome> {
    this.#noteCredentials();
    if (this.#account.record.link) return this.logOut('code');
    this.#runner.cancelRetry();
    this.#account.apply({ kind: 'logging-out', step: 'close' });
    this.#runner.abandon();
    await this.#enqueue(() => this.#startAfresh());
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

  /** From now on uses this proxy; what runs is started again with it, and the number stays linked. */
  async setProxy(proxy: ProxySettings | null): Promise<void> {
    this.#account.changeAccount({ proxy });
    // What a person stopped stays so, and what logs out starts afresh anyway.
    const rests = this.#runner.attempt === null && this.#account.is('stopped', 'scan-paused');
    if (rests || this.#account.is('stopping', 'logging-out')) return;
    await this.restart();
  }

  /** Takes the receipt and the notice away. */
  dismiss(): void {
    this.#account.update({ receipt: null, notice: null });
  }

  /** Ends everything of this session for good; what it was doing gets `limits.finish` to end by itself. */
  async shutDown(): Promise<void> {
    this.#shuttingDown = true;
    clearTimeout(this.#unwatched);
    this.#runner.end();
    this.#spare.discard();
    this.#operations.start();
    if (!this.#account.is('logging-out')) this.#runner.abandon();
    const settle = () =>
      withLimit(this.#operations.onIdle(), this.#context.limits.finish).catch(() => undefined);
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

  // --- ending a link ---

  /** While a phone links, it may list the device any moment: from then on only a logout makes sure of the opposite. */
  #noteCredentials(): void {
    if (this.#account.record.link || !this.#account.is('syncing')) return;
    this.#account.update({ link: { identity: null, since: this.#account.now() } });
  }

  #onLinkEnd(attempt: Attempt, how: LinkEnd): void {
    attempt.noteLinkEnd(how);
    if (this.#account.is('logging-out')) return;
    this.#account.apply({ kind: 'logging-out', step: 'close' });
    attempt.abandon();
    const by = how === 'unlinked' ? 'phone' : 'unknown';
    const phoneTold = logout.linkEndItem(how, this.#account.now());
    // Before whatever else was asked for meanwhile, which would find a link that is half gone.
    void this.#enqueue(async () => {
      if (attempt === this.#runner.attempt) await this.#endLink(by, phoneTold, 'as-looked-at');
    }, 1);
  }

  async #logOutNow(after: AfterLogout): Promise<LogoutOutcome> {
    if (!this.#account.record.link) {
      // What was told before says more.
      const notice = this.#account.record.notice ?? { kind: 'already-logged-out', at: this.#account.now() };
      this.#account.update({ logoutAsked: null, notice });
      return { kind: 'already-logged-out' };
    }
    this.#runner.cancelRetry();
    this.#account.apply({ kind: 'logging-out', step: 'unlink' });
    // The phone may have been told before the app was closed or killed.
    const phoneTold = this.#account.record.phoneTold ?? (await this.#askPhone());
    return { kind: 'logged-out', receipt: await this.#endLink('desk', phoneTold, after) };
  }

  /** Tells the phone, in a second Chrome where the first one could not; writes down what was proved. */
  async #askPhone(): Promise<ReceiptItem> {
    let answer = await this.#tellPhone();
    if (answer.kind === 'not-told' && answer.again) {
      // The credentials are still here, so a fresh Chrome may do what this one could not.
      await this.#runner.close();
      answer = await this.#tellPhone();
    }
    if (answer.kind === 'not-told' && this.#shuttingDown) throw new AppException(quitting());
    const phoneTold = logout.phoneItem(answer, this.#account.now());
    if (phoneTold.kind === 'done') this.#account.update({ phoneTold });
    return phoneTold;
  }

  /** Starts Chrome for it where none runs. */
  async #tellPhone(): Promise<UnlinkAnswer> {
    await this.#runner.open();
    this.#runner.attempt?.clearTimer('ready');
    return logout.tellPhone(this.#runner.attempt, this.#context.limits.connect);
  }

  /** Closes, erases, writes the receipt down, and goes on as `after` says. */
  async #endLink(by: Receipt['by'], phoneTold: ReceiptItem, after: AfterLogout): Promise<Receipt> {
    const before = this.#account.record;
    this.#account.apply({ kind: 'logging-out', step: 'close' });
    const gone = await this.#runner.close();
    const chromeClosed = logout.chromeItem(gone, this.#account.now());
    this.#account.apply({ kind: 'logging-out', step: 'erase' });
    const receiptWith = (credentialsErased: ReceiptItem) =>
      logout.writeReceipt(before, { by, phoneTold, chromeClosed, credentialsErased });
    const notice = { kind: logout.noticeOf(by), at: this.#account.now() };
    const erased = await this.#erase((pending) => ({ receipt: receiptWith(pending), notice }));
    const receipt = receiptWith(erased);
    this.#account.update({ receipt });
    this.#account.note({ kind: logout.journalKindOf(by), receipt });
    this.#runner.forgetFailures();
    if (!gone) this.#runner.fail(stuck());
    else if (this.#shuttingDown) this.#account.apply({ kind: 'stopped' });
    // Before whatever else was asked for meanwhile: a stop, for instance, is the last word.
    else void this.#enqueue(() => this.#goOn(after), 1);
    return receipt;
  }

  /**
   * The old profile belongs to nobody from here on; should erasing it fail, the next sweep finds it.
   * @param keep what is to be kept in the same moment: an app that ends while it erases has no other chance to say it.
   */
  async #erase(keep?: (pending: ReceiptItem) => Partial<AccountRecord>): Promise<ReceiptItem> {
    const { account, generation } = this.#account.record;
    this.#account.update({
      ...keep?.(logout.credentialsItem({ kind: 'pending' }, this.#account.now())),
      generation: this.#spare.generation ?? Profiles.newGeneration(),
      link: null,
      codeShown: false,
      logoutAsked: null,
      phoneTold: null,
    });
    const erasure = await this.#context.profiles.erase(account.id, generation, this.#context.limits.erase);
    return logout.credentialsItem(erasure, this.#account.now());
  }

  async #goOn(after: AfterLogout): Promise<void> {
    const shows = after === 'code' || (after === 'as-looked-at' && this.#isLookedAt);
    const spare = await this.#spare.take(this.#account.record.generation);
    if (shows && spare && !this.#shuttingDown) {
      await this.#runner.adopt(spare);
      return;
    }
    await spare?.attempt.close();
    if (shows) await this.#runner.open();
    else await this.#runner.pause('unwatched');
  }

  /** Without a link: whatever is in the profile goes, and the next code comes from an empty one. */
  async #startAfresh(): Promise<void> {
    const gone = await this.#runner.close();
    if (this.#account.record.link) {
      await this.#logOutNow('code'); // A phone linked at the last moment.
      return;
    }
    this.#account.apply({ kind: 'logging-out', step: 'erase' });
    await this.#erase();
    if (gone) await this.#runner.open();
    else this.#runner.fail(stuck());
  }
}
