import { deviceNameOf } from '../../shared/account.ts';
import { Attempt } from './attempt.ts';
import type { ClientEvent } from './client/events.ts';
import { openAttempt } from './open-attempt.ts';
import { Profiles } from './profiles.ts';
import type { AccountRecord } from './records.ts';
import type { SessionContext } from './session-context.ts';

/**
 * The next login's Chrome, warming up on a profile of its own while a person is asked whether to log out: its QR code is
 * then there at once. What it tells is kept until it is taken into use.
 */
export class Spare {
  readonly attempt = new Attempt();
  readonly generation = Profiles.newGeneration();
  /** The name that the phone will list. */
  readonly deviceName: string;
  readonly #account: string;
  readonly #context: SessionContext;
  readonly #opening: Promise<void>;
  #told: ClientEvent[] = [];
  #listener: ((event: ClientEvent) => void) | undefined;

  constructor(record: AccountRecord, context: SessionContext) {
    this.deviceName = deviceNameOf(record.account);
    this.#account = record.account.id;
    this.#context = context;
    this.#opening = openAttempt(this.attempt, { ...record, generation: this.generation }, context, {
      startClass: () => 'other',
      onPosition: () => undefined,
      onTurn: () => undefined,
      onEvent: (event) => {
        this.#hear(event);
      },
    });
    // Nobody needs a spare: without one, the next start does the same and tells what is wrong.
    this.#opening.catch(() => {
      if (!this.#listener) this.attempt.abandon();
    });
  }

  /** Whether it has a Chrome that may still become something. */
  get isAlive(): boolean {
    const died = this.#told.some(({ kind }) => kind === 'died');
    return this.attempt.client !== undefined && !this.attempt.signal.aborted && !died;
  }

  /** Takes it into use: what it told so far comes at once, the rest as it comes. Resolves and rejects as its opening. */
  take(listener: (event: ClientEvent) => void): Promise<void> {
    this.#listener = listener;
    for (const event of this.#told) listener(event);
    this.#told = [];
    return this.#opening;
  }

  /** Ends its Chrome and erases its profile. */
  async discard(): Promise<void> {
    this.attempt.abandon();
    await this.#opening.catch(() => undefined);
    await this.attempt.close(); // Of the client that the opening may have made meanwhile.
    await this.#context.profiles.erase(this.#account, this.generation, this.#context.limits.erase);
  }

  #hear(event: ClientEvent): void {
    if (this.#listener) this.#listener(event);
    // A code that is shown later is as old as it is.
    else if (event.kind === 'qr') this.#told.push({ ...event, issuedAt: this.#context.now().toISOString() });
    else this.#told.push(event);
  }
}

/** Holds one account's spare, at most one, and for a limited time. */
export class SpareHolder {
  readonly #context: SessionContext;
  readonly #enqueue: (operation: () => Promise<void>) => Promise<void>;
  #spare: Spare | null = null;
  #isEnding = false;
  #timer: NodeJS.Timeout | undefined;

  /** @param enqueue runs an operation after those of the account that were asked for before. */
  constructor(context: SessionContext, enqueue: (operation: () => Promise<void>) => Promise<void>) {
    this.#context = context;
    this.#enqueue = enqueue;
  }

  /** The profile of a spare that may be taken into use; undefined if there is none. */
  get generation(): string | undefined {
    return this.#spare?.isAlive ? this.#spare.generation : undefined;
  }

  warmUp(record: AccountRecord): void {
    if (this.#spare || this.#isEnding) return;
    this.#spare = new Spare(record, this.#context);
    this.#timer = setTimeout(() => {
      this.discard();
    }, this.#context.limits.spare);
  }

  /** The spare on that generation of the profile, ready to be used; null if there is none (any more). */
  async take(generation: string): Promise<Spare | null> {
    const spare = this.#release();
    if (!spare) return null;
    if (spare.generation !== generation) await spare.discard();
    else if (spare.isAlive) return spare;
    else await spare.attempt.close();
    return null;
  }

  /** Ends the spare, if there is one. */
  discard(): void {
    const spare = this.#release();
    if (!spare) return;
    spare.attempt.abandon();
    this.#isEnding = true;
    void this.#enqueue(async () => {
      await spare.discard();
      this.#isEnding = false;
    });
  }

  #release(): Spare | null {
    clearTimeout(this.#timer);
    const spare = this.#spare;
    this.#spare = null;
    return spare;
  }
}
