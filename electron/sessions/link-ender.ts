import { AppException } from '../../shared/errors.ts';
import { phoneMayStillListDevice, type Receipt, type ReceiptItem } from '../../shared/receipt.ts';
import { withUnconfirmed } from '../../shared/phone-slots.ts';
import type { AccountState } from './account-state.ts';
import type { Attempt, LinkEnd } from './attempt.ts';
import type { UnlinkAnswer } from './client/events.ts';
import { quitting, stuck } from './errors.ts';
import * as logout from './logout.ts';
import type { LogoutOutcome } from './logout.ts';
import { Profiles } from './profiles.ts';
import { isGone } from './chrome/end-tree.ts';
import type { AccountRecord, LogoutOrder } from './records.ts';
import type { Runner } from './runner.ts';
import type { SessionContext } from './session-context.ts';
import type { SpareHolder } from './spare.ts';

/** What follows a logout: a QR code at once, one if somebody looks at the account, or nothing. */
export type AfterLogout = 'code' | 'as-looked-at' | 'nothing';

export interface LinkEnderParts {
  readonly account: AccountState;
  readonly context: SessionContext;
  readonly runner: Runner;
  readonly spare: SpareHolder;
  /** Runs an operation after those that were asked for before, or, with a priority, before them. */
  enqueue<T>(operation: () => Promise<T>, priority?: number): Promise<T>;
  readonly isLookedAt: () => boolean;
  readonly isShuttingDown: () => boolean;
}

/** Ends one account's link, whoever wants it ended, and writes down what was proved of that. */
export class LinkEnder {
  readonly #parts: LinkEnderParts;
  readonly #account: AccountState;
  readonly #runner: Runner;

  constructor(parts: LinkEnderParts) {
    this.#parts = parts;
    this.#account = parts.account;
    this.#runner = parts.runner;
  }

