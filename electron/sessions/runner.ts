import { deviceNameOf } from '../../shared/account.ts';
import { toAppError, type AppError } from '../../shared/errors.ts';
import type { AccountState } from './account-state.ts';
import { Attempt, type LinkEnd } from './attempt.ts';
import type { ClientEvent } from './client/events.ts';
import { stuck } from './errors.ts';
import { EventReader } from './event-reader.ts';
import { openAttempt } from './open-attempt.ts';
import { Retry } from './retry.ts';
import type { SessionContext } from './session-context.ts';
import type { Spare } from './spare.ts';
import type { StartClass } from './start-queue.ts';

/** A WhatsApp Web that never gets ready is tried this often; then a person has to look at it. */
const neverReadyTries = 3;

export interface RunnerHooks {
  /** Runs an operation after those that were asked for before. */
  enqueue<T>(operation: () => Promise<T>): Promise<T>;
  startClass(): StartClass;
  /** The link is over without our doing. */
  onLinkEnd(attempt: Attempt, how: LinkEnd): void;
}

/** Runs one account's present attempt: opens it, tries again when it fails, pauses codes that nobody scans, closes it. */
export class Runner {
  readonly #account: AccountState;
  readonly #context: SessionContext;
  readonly #hooks: RunnerHooks;
  readonly #retry: Retry;
  readonly #events: EventReader;
  #attempt: Attempt | null = null;
  #restarts = 0;
  #openFailure: AppError | null = null;
  #ended = false;

