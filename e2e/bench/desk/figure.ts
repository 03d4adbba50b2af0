/** A desk of many accounts, all of which change all the time, in the real Electron. */
export const DESK = {
  name: 'desk-100',
  title: 'A window of 100 accounts with 10 updates a second each',
  accounts: 100,
  rate: 10,
  seconds: 15,
  /** What the longest task of the window must stay under, in milliseconds. */
  target: 50,
} as const;

export interface DeskFigures {
  /** The longest task of the window's main thread, in milliseconds. */
  readonly longestTask: number;
  /** The same without the time in which other programs had the processor, and the 99th percentile. */
  readonly longestWork: number;
  readonly p99Work: number;
  /** Accounts whose last update is not what the rail shows. */
  readonly dropped: number;
  /** From a key in the rail's filter to its paint, in milliseconds. */
  readonly typing: { readonly p50: number; readonly p99: number };
}
