import { z } from 'zod';
import type { Clock } from './clock.ts';

/** After so many wrong ones in a row there is a wait, and after every further one. */
const free = 5;

/** The waits, in milliseconds: the first one, and the longest, to which each further one doubles. */
const [firstWait, longestWait] = [30_000, 3_600_000];

export const triesSchema = z.strictObject({
  /** How many were wrong since the last right one. */
  wrong: z.int().nonnegative(),
  /** No PIN is taken before `until`, for `ms` milliseconds from when it began. */
  wait: z.strictObject({ until: z.iso.datetime(), ms: z.int().positive().max(longestWait) }).nullable(),
});

export type Tries = z.infer<typeof triesSchema>;

export const noTries: Tries = { wrong: 0, wait: null };

export interface WrongTriesOptions {
  /** As the last run left them. */
  readonly kept: Tries;
  readonly clock: Clock;
  /** Throws an AppException with `storage-failed`; the try then does not count, and must not be made. */
  save(tries: Tries): void;
}

/**
 * Counts wrong PINs, and says how long none is taken. While the app runs, the clock that people can set does not matter.
 * Over a restart it is all there is: set back, it prolongs a wait to no more than its whole length.
 */
export class WrongTries {
  readonly #options: WrongTriesOptions;
  #tries: Tries;
  /** On the steady clock. */
  #openAt: number;

  constructor(options: WrongTriesOptions) {
    const { kept, clock } = options;
    this.#options = options;
    this.#tries = kept;
    const left = kept.wait === null ? 0 : Date.parse(kept.wait.until) - clock.wall();
    this.#openAt = clock.steady() + Math.min(left, kept.wait?.ms ?? 0);
  }

  get wrong(): number {
    return this.#tries.wrong;
  }

  /** How many more wrong ones are taken before there is a wait. */
  get left(): number {
    return Math.max(0, free - this.#tries.wrong);
  }

  /** How long no PIN is taken, in milliseconds; 0: one is. */
  get waitMs(): number {
    return Math.max(0, this.#openAt - this.#options.clock.steady());
  }

  /** Counts a try as wrong before it is made: an app that is killed meanwhile has had it. Throws `storage-failed`. */
  count(): void {
    const { clock } = this.#options;
    const wrong = this.#tries.wrong + 1;
    const ms = wrong < free ? 0 : waitAfter(wrong);
    const wait = ms === 0 ? null : { until: new Date(clock.wall() + ms).toISOString(), ms };
    this.#become({ wrong, wait }, ms);
  }

  /** It was right. Throws `storage-failed`. */
  forget(): void {
    this.#become(noTries, 0);
  }

  #become(tries: Tries, waitMs: number): void {
    this.#options.save(tries);
    this.#tries = tries;
    this.#openAt = this.#options.clock.steady() + waitMs;
  }
}

/** @param wrong how many in a row. */
const waitAfter = (wrong: number): number => Math.min(longestWait, firstWait * 2 ** (wrong - free));
