import { AppException } from '../../shared/errors.ts';
import { startCalledOff } from './errors.ts';

/** Who starts first, the first one first. Within one class, first come, first served. */
const startOrder = ['looked-at', 'logging-out', 'linked', 'other'] as const;

export type StartClass = (typeof startOrder)[number];

/** Somebody who wants to start. */
export interface Starter {
  /** Asked anew at every turn: what is on the screen changes while one waits. */
  startClass(): StartClass;
  /** Hears the position in the queue, from 1, whenever it changes; never if there is no wait. */
  onPosition(position: number): void;
}

interface Waiting extends Starter {
  readonly enter: () => void;
}

/** Lets a limited number of Chromes start at the same time; the others wait and know their position. */
export class StartQueue {
  readonly #limit: () => number;
  #waiting: Waiting[] = [];
  #running = 0;

  /** @param limit how many may start at once, asked anew at every turn; less than 1 counts as 1. */
  constructor(limit: () => number) {
    this.#limit = limit;
  }

  /**
   * Resolves when it is this start's turn, with the function that ends the turn (calling it again does nothing).
   * @param signal leaves the queue; the promise then rejects.
   */
  async enter(starter: Starter, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#hasRoom() && this.#waiting.length === 0) this.#running += 1;
    else await this.#wait(starter, signal);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#running -= 1;
      this.#admit();
    };
  }

  /** Looks again at who comes first: somebody's class has changed. */
  reorder(): void {
    this.#waiting.sort((one, other) => rank(one) - rank(other)); // Stable: first come, first served.
    this.#waiting.forEach((each, index) => {
      each.onPosition(index + 1);
    });
  }

  #hasRoom(): boolean {
    return this.#running < Math.max(1, this.#limit());
  }

  #wait(starter: Starter, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting = this.#waiting.filter((each) => each !== waiting);
        this.reorder();
        reject(new AppException(startCalledOff()));
      };
      const waiting: Waiting = {
        startClass: () => starter.startClass(),
        onPosition: (position) => {
          starter.onPosition(position);
        },
        enter: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiting);
      this.#admit();
    });
  }

  #admit(): void {
    this.reorder();
    while (this.#waiting.length > 0 && this.#hasRoom()) {
      this.#running += 1;
      this.#waiting.shift()?.enter();
      this.reorder();
    }
  }
}

const rank = (starter: Starter) => startOrder.indexOf(starter.startClass());

/** What one starting Chrome with WhatsApp Web needs free, in bytes (measured: 380 MB at most, idle 180). */
const bytesForOne = 400 * 1024 ** 2;

/** How many Chromes may start at once on this computer: one a core, as long as the free memory is enough for them. */
export function startLimit({ cores, freeBytes }: { cores: number; freeBytes: number }): number {
  return Math.max(1, Math.min(cores, Math.floor(freeBytes / bytesForOne)));
}
