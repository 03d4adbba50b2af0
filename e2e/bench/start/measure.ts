import electron from 'electron';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newRecord } from '../../../electron/sessions/records.ts';
import { safeModeFlag } from '../../../shared/start-flags.ts';
import { accountColours, newAccount } from '../../../shared/account.ts';
import { bundleProgram } from '../../support/bundle-program.ts';
import { median, round } from '../statistics.ts';
import { SIDES, START_FIGURES, type Side, type StartFigure, type StartResult } from './figures.ts';
import { launch } from './launch.ts';

const project = resolve(import.meta.dirname, '../../..');

/** How often each side starts at least, and how often before that, so that every cache is as on any other day. */
const starts = { least: 7, before: 3 };
/** How often each side idles; before it does, and for how long, in milliseconds. */
const idles = { runs: 3, settle: 15_000, ms: 30_000 };

type Samples = Record<string, Partial<Record<Side, number[]>>>;

export interface StartPlan {
  readonly names: ReadonlySet<string>;
  readonly runs: number;
  /** Told before each step. */
  readonly say: (line: string) => void;
}

/** Starts Switchboard and an empty window in turns, and watches both idle. The app must be built. */
export async function measureStart(
  folder: string,
  { names, runs, say }: StartPlan,
): Promise<Record<string, StartResult>> {
  const figures = START_FIGURES.filter(({ name }) => names.has(name));
  const sidesOf = (...kinds: StartFigure['measure'][]) =>
    SIDES.filter((side) =>
      figures.some(
        ({ measure, ours, beside }) => kinds.includes(measure) && (ours === side || beside === side),
      ),
    );
  const samples: Samples = {};
  const note = (kind: StartFigure['measure'], side: Side, value: number) => {
    const of = (samples[kind] ??= {});
    (of[side] ??= []).push(value);
  };
  const probe = await bundleProgram(join(import.meta.dirname, 'probe.ts'), 'bench/probe.cjs');
  for (const side of SIDES) await prepare(side, join(folder, side));

  const started = sidesOf('start-ms', 'start-work');
  for (let run = -starts.before; run < Math.max(starts.least, runs) && started.length > 0; run += 1) {
    say(run < 0 ? 'start: warming up' : `start: run ${run + 1}`);
    for (const side of inTurns(started, run)) {
      const app = await launch(side, join(folder, side), probe);
      const work = await app.work();
      await app.end();
      if (run < 0) continue;
      note('start-ms', side, app.ms);
      note('start-work', side, work);
    }
  }
  const idle = sidesOf('idle-work');
  for (let run = 0; run < idles.runs && idle.length > 0; run += 1) {
    say(`start-idle: run ${run + 1} of ${idles.runs}`);
    for (const side of inTurns(idle, run)) {
      // Where no account starts: the one that is shown would look for WhatsApp, with a Chrome of its own.
      const app = await launch(side, join(folder, side), probe, [safeModeFlag]);
      await sleep(idles.settle);
      const before = await app.work();
      await sleep(idles.ms);
      note('idle-work', side, (await app.work()) - before);
      await app.end();
    }
  }
  for (const side of sidesOf('size')) {
    const size = await installedSize(side);
    if (size === undefined) say('start-size is left out: run "npm run package -- --dir" first.');
    else note('size', side, size);
  }
  return Object.fromEntries(figures.flatMap((figure) => resultOf(figure, samples)));
}

const inTurns = (sides: readonly Side[], run: number) => (run % 2 === 0 ? sides : sides.toReversed());

function resultOf(
  { name, measure, ours, beside, unit, target }: StartFigure,
  samples: Samples,
): [string, StartResult][] {
  const [a, b] = [samples[measure]?.[ours], samples[measure]?.[beside]];
  if (!a || !b) return [];
  const result = {
    ours: round(median(a), 0),
    beside: round(median(b), 0),
    unit,
    ratio: round(median(a) / median(b), 3),
    target,
    samples: { ours: a.map((value) => round(value, 1)), beside: b.map((value) => round(value, 1)) },
  };
  return [[name, result]];
}

/** Makes the folder of a side, with its accounts: never linked, so that no Chrome runs for them. */
async function prepare(side: Side, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const count = Number(side.replace(/\D/g, ''));
  if (count === 0) return;
  const accounts = Array.from({ length: count }, (_each, index) =>
    newRecord(
      newAccount({
        id: randomUUID(),
        label: `Support ${String(index + 1).padStart(2, '0')}`,
        colour: accountColours[index % accountColours.length] ?? 'teal',
        createdAt: '2026-01-01T08:00:00.000Z',
      }),
    ),
  );
  await writeFile(join(folder, 'accounts.json'), JSON.stringify({ version: 1, accounts }), { mode: 0o600 });
}

/** In megabytes; undefined where nothing was packaged. */
async function installedSize(side: Side): Promise<number | undefined> {
  if (side === 'empty') return sizeOf(dirname(electron as unknown as string));
  const packaged = await readdir(join(project, 'dist'), { recursive: true }).catch(() => []);
  const unpacked = packaged.find((name) => /(^|[\\/])[a-z]+(-[a-z0-9]+)*-unpacked$/.test(name));
  return unpacked === undefined ? undefined : sizeOf(join(project, 'dist', unpacked));
}

async function sizeOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const sizes = await Promise.all(
    files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
}
