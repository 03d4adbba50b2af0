import type { AppError } from '../../shared/errors.ts';
import type { Limits } from './limits.ts';

/** Counts the failures in a row and spaces the tries after them: doubled each time, capped, spread by a quarter. */
export class Retry {
  readonly #limits: Pick<Limits, 'recoverBase' | 'recoverCap'>;
  readonly #random: () => number;
  #failures = 0;
  #lastFailure: AppError | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** @param random from 0 up to 1; accounts that failed together are not tried again together. */
  constructor(limits: Pick<Limits, 'recoverBase' | 'recoverCap'>, random: () => number) {
    this.#limits = limits;
    this.#random = random;
  }

  /** Failures since the last success. */
  get failures(): number {
    return this.#failures;
  }

  /** The last one of them. */
  get lastFailure(): AppError | null {
    return this.#lastFailure;
  }

  failed(cause: AppError): void {
    this.#failures += 1;
    this.#lastFailure = cause;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#lastFailure = null;
  }

  /** Runs `action` once after the delay, which it returns in milliseconds; a later schedule replaces this one. */
  schedule(action: () => void): number {
    this.cancel();
    const { recoverBase, recoverCap } = this.#limits;
    const doubled = Math.min(recoverCap, recoverBase * 2 ** Math.max(0, this.#failures - 1));
    const delay = doubled * (0.75 + this.#random() / 2);
    this.#timer = setTimeout(action, delay);
    return delay;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
