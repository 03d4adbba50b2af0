import { AppException } from '../../shared/errors.ts';
import { startCalledOff } from './errors.ts';

interface Waiting {
  readonly onPosition: (position: number) => void;
  readonly enter: () => void;
}

/** Lets a limited number of Chromes start at the same time; the others wait and know their position. */
export class StartQueue {
  readonly #limit: number;
  readonly #waiting: Waiting[] = [];
  #running = 0;

  /** @param limit how many may start at once, at least 1. */
  constructor(limit: number) {
    this.#limit = Math.max(1, limit);
  }

  /**
   * Resolves when it is this start's turn, with the function that ends the turn (calling it again does nothing).
   * @param onPosition hears the position in the queue, from 1, whenever it changes; never if there is no wait.
   * @param signal leaves the queue; the promise then rejects.
   */
  async enter(onPosition: (position: number) => void, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#running >= this.#limit) await this.#wait(onPosition, signal);
    else this.#running += 1;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#next();
    };
  }

  #wait(onPosition: (position: number) => void, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        this.#tellPositions();
        reject(new AppException(startCalledOff()));
      };
      const waiting: Waiting = {
        onPosition,
        enter: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiting);
      this.#tellPositions();
    });
  }

  /** Hands the turn on, so that `#running` stays as it is unless nobody waits. */
  #next(): void {
    const next = this.#waiting.shift();
    if (!next) {
      this.#running -= 1;
      return;
    }
    next.enter();
    this.#tellPositions();
  }

  #tellPositions(): void {
    this.#waiting.forEach(({ onPosition }, index) => {
      onPosition(index + 1);
    });
  }
}