  constructor(account: AccountState, context: SessionContext, hooks: RunnerHooks) {
    this.#account = account;
    this.#context = context;
    this.#hooks = hooks;
    this.#retry = new Retry(context.limits, context.random);
    this.#events = new EventReader(account, this.#retry, context.limits, {
      onLinkEnd: (attempt, how) => {
        hooks.onLinkEnd(attempt, how);
      },
      onDied: (attempt, cause) => {
        this.#onDied(attempt, cause);
      },
      onScanWindowOver: (attempt) => {
        void hooks.enqueue(async () => {
          if (attempt === this.#attempt && account.is('scan')) await this.pause('expired');
        });
      },
    });
  }

  get attempt(): Attempt | null {
    return this.#attempt;
  }

  /** How often a Chrome had to take another one's place since the app was opened. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Why the last attempt could not be opened; null where it could. */
  get openFailure(): AppError | null {
    return this.#openFailure;
  }

  /** Opens Chrome and the page; a no-op for what runs. Never rejects: a failure is the account's state. */
  async open(): Promise<void> {
    if (this.#attempt || this.#ended) return;
    const attempt = new Attempt();
    this.#attempt = attempt;
    if (this.#retry.failures > 0) this.#restarts += 1;
    const { link, account } = this.#account.record;
    if (!link) this.#account.useDeviceName(deviceNameOf(account));
    await this.#see(
      attempt,
      openAttempt(attempt, this.#account.record, this.#context, {
        startClass: () => this.#hooks.startClass(),
        onPosition: (position) => this.#account.apply({ kind: 'queued', position }),
        onTurn: () => {
          this.#begin();
        },
        onEvent: (event) => {
          this.#hear(attempt, event);
        },
      }),
    );
  }

  /** Goes on with a Chrome that is warm already, on the generation that the account's record has by now. */
  async adopt(spare: Spare): Promise<void> {
    this.#attempt = spare.attempt;
    this.#account.useDeviceName(spare.deviceName);
    this.#begin();
    await this.#see(
      spare.attempt,
      spare.take((event) => {
        this.#hear(spare.attempt, event);
      }),
    );
  }

  #begin(): void {
    this.#account.apply({ kind: 'starting', phase: 'chrome' });
    this.#account.note({ kind: 'started' });
  }

  /** What comes late from an older attempt is nobody's news. */
  #hear(attempt: Attempt, event: ClientEvent): void {
    if (attempt !== this.#attempt) return;
    if (attempt.signal.aborted) this.#events.readLate(event);
    else this.#events.read(attempt, event);
  }

  async #see(attempt: Attempt, opening: Promise<void>): Promise<void> {
    this.#openFailure = null;
    try {
      await opening;
      // A page that opens and then says nothing must not stay so.
      if (this.#account.is('starting')) this.#events.watch(attempt);
    } catch (error) {
      // Whoever abandoned the attempt has said what follows.
      if (attempt.signal.aborted) return;
      this.#openFailure = toAppError(error);
      await this.#giveUp(attempt, this.#openFailure);
    }
  }

  /** Starts to end what runs; `close` waits for the end. Whoever abandons says what follows. */
  abandon(): void {
    this.#attempt?.abandon();
  }

  /** True once the present attempt's Chrome is gone (or there was none). */
  async close(): Promise<boolean> {
    const attempt = this.#attempt;
    if (!attempt) return true;
    const gone = await attempt.close();
    this.#attempt = null;
    // It had every chance to say that a phone has linked.
    const isSure = gone && !attempt.hasDied;
    if (isSure && this.#account.record.codeShown) this.#account.update({ codeShown: false });
    return gone;
  }

  /** Closes, and waits for a person: nobody scanned the code, or nobody looks at it. */
  async pause(why: 'expired' | 'unwatched'): Promise<void> {
    this.cancelRetry();
    if (!(await this.close())) this.fail(stuck());
    else if (this.#account.record.link) this.#comeBack();
    // A look would start it again.
    else if (why === 'unwatched' && this.#context.startsByHandOnly) this.#rest();
    else if (this.#account.apply({ kind: 'scan-paused', why }) && why === 'expired')
      this.#account.update({ notice: { kind: 'qr-expired', at: this.#account.now() } });
  }

  #rest(): void {
    this.#account.apply({ kind: 'stopping' });
    this.#account.apply({ kind: 'stopped' });
  }

  /** A phone linked at the last moment. */
  #comeBack(): void {
    this.#rest();
    void this.#hooks.enqueue(() => this.open());
  }

  /** Opens nothing any more. */
  end(): void {
    this.#ended = true;
    this.cancelRetry();
  }

  cancelRetry(): void {
    this.#retry.cancel();
  }

  /** What failed before counts no more. */
  forgetFailures(): void {
    this.#retry.succeeded();
  }

  #onDied(attempt: Attempt, cause: AppError): void {
    attempt.noteDeath();
    if (this.#account.is('logging-out')) return; // The logout hears of it from its own question.
    this.#account.apply({ kind: 'link', link: 'reconnecting' }); // Nothing comes in any more, from now on.
    attempt.abandon();
    void this.#hooks.enqueue(() => this.#giveUp(attempt, cause));
  }

  async #giveUp(attempt: Attempt, cause: AppError): Promise<void> {
    if (attempt !== this.#attempt) return;
    const gone = await this.close();
    // What was asked for meanwhile goes on by itself.
    if (this.#ended || this.#account.is('logging-out', 'stopping', 'scan-paused')) return;
    this.#retry.failed(cause);
    const hopeless = cause.code === 'never-ready' && this.#retry.failures >= neverReadyTries;
    if (!gone) this.fail(stuck());
    else if (!cause.retryable || cause.code === 'browser-missing' || hopeless) this.fail(cause);
    else this.#retryLater(cause);
  }

  /** Waits for a person to do something about it. */
  fail(error: AppError): void {
    this.#account.apply({ kind: 'failed', error });
    this.#account.note({ kind: 'failed', error });
  }

  #retryLater(cause: AppError): void {
    const delay = this.#retry.schedule(() => {
      void this.#hooks.enqueue(() => this.open());
    });
    const nextTryAt = new Date(this.#context.now().getTime() + delay).toISOString();
    this.#account.apply({ kind: 'recovering', attempt: this.#retry.failures, nextTryAt, cause });
    this.#account.note({ kind: 'recovering', error: cause, attempt: this.#retry.failures });
  }
}
