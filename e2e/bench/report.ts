import type { DeskFigures } from './desk/figure.ts';
import { FIGURES, type Figure } from './figures.ts';
import type { Machine } from './machine.ts';
import type { StartResult } from './start/figures.ts';
import { median, round } from './statistics.ts';

/** What both sides showed, one value a run. */
export interface Samples {
  readonly ours: readonly number[];
  readonly plain: readonly number[];
}

/** Medians of both sides and how they compare. */
export interface Ratio {
  readonly ours: number;
  readonly plain: number;
  readonly unit: string;
  /** ours / plain. */
  readonly ratio: number;
  /** What `ratio` must not exceed. */
  readonly target: number;
}

/** How long the event loop was kept busy, in `unit`: medians of the runs. */
export interface Stall {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly unit: string;
  /** What `p99` must stay under. */
  readonly target: number;
}

/** What `--json` writes. */
export interface Report {
  readonly madeAt: string;
  readonly runs: number;
  readonly machine: Machine;
  readonly ratios: Readonly<Record<string, Ratio>>;
  readonly stalls: Readonly<Record<string, Stall>>;
  /** The window of a desk with many accounts, where it was measured. */
  readonly desk?: DeskFigures;
  /** The start and the idling of the app, by figure, where they were measured. */
  readonly start?: Readonly<Record<string, StartResult>>;
  /** Behind the medians, in the order of the runs. */
  readonly samples: Readonly<Record<string, Samples>>;
}

/** Compares the medians of a figure. */
function toRatio({ unit, target }: Pick<Figure, 'unit' | 'target'>, samples: Samples): Ratio {
  const [ours, plain] = [median(samples.ours), median(samples.plain)];
  return { ours: round(ours, 1), plain: round(plain, 1), unit, ratio: round(ours / plain, 3), target };
}

export const isMet = ({ ratio, target }: Ratio): boolean => ratio <= target;

export const isStallMet = ({ p99, target }: Stall): boolean => p99 < target;

/** The report of what was measured. */
export function makeReport({
  madeAt,
  samples,
  ...rest
}: Omit<Report, 'madeAt' | 'ratios'> & { readonly madeAt: Date }): Report {
  const ratios = FIGURES.flatMap((figure) => {
    const of = samples[figure.name];
    return of ? [[figure.name, toRatio(figure, of)] as const] : [];
  });
  return { ...rest, madeAt: madeAt.toISOString(), ratios: Object.fromEntries(ratios), samples };
}
