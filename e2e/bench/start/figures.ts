/** What runs: Electron's least window, or Switchboard with so many accounts. */
export const SIDES = ['empty', 'accounts-0', 'accounts-10', 'accounts-50'] as const;
export type Side = (typeof SIDES)[number];

/** What is looked at: the start until a person can use the window, or the time in which nobody does anything. */
type StartMeasure = 'start-ms' | 'start-work' | 'idle-work' | 'size';

/** A comparison of two sides; lower is better. */
export interface StartFigure {
  readonly name: string;
  readonly title: string;
  readonly measure: StartMeasure;
  readonly ours: Side;
  readonly beside: Side;
  readonly unit: 'ms' | 'MB';
  /** What ours / beside must not exceed; null where it is only told. */
  readonly target: number | null;
}

export const START_FIGURES: readonly StartFigure[] = [
  {
    name: 'start-0',
    title: 'From launch to a window that answers a key',
    measure: 'start-ms',
    ours: 'accounts-0',
    beside: 'empty',
    unit: 'ms',
    target: 1.3,
  },
  {
    name: 'start-50',
    title: 'The same with 50 accounts, beside none',
    measure: 'start-ms',
    ours: 'accounts-50',
    beside: 'accounts-0',
    unit: 'ms',
    target: 1.15,
  },
  {
    name: 'start-work',
    title: 'Processor time of all processes until then',
    measure: 'start-work',
    ours: 'accounts-0',
    beside: 'empty',
    unit: 'ms',
    target: null,
  },
  {
    name: 'start-idle-0',
    title: 'Processor time in 30 idle seconds, no account',
    measure: 'idle-work',
    ours: 'accounts-0',
    beside: 'empty',
    unit: 'ms',
    target: null,
  },
  {
    name: 'start-idle-10',
    title: 'The same with 10 accounts that rest',
    measure: 'idle-work',
    ours: 'accounts-10',
    beside: 'empty',
    unit: 'ms',
    target: null,
  },
  {
    name: 'start-size',
    title: 'Size of what is installed, beside Electron alone',
    measure: 'size',
    ours: 'accounts-0',
    beside: 'empty',
    unit: 'MB',
    target: null,
  },
];

/** What a comparison showed: medians, and the values behind them in the order of the runs. */
export interface StartResult {
  readonly ours: number;
  readonly beside: number;
  readonly unit: string;
  readonly ratio: number;
  readonly target: number | null;
  readonly samples: { readonly ours: readonly number[]; readonly beside: readonly number[] };
}
