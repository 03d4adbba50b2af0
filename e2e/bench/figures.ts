/** What is measured. `memory` and `restore` are of a fleet: so many linked accounts, all launched at once. */
type Measure =
  | { readonly kind: 'memory'; readonly accounts: number }
  | { readonly kind: 'restore'; readonly accounts: number }
  | { readonly kind: 'cpu'; readonly accounts: number }
  /** So many linked accounts, all logged out by one confirmation. */
  | { readonly kind: 'hand-over'; readonly size: number }
  | { readonly kind: 'first-code' }
  | { readonly kind: 'next-code' };

/** The browser of our side; the plain library always runs full Chrome. */
export type BrowserKind = 'full' | 'headless-shell';

/** One comparison of Switchboard with the plain library. Lower is better in all of them. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly measure: Measure;
  readonly browser: BrowserKind;
  readonly unit: 'MB' | 'ms';
  /** What ours / plain must not exceed. */
  readonly target: number;
}

const memory = (accounts: number, browser: BrowserKind): Figure => ({
  name: `memory-${accounts}${browser === 'full' ? '' : '-shell'}`,
  title: `Memory of one of ${accounts} linked idle account${accounts === 1 ? '' : 's'}${note(browser)}`,
  measure: { kind: 'memory', accounts },
  browser,
  unit: 'MB',
  target: browser === 'full' ? 0.9 : 0.4,
});

const restore = (browser: BrowserKind): Figure => ({
  name: `restore-10${browser === 'full' ? '' : '-shell'}`,
  title: `10 linked accounts, from launch to all ready${note(browser)}`,
  measure: { kind: 'restore', accounts: 10 },
  browser,
  unit: 'ms',
  target: browser === 'full' ? 1 : 0.35,
});

const note = (browser: BrowserKind): string => (browser === 'full' ? '' : ' (headless shell)');

/** Every comparison, in the order of the table. */
export const FIGURES: readonly Figure[] = [
  ...[1, 5, 10].map((accounts) => memory(accounts, 'full')),
  ...[1, 5, 10].map((accounts) => memory(accounts, 'headless-shell')),
  restore('full'),
  restore('headless-shell'),
  {
    name: 'next-code',
    title: 'From confirming a logout to the next QR code',
    measure: { kind: 'next-code' },
    browser: 'full',
    unit: 'ms',
    target: 0.6,
  },
  {
    name: 'first-code',
    title: 'From adding an account to its first QR code',
    measure: { kind: 'first-code' },
    browser: 'full',
    unit: 'ms',
    target: 1,
  },
  {
    name: 'cpu-10',
    title: 'Processor time of 10 linked accounts in 30 idle seconds',
    measure: { kind: 'cpu', accounts: 10 },
    browser: 'full',
    unit: 'ms',
    target: 1,
  },
  {
    name: 'hand-over',
    title: 'From confirming End shift for 10 accounts to all phones told',
    measure: { kind: 'hand-over', size: 10 },
    browser: 'full',
    unit: 'ms',
    target: 0.5,
  },
];

/** The figure that has no peer: how long the process that runs the sessions is kept from anything else. */
export const STALL = {
  name: 'stall-10',
  title: 'Stalls of the main process while 10 accounts restore',
  accounts: 10,
  unit: 'ms',
  /** What the 99th percentile must stay under. */
  target: 50,
} as const;
