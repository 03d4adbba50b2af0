import { prepareFleet, runCodes, runFleet, runHandOver, type CodeRound, type FleetRound } from './rounds.ts';
import type { Bench, Contender } from './contender.ts';
import { FIGURES, STALL, type BrowserKind, type Figure } from './figures.ts';
import type { Samples, Stall } from './report.ts';
import { median } from './statistics.ts';

export interface Plan {
  readonly names: ReadonlySet<string>;
  readonly runs: number;
  readonly browsers: { readonly full: string; readonly 'headless-shell': string | undefined };
  /** Told before each step. */
  readonly say: (line: string) => void;
}

export interface Measured {
  readonly samples: Record<string, Samples>;
  readonly stalls: Record<string, Stall>;
}

type Who = 'plain' | 'ours' | 'ours-shell';

const whoOf = (browser: BrowserKind): Who => (browser === 'full' ? 'ours' : 'ours-shell');

/** Measures what is asked for, both sides in turns, so that what else the machine does meets both alike. */
export async function measure(bench: Bench, plan: Plan): Promise<Measured> {
  const figures = FIGURES.filter(({ name }) => plan.names.has(name));
  const measured: Measured = { samples: {}, stalls: {} };
  for (const accounts of [1, 5, 10]) {
    const wanted = figures.filter(({ measure: of }) => 'accounts' in of && of.accounts === accounts);
    const stall = accounts === STALL.accounts && plan.names.has(STALL.name);
    if (wanted.length > 0 || stall) await measureFleet(bench, plan, { accounts, wanted, stall, measured });
  }
  const codes = figures.filter(({ measure: of }) => of.kind === 'first-code' || of.kind === 'next-code');
  if (codes.length > 0) await measureCodes(bench, plan, codes, measured);
  for (const figure of figures) await measureHandOver(bench, plan, figure, measured);
  return measured;
}

interface FleetJob {
  readonly accounts: number;
  readonly wanted: readonly Figure[];
  readonly stall: boolean;
  readonly measured: Measured;
}

async function measureFleet(bench: Bench, plan: Plan, job: FleetJob): Promise<void> {
  const { accounts, wanted, stall, measured } = job;
  const who = new Set(wanted.flatMap(({ browser }): Who[] => ['plain', whoOf(browser)]));
  if (stall) who.add('ours');
  const contenders = contendersOf(plan, who);
  const folders = new Map<Who, string>();
  for (const [name, contender] of contenders) {
    plan.say(`Linking ${accounts} account(s): ${name}`);
    folders.set(name, await prepareFleet(bench, contender, accounts));
  }
  const watched = new Set(
    wanted.flatMap(({ measure: of, browser }): Who[] => (of.kind === 'cpu' ? ['plain', whoOf(browser)] : [])),
  );
  const rounds = await inTurns(plan, contenders, `${accounts} account(s)`, (name, contender) =>
    runFleet(bench, contender, { folder: folders.get(name) ?? '', accounts, idle: watched.has(name) }),
  );
  for (const figure of wanted) {
    const of = (name: Who) => (rounds.get(name) ?? []).map((round) => fleetValue(figure, round));
    note(measured, figure, of(whoOf(figure.browser)), of('plain'));
  }
  if (stall) measured.stalls[STALL.name] = stallOf(rounds.get('ours') ?? []);
}

function fleetValue({ measure: { kind } }: Figure, round: FleetRound): number {
  if (kind === 'memory') return round.memory;
  if (kind === 'restore') return round.restored.ms;
  return round.processorTime ?? NaN;
}

function stallOf(rounds: readonly FleetRound[]): Stall {
  const middle = (of: 'p50' | 'p99' | 'max') => median(rounds.map(({ restored }) => restored.stall[of]));
  return {
    p50: middle('p50'),
    p99: middle('p99'),
    max: middle('max'),
    unit: STALL.unit,
    target: STALL.target,
  };
}

async function measureCodes(
  bench: Bench,
  plan: Plan,
  wanted: readonly Figure[],
  measured: Measured,
): Promise<void> {
  const contenders = contendersOf(plan, new Set<Who>(['plain', 'ours']));
  const rounds = await inTurns(plan, contenders, 'QR codes', (_name, contender) =>
    runCodes(bench, contender),
  );
  for (const figure of wanted) {
    const value = (round: CodeRound) => (figure.measure.kind === 'first-code' ? round.first : round.next);
    note(measured, figure, (rounds.get('ours') ?? []).map(value), (rounds.get('plain') ?? []).map(value));
  }
}

async function measureHandOver(bench: Bench, plan: Plan, figure: Figure, measured: Measured): Promise<void> {
  if (figure.measure.kind !== 'hand-over') return;
  const { size } = figure.measure;
  const contenders = contendersOf(plan, new Set<Who>(['plain', 'ours']));
  const rounds = await inTurns(plan, contenders, `Hand-over of ${size}`, (_name, contender) =>
    runHandOver(bench, contender, size),
  );
  note(measured, figure, rounds.get('ours') ?? [], rounds.get('plain') ?? []);
}

function note({ samples }: Measured, { name }: Figure, ours: number[], plain: number[]): void {
  // Without the headless shell there is nothing to compare.
  if (ours.length > 0 && plain.length > 0) samples[name] = { ours, plain };
}

function contendersOf({ browsers }: Plan, who: ReadonlySet<Who>): Map<Who, Contender> {
  const full = { path: browsers.full, kind: 'full' } as const;
  const shell = browsers['headless-shell'];
  const contenders = new Map<Who, Contender>([
    ['ours', { side: 'ours', browser: full }],
    ['plain', { side: 'plain', browser: full }],
  ]);
  if (shell !== undefined)
    contenders.set('ours-shell', { side: 'ours', browser: { path: shell, kind: 'headless-shell' } });
  return new Map([...contenders].filter(([name]) => who.has(name)));
}

/** Runs every contender once a run, in one order and then in the other, so that none always follows the same. */
async function inTurns<T>(
  { runs, say }: Plan,
  contenders: ReadonlyMap<Who, Contender>,
  what: string,
  run: (name: Who, contender: Contender) => Promise<T>,
): Promise<Map<Who, T[]>> {
  const rounds = new Map<Who, T[]>([...contenders.keys()].map((name) => [name, []]));
  for (let number = 1; number <= runs; number += 1) {
    const order = [...contenders];
    if (number % 2 === 0) order.reverse();
    for (const [name, contender] of order) {
      say(`${what}, run ${number} of ${runs}: ${name}`);
      rounds.get(name)?.push(await run(name, contender));
    }
  }
  return rounds;
}
