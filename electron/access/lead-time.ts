import type { Clock } from './clock.ts';

/** How long the right PIN counts after what was last done with it, in milliseconds. */
const leadTime = 5 * 60_000;

/** How long the person in front of the screen may do what a lead may. Whoever owns it calls `end` at last. */
export class LeadTime {
  readonly #clock: Clock;
  readonly #onEnd: () => void;
  #ends: { wall: number; steady: number } | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** @param onEnd called when the time is up, not when it is ended. */
  constructor(clock: Clock, onEnd: () => void) {
    this.#clock = clock;
    this.#onEnd = onEnd;
  }

  /** Until when, in milliseconds since the epoch; null: it is not. By whichever clock is further: one may have been set, or slept. */
  get until(): number | null {
    if (this.#ends === null) return null;
    const { wall, steady } = this.#clock;
    return wall() < this.#ends.wall && steady() < this.#ends.steady ? this.#ends.wall : null;
  }

  /** Begins, or begins anew. */
  extend(): void {
    this.end();
    const { wall, steady } = this.#clock;
    this.#ends = { wall: wall() + leadTime, steady: steady() + leadTime };
    this.#timer = setTimeout(() => {
      this.end();
      this.#onEnd();
    }, leadTime);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#ends = null;
  }
}