  /** While a phone links, it may list the device any moment: from then on only a logout makes sure of the opposite. */
  noteCredentials(): void {
    if (this.#account.record.link || !this.#account.is('syncing')) return;
    this.#account.update({ link: this.#account.linkOf(null) });
  }

  /** A receipt that an app wrote down before it was killed, and had no time to put into the journal. */
  noteLeftReceipt(): void {
    const { receipt, receiptNoted } = this.#account.record;
    if (receipt && !receiptNoted) this.#noteReceipt(receipt);
  }

  /**
   * A person wants it ended, or the schedule: this comes first from now on, also at the next start.
   * @param order the hand-over for which; the first one counts.
   */
  request(order: LogoutOrder | null): void {
    this.noteCredentials();
    const { link, logoutAsked, logoutFor } = this.#account.record;
    if (!link) return;
    this.#runner.cancelRetry();
    this.#account.update({
      logoutAsked: logoutAsked ?? this.#account.now(),
      logoutFor: logoutFor ?? order,
    });
    this.#account.apply({ kind: 'logging-out', step: 'unlink' });
  }

  /** The operation that ends it. Rejects with `shutting-down` when the app quits before the phone is told. */
  async logOut(after: AfterLogout, order: LogoutOrder | null = null): Promise<LogoutOutcome> {
    const { link, handedOver } = this.#account.record;
    if (!link) {
      // What was told before says more.
      const notice = this.#account.record.notice ?? { kind: 'already-logged-out', at: this.#account.now() };
      this.#account.update({ logoutAsked: null, notice });
      // Another end came first, and was this hand-over's as well.
      if (order && handedOver?.handOver === order.handOver)
        return { kind: 'logged-out', receipt: handedOver.receipt };
      return { kind: 'already-logged-out' };
    }
    this.#runner.cancelRetry();
    this.#account.apply({ kind: 'logging-out', step: 'unlink' });
    // The phone may have been told before the app was closed or killed.
    const phoneTold = this.#account.record.phoneTold ?? (await this.#askPhone());
    return { kind: 'logged-out', receipt: await this.#end('desk', phoneTold, after) };
  }

  /** It ended without our doing. */
  onEnd(attempt: Attempt, how: LinkEnd): void {
    attempt.noteLinkEnd(how);
    if (this.#account.is('logging-out')) return;
    this.#account.apply({ kind: 'logging-out', step: 'close' });
    attempt.abandon();
    const by = how === 'unlinked' ? 'phone' : 'unknown';
    const phoneTold = logout.linkEndItem(how, this.#account.now());
    // Before whatever else was asked for meanwhile, which would find a link that is half gone.
    void this.#parts.enqueue(async () => {
      if (attempt === this.#runner.attempt) await this.#end(by, phoneTold, 'as-looked-at');
    }, 1);
  }

  /** The operation for an account without a link: what is in the profile goes, the next code comes from an empty one. */
  async startAfresh(): Promise<void> {
    const gone = await this.#runner.close();
    if (this.#account.record.link) {
      await this.logOut('code'); // A phone linked at the last moment.
      return;
    }
    this.#account.apply({ kind: 'logging-out', step: 'erase' });
    await this.#erase();
    if (gone) await this.#runner.open();
    else this.#runner.fail(stuck());
  }

  /**
   * Takes away what the logout for a hand-over had to leave: nothing uses it any more. Resolves with the receipt as it is
   * then; null where that logout is no longer known here.
   */
  async finish(handOver: string): Promise<Receipt | null> {
    const { account, handedOver } = this.#account.record;
    if (handedOver?.handOver !== handOver) return null;
    const { profiles, limits } = this.#parts.context;
    const { generation, receipt } = handedOver;
    const chrome = { profile: profiles.pathOf(account.id, generation), pid: null };
    const finished = await logout.finishReceipt(receipt, () => this.#account.now(), {
      close: () => isGone(chrome, limits.kill),
      erase: () => profiles.erase(account.id, generation, limits.erase),
    });
    this.#noteFinished(receipt, finished);
    return finished;
  }

  #noteFinished(before: Receipt, receipt: Receipt): void {
    const { handedOver, receipt: shown } = this.#account.record;
    if (handedOver && logout.isSameLogout(handedOver.receipt, receipt))
      this.#account.update({ handedOver: { ...handedOver, receipt } });
    if (shown && logout.isSameLogout(shown, receipt)) this.#account.update({ receipt });
    if (!logout.isFurther(before, receipt)) return;
    const { handOver, person = null } = handedOver ?? {};
    this.#account.note({ kind: 'logout-finished', receipt, person, ...(handOver && { handOver }) });
    const { state, record } = this.#account;
    const isStuck = state.kind === 'failed' && state.error.code === 'browser-stuck' && !record.link;
    if (isStuck && receipt.chromeClosed.kind === 'done')
      void this.#parts.enqueue(() => this.#goOn('as-looked-at'));
  }

  /** Tells the phone, in a second Chrome where the first one could not; writes down what was proved. */
  async #askPhone(): Promise<ReceiptItem> {
    const { limits } = this.#parts.context;
    const end = performance.now() + limits.connect;
    let answer = await this.#tellPhone();
    if (answer.kind === 'not-told' && answer.again) {
      // The credentials are still here, so a fresh Chrome may do what this one could not.
      await this.#runner.close();
      answer = await this.#tellPhone();
    }
    // A computer that was just opened, or woke up, has no network for a while.
    while (answer.kind === 'not-told' && this.#isWithoutNetwork() && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, limits.recoverBase));
      answer = await this.#tellPhone();
    }
    if (answer.kind === 'not-told' && this.#parts.isShuttingDown()) throw new AppException(quitting());
    const phoneTold = logout.phoneItem(answer, this.#account.now());
    if (phoneTold.kind === 'done') this.#account.update({ phoneTold });
    return phoneTold;
  }

  #isWithoutNetwork(): boolean {
    const code = this.#runner.openFailure?.code;
    return !this.#parts.isShuttingDown() && (code === 'page-unreachable' || code === 'proxy-unreachable');
  }

  /** Starts Chrome for it where none runs. */
  async #tellPhone(): Promise<UnlinkAnswer> {
    await this.#runner.open();
    this.#runner.attempt?.clearTimer('ready');
    return logout.tellPhone(this.#runner.attempt, this.#parts.context.limits.connect);
  }

  /** Closes, erases, writes the receipt down, and goes on as `after` says. */
  async #end(by: Receipt['by'], phoneTold: ReceiptItem, after: AfterLogout): Promise<Receipt> {
    const before = this.#account.record;
    this.#account.apply({ kind: 'logging-out', step: 'close' });
    const gone = await this.#runner.close();
    const chromeClosed = logout.chromeItem(gone, this.#account.now());
    this.#account.apply({ kind: 'logging-out', step: 'erase' });
    const receiptWith = (credentialsErased: ReceiptItem) =>
      logout.writeReceipt(before, { by, phoneTold, chromeClosed, credentialsErased });
    const notice = { kind: logout.noticeOf(by), at: this.#account.now() };
    const erased = await this.#erase((pending) => this.#endedWith(receiptWith(pending), notice));
    const receipt = receiptWith(erased);
    this.#noteReceipt(receipt);
    this.#runner.forgetFailures();
    if (!gone) this.#runner.fail(stuck());
    else if (this.#parts.isShuttingDown()) this.#account.apply({ kind: 'stopped' });
    // Before whatever else was asked for meanwhile: a stop, for instance, is the last word.
    else void this.#parts.enqueue(() => this.#goOn(after), 1);
    return receipt;
  }

  /** What is kept of an ended link in the very moment in which it is one no more. */
  #endedWith(receipt: Receipt, notice: AccountRecord['notice']): Partial<AccountRecord> {
    const { logoutFor, generation, unconfirmed } = this.#account.record;
    return {
      receipt,
      receiptNoted: false,
      notice,
      ...(logoutFor && { handedOver: { ...logoutFor, generation, receipt } }),
      ...(phoneMayStillListDevice(receipt) && {
        unconfirmed: withUnconfirmed(unconfirmed, logout.unconfirmedUnlink(receipt)),
      }),
    };
  }

  #noteReceipt(receipt: Receipt): void {
    const { handedOver } = this.#account.record;
    const kind = logout.journalKindOf(receipt.by);
    if (!handedOver || !logout.isSameLogout(handedOver.receipt, receipt)) {
      this.#account.note({ kind, receipt });
      this.#account.update({ receipt, receiptNoted: true });
      return;
    }
    const { handOver, person } = handedOver;
    this.#account.note({ kind, receipt, person, ...(kind === 'logged-out' && { handOver }) });
    this.#account.update({ receipt, receiptNoted: true, handedOver: { ...handedOver, receipt } });
  }

  /**
   * The old profile belongs to nobody from here on; should erasing it fail, the next sweep finds it.
   * @param keep what is to be kept in the same moment: an app that ends while it erases has no other chance to say it.
   */
  async #erase(keep?: (pending: ReceiptItem) => Partial<AccountRecord>): Promise<ReceiptItem> {
    const { context, spare } = this.#parts;
    const { account, generation } = this.#account.record;
    this.#account.update({
      ...keep?.(logout.credentialsItem({ kind: 'pending' }, this.#account.now())),
      generation: spare.generation ?? Profiles.newGeneration(),
      link: null,
      codeShown: false,
      logoutAsked: null,
      logoutFor: null,
      phoneTold: null,
    });
    const erasure = await context.profiles.erase(account.id, generation, context.limits.erase);
    return logout.credentialsItem(erasure, this.#account.now());
  }

  async #goOn(after: AfterLogout): Promise<void> {
    const { context, spare, isLookedAt, isShuttingDown } = this.#parts;
    const startsByLook = after === 'as-looked-at' && !context.startsByHandOnly;
    const shows = after === 'code' || (startsByLook && isLookedAt());
    const warm = await spare.take(this.#account.record.generation);
    if (shows && warm && !isShuttingDown()) {
      await this.#runner.adopt(warm);
      return;
    }
    await warm?.attempt.close();
    if (shows) await this.#runner.open();
    else await this.#runner.pause('unwatched');
  }
}
