import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ModelDesk } from './model-desk.ts';
import { brokenAtRest, brokenNow } from './rules.ts';
import { anyStep, settle, take, whileTimePasses, type Step } from './steps.ts';

// The order of things, at random: the real sessions in a world in memory. A failure is printed with its seed and shrunk
// to the fewest steps. SWITCHBOARD_SEED makes it another run, SWITCHBOARD_SEQUENCES a longer one.

const sequences = Number(process.env['SWITCHBOARD_SEQUENCES'] ?? 2_000);
const seed = Number(process.env['SWITCHBOARD_SEED'] ?? 1);

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => vi.useRealTimers());

async function play(steps: readonly Step[]): Promise<void> {
  const desk = new ModelDesk();
  desk.add();
  for (const step of steps) {
    await take(desk, step);
    expect(brokenNow(desk), `after ${JSON.stringify(step)}`).toEqual([]);
  }
  await settle(desk);
  expect(brokenAtRest(desk), 'at rest').toEqual([]);
  await whileTimePasses(desk.sessions.shutDown());
  expect(
    [...desk.world.chromes].map(({ profile }) => profile),
    'Chromes after quitting',
  ).toEqual([]);
}

test(
  `${sequences} random sequences of commands and faults keep every rule (seed ${seed})`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { maxLength: 60, size: 'max' }), play), {
      seed,
      numRuns: sequences,
    });
  },
  45 * 60_000,
);
