import { parseArgs } from 'node:util';
import { DESK } from './desk/figure.ts';
import { FIGURES, STALL } from './figures.ts';
import { START_FIGURES } from './start/figures.ts';

export interface BenchOptions {
  /** Where the figures are written as JSON. */
  readonly json: string | undefined;
  /** The names of the figures to measure. */
  readonly names: ReadonlySet<string>;
  /** How often each side is measured. */
  readonly runs: number;
}

const DEFAULT_RUNS = 5;

/** Reads the command line: `--json FILE`, `--runs N`, `--only NAME` (again and again). Throws where it makes no sense. */
export function parseOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: String(DEFAULT_RUNS) },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a number of runs.`);
  return { json: values.json, names: chooseNames(values.only), runs };
}

function chooseNames(only: readonly string[]): Set<string> {
  const all = [...[...FIGURES, ...START_FIGURES].map(({ name }) => name), STALL.name, DESK.name];
  if (only.length === 0) return new Set(all);
  const chosen = only.map((word) => {
    // A whole name, or what several begin with: "memory" is all of the memory.
    const meant = all.includes(word) ? [word] : all.filter((name) => name.startsWith(`${word}-`));
    if (meant.length === 0) throw new Error(`There is no figure "${word}". There are: ${all.join(', ')}.`);
    return meant;
  });
  return new Set(chosen.flat());
}
