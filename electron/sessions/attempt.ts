import { deferred, type Deferred } from '../waiting.ts';
import type { SessionClient } from './client/events.ts';

/** `unlinked`: the phone or WhatsApp removed the device. `lost`: WhatsApp asks for a code as if there never was one. */
export type LinkEnd = 'unlinked' | 'lost';

/**
 * One try at running an account: the token by which late events are told apart, and all that must be ended with it.
 * It holds a client from the moment that Chrome may be launched.
 */
export class Attempt {
  readonly #abort = new AbortController();
  readonly #linkEnd: Deferred<LinkEnd> = deferred();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #client: SessionClient | undefined;
  #hasDied = false;

  get client(): SessionClient | undefined {
    return this.#client;
  }

  /** Whether its Chrome or page ended by itself, so that its last words may be missing. */
  get hasDied(): boolean {
    return this.#hasDied;
  }

  noteDeath(): void {
    this.#hasDied = true;
  }

  /** Aborted when nothing more will come of this attempt. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Resolves when the link turns out to be over without our doing. */
  get linkEnd(): Promise<LinkEnd> {
    return this.#linkEnd.promise;
  }

  noteLinkEnd(how: LinkEnd): void {
    this.#linkEnd.resolve(how);
  }

  /** Takes a client over; one that comes after the attempt was abandoned is closed at once. */
  adopt(client: SessionClient): void {
    this.#client = client;
    if (this.signal.aborted) void client.close();
  }

  /** Sets the timer of that name anew; it does not fire once the attempt is abandoned. */
  setTimer(name: 'ready' | 'scan', ms: number, action: () => void): void {
    this.clearTimer(name);
    if (!this.signal.aborted) this.#timers.set(name, setTimeout(action, ms));
  }

  clearTimer(name: 'ready' | 'scan'): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }

  hasTimer(name: 'ready' | 'scan'): boolean {
    return this.#timers.has(name);
  }

  /** Starts to end it; `close` waits for the end. Whoever abandons an attempt says what follows. */
  abandon(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#abort.abort();
    void this.#client?.close(); // It never rejects, and `close` below gives the same promise.
  }

  /** True once no process of its Chrome is left. */
  async close(): Promise<boolean> {
    this.abandon();
    return (await this.#client?.close()) ?? true;
  }
}
