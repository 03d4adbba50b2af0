import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { erase } from './contender.ts';
import { DESK } from './desk/figure.ts';
import { measureDesk } from './desk/measure.ts';
import { findChrome, findHeadlessShell } from './locate.ts';
import { describeMachine } from './machine.ts';
import { measure } from './measure.ts';
import { parseOptions } from './options.ts';
import { START_FIGURES } from './start/figures.ts';
import { measureStart } from './start/measure.ts';
import { makeReport } from './report.ts';
import { toLines } from './table.ts';
import { buildSides } from './workers/build.ts';
import { Worker } from './workers/call.ts';
import type { StandInApi } from './workers/stand-in.ts';

// `npm run bench`: Switchboard's sessions and the plain library side by side. See README.md.
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<void> {
  if (process.platform !== 'linux') throw new Error('The bench reads /proc: it runs on Linux only.');
  const { names, runs, json } = parseOptions(process.argv.slice(2));
  const [full, shell] = [await findChrome(), await findHeadlessShell()];
  if (shell === undefined) say('There is no headless shell here, so its figures are left out.');
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-bench-'));
  try {
    const desk = names.has(DESK.name) ? await measureDesk(join(folder, 'desk')) : undefined;
    const start = START_FIGURES.some(({ name }) => names.has(name))
      ? await measureStart(join(folder, 'start'), { names, runs, say })
      : undefined;
    const alone = new Set<string>([DESK.name, ...START_FIGURES.map(({ name }) => name)]);
    const compared = [...names].some((name) => !alone.has(name));
    const { samples, stalls } = compared
      ? await compare(folder, { names, runs, browsers: { full, 'headless-shell': shell }, say })
      : { samples: {}, stalls: {} };
    const machine = await describeMachine(full, shell);
    const windows = { ...(desk && { desk }), ...(start && { start }) };
    const report = makeReport({ madeAt: new Date(), runs, machine, samples, stalls, ...windows });
    say(['', ...toLines(report)].join('\n'));
    if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await erase(folder);
  }
}

/** Both sides, against a stand-in of their own. */
async function compare(folder: string, plan: Parameters<typeof measure>[1]): ReturnType<typeof measure> {
  let phones = 0;
  const nextNumber = () => String(15_550_000 + ++phones);
  const standIn = new Worker<StandInApi>(join(import.meta.dirname, 'workers/stand-in.ts'), folder);
  try {
    const address = await standIn.call('address');
    const scripts = await buildSides();
    const measured = await measure({ folder, standIn, address, scripts, nextNumber }, plan);
    await standIn.call('close');
    return measured;
  } finally {
    await standIn.end();
  }
}

await main();
