/** Two clocks, both in milliseconds: what a person can set, and what only goes on while the app runs. */
export interface Clock {
  /** Since the epoch. */
  readonly wall: () => number;
  /** Since some moment of this run. */
  readonly steady: () => number;
}

/** By the process and not by `performance`, for which Node reads a module at every start. */
export const realClock: Clock = { wall: () => Date.now(), steady: () => process.uptime() * 1000 };
