import PQueue from 'p-queue';
import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { Receipt, ReceiptItem } from '../../shared/receipt.ts';
import type { AccountView } from '../../shared/view.ts';
import { AccountState } from './account-state.ts';
import { Attempt, type LinkEnd } from './attempt.ts';
import type { UnlinkAnswer } from './client/events.ts';
import { quitting, stuck } from './errors.ts';
import { EventReader } from './event-reader.ts';
import { withLimit } from './limits.ts';
import * as logout from './logout.ts';
import type { LogoutOutcome } from './logout.ts';
import { openAttempt } from './open-attempt.ts';
import { Profiles } from './profiles.ts';
import type { AccountRecord } from './records.ts';
import { Retry } from './retry.ts';
import type { SessionContext } from './session-context.ts';

/** A WhatsApp Web that never gets ready is tried this often; then a person has to look at it. */
const neverReadyTries = 3;

/** The running side of one account: its state, its one serial queue of operations, and the present attempt. */
export class Session {
  readonly #context: SessionContext;
  readonly #account: AccountState;
  readonly #retry: Retry;
  readonly #events: EventReader;
  readonly #operations = new PQueue({ concurrency: 1 });
  #attempt: Attempt | null = null;
  #shuttingDown = false;

  constructor(record: AccountRecord, context: SessionContext) {
    this.#context = context;
    this.#account = new AccountState(record, context);
    this.#retry = new Retry(context.limits, context.random);
    this.#events = new EventReader(this.#account, this.#retry, context.limits, {
      onLinkEnd: (attempt, how) => {
        this.#onLinkEnd(attempt, how);
      },
      onDied: (attempt, cause) => {
        this.#onDied(attempt, cause);
      },
      onScanWindowOver: (attempt) => {
        void this.#enqueue(() => this.#pauseScan(attempt));
      },
    });
  }

  get record(): AccountRecord {
    return this.#account.record;
  }

  get view(): AccountView {
    return this.#account.view;
  }

  /** Opens Chrome and the page; a no-op for what runs. Resolves when the page is open or the start has failed. */
  start(): Promise<void> {
    this.#retry.cancel();
    return this.#enqueue(() => this.#open());
  }

  /** Goes on after the app was closed: with a logout that was not finished, else with a start. */
  async resume(): Promise<void> {
    try {
      await (this.#account.record.logoutAsked ? this.logOut() : this.start());
    } catch (error) {
      if (!this.#shuttingDown) throw error; // A logout that quitting cuts off again is kept for the next time.
    }
  }

  /** Closes Chrome, or gives up waiting for it; the number stays linked. A logout is finished first. */
  stop(): Promise<void> {
    this.#retry.cancel();
    if (!this.#account.is('logging-out')) {
      this.#noteCredentials();
      this.#account.apply({ kind: 'stopping' });
      this.#attempt?.abandon();
    }
    return this.#enqueue(async () => {
      this.#retry.cancel();
      this.#account.apply({ kind: 'stopping' });
      if (await this.#closeAttempt()) this.#account.apply({ kind: 'stopped' });
      else this.#account.apply({ kind: 'failed', error: stuck() });
    });
  }

  /**
   * Unlinks, closes, erases, and starts again on a QR code. Resolves with the receipt. Rejects only with
   * `shutting-down`, when the app quits before the phone is told; the next start then goes on with it.
   */
  logOut(): Promise<LogoutOutcome> {
    this.#retry.cancel();
    this.#noteCredentials();
    if (this.#account.record.link) {
      this.#account.update({ logoutAsked: this.#account.record.logoutAsked ?? this.#account.now() });
      this.#account.apply({ kind: 'logging-out', step: 'unlink' });
    }
    return this.#enqueue(() => this.#logOutNow());
  }

  /** Takes the receipt and the notice away. */
  dismiss(): void {
    this.#account.update({ receipt: null, notice: null });
  }

  /** Ends everything of this session for good; what it was doing gets `limits.finish` to end by itself. */
  async shutDown(): Promise<void> {
    this.#shuttingDown = true;
    this.#retry.cancel();
    if (!this.#account.is('logging-out')) this.#attempt?.abandon();
    const settle = () =>
      withLimit(this.#operations.onIdle(), this.#context.limits.finish).catch(() => undefined);
    await settle();
    // What still waits for a page ends with it, and may have a few steps to go: erasing, above all.
    await this.#closeAttempt();
    await settle();
    this.#account.apply({ kind: 'stopping' });
    this.#account.apply({ kind: 'stopped' });
  }

  #enqueue<T>(operation: () => Promise<T>, priority = 0): Promise<T> {
    return this.#operations.add(operation, { priority });
  }

  // --- starting ---

  async #open(): Promise<void> {
    if (this.#attempt || this.#shuttingDown) return;
    const attempt = new Attempt();
    this.#attempt = attempt;
    try {
      await openAttempt(attempt, this.#account.record, this.#context, {
        onPosition: (position) => this.#account.apply({ kind: 'queued', position }),
        onTurn: () => this.#account.apply({ kind: 'starting', phase: 'chrome' }),
        onEvent: (event) => {
          // What comes late from an older attempt is nobody's news.
          if (attempt === this.#attempt) this.#events.read(attempt, event);
        },
      });
      // A page that opens and then says nothing must not stay so.
      if (this.#account.is('starting')) this.#events.watch(attempt);
    } catch (error) {
      // Whoever abandoned the attempt has said what follows.
      if (!attempt.signal.aborted) await this.#giveUp(attempt, toAppError(error));
    }
  }

  async #pauseScan(attempt: Attempt): Promise<void> {
    if (attempt !== this.#attempt || !this.#account.is('scan')) return;
    if (await this.#closeAttempt()) {
      this.#account.apply({ kind: 'scan-paused' });
      this.#account.update({ notice: { kind: 'qr-expired', at: this.#account.now() } });
    } else {
      this.#account.apply({ kind: 'failed', error: stuck() });
    }
  }

  // --- failing ---

  #onDied(attempt: Attempt, cause: AppError): void {
    if (this.#account.is('logging-out')) return; // The logout hears of it from its own question.
    attempt.abandon();
    void this.#enqueue(() => this.#giveUp(attempt, cause));
  }

  async #giveUp(attempt: Attempt, cause: AppError): Promise<void> {
    if (attempt !== this.#attempt) return;
    const gone = await this.#closeAttempt();
    // What was asked for meanwhile goes on by itself.
    if (this.#shuttingDown || this.#account.is('logging-out', 'stopping')) return;
    this.#retry.failed(cause);
    const hopeless = cause.code === 'never-ready' && this.#retry.failures >= neverReadyTries;
    if (!gone) this.#account.apply({ kind: 'failed', error: stuck() });
    else if (!cause.retryable || cause.code === 'browser-missing' || hopeless)
      this.#account.apply({ kind: 'failed', error: cause });
    else this.#retryLater(cause);
  }

  #retryLater(cause: AppError): void {
    const delay = this.#retry.schedule(() => {
      void this.#enqueue(() => this.#open());
    });
    const nextTryAt = new Date(this.#context.now().getTime() + delay).toISOString();
    this.#account.apply({ kind: 'recovering', attempt: this.#retry.failures, nextTryAt, cause });
  }

  /** True once the present attempt's Chrome is gone (or there was none). */
  async #closeAttempt(): Promise<boolean> {
    const gone = (await this.#attempt?.close()) ?? true;
    this.#attempt = null;
    return gone;
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
    void this.#enqueue(async () => {
      if (attempt === this.#attempt) await this.#endLink(by, phoneTold);
    });
  }

  async #logOutNow(): Promise<LogoutOutcome> {
    if (!this.#account.record.link) {
      // What was told before says more.
      const notice = this.#account.record.notice ?? { kind: 'already-logged-out', at: this.#account.now() };
      this.#account.update({ logoutAsked: null, notice });
      return { kind: 'already-logged-out' };
    }
    this.#account.apply({ kind: 'logging-out', step: 'unlink' });
    let answer = await this.#tellPhone();
    if (answer.kind === 'not-told' && answer.again) {
      // The credentials are still here, so a fresh Chrome may do what this one could not.
      await this.#closeAttempt();
      answer = await this.#tellPhone();
    }
    if (answer.kind === 'not-told' && this.#shuttingDown) throw new AppException(quitting());
    return {
      kind: 'logged-out',
      receipt: await this.#endLink('desk', logout.phoneItem(answer, this.#account.now())),
    };
  }

  /** Starts Chrome for it where none runs. */
  async #tellPhone(): Promise<UnlinkAnswer> {
    await this.#open();
    this.#attempt?.clearTimer('ready');
    return logout.tellPhone(this.#attempt, this.#context.limits.connect);
  }

  /** Closes, erases, writes the receipt down and starts afresh. */
  async #endLink(by: Receipt['by'], phoneTold: ReceiptItem): Promise<Receipt> {
    const before = this.#account.record;
    this.#account.apply({ kind: 'logging-out', step: 'close' });
    const gone = await this.#closeAttempt();
    const chromeClosed = logout.chromeItem(gone, this.#account.now());
    this.#account.apply({ kind: 'logging-out', step: 'erase' });
    // From here on the old profile belongs to nobody; should erasing it fail, the next sweep finds it.
    this.#account.update({ generation: Profiles.newGeneration(), link: null, logoutAsked: null });
    const { profiles, limits } = this.#context;
    const erasure = await profiles.erase(before.account.id, before.generation, limits.erase);
    const credentialsErased = logout.credentialsItem(erasure, this.#account.now());
    const receipt = logout.writeReceipt(before, { by, phoneTold, chromeClosed, credentialsErased });
    this.#account.update({ receipt, notice: { kind: logout.noticeOf(by), at: this.#account.now() } });
    this.#retry.succeeded();
    if (!gone) this.#account.apply({ kind: 'failed', error: stuck() });
    else if (this.#shuttingDown) this.#account.apply({ kind: 'stopped' });
    // Before whatever else was asked for meanwhile: a stop, for instance, is the last word.
    else void this.#enqueue(() => this.#open(), 1);
    return receipt;
  }
}
