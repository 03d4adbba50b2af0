import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { TestDesk } from './desk.test-kit.ts';
import type { Limits } from './limits.ts';
import { brokenAtRest, Receipts } from './soak-rules.test-kit.ts';
import { happenings, pick, randomFrom } from './soak-steps.test-kit.ts';

// Many accounts, and whatever may happen to them, at random, with real Chromes. SWITCHBOARD_SEED makes it another run, which
// repeats itself as far as real processes do; SWITCHBOARD_FULL=1 makes it a long one.

const isFull = process.env['SWITCHBOARD_FULL'] === '1';
const seed = Number(process.env['SWITCHBOARD_SEED'] ?? 1);
const size = isFull ? { accounts: 5, steps: 160 } : { accounts: 3, steps: 25 };
/** For everything to come to rest, in milliseconds. */
const restLimit = 180_000;

const limits: Partial<Limits> = {
  start: 60_000,
  boot: 20_000,
  ready: 30_000,
  unlink: 2_000,
  ask: 5_000,
  connect: 8_000,
  close: 1_500,
  unwatched: 4_000,
  spare: 5_000,
  probeEvery: 1_000,
  probe: 3_000,
  recoverBase: 100,
  recoverCap: 1_000,
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Plays `steps` random happenings on that many accounts, lets everything come to rest, judges it, and quits. */
async function soak({ accounts, steps }: typeof size, random: () => number): Promise<void> {
  const desk = await TestDesk.open({ limits });
  try {
    const receipts = new Receipts(desk);
    const history: string[] = [];
    const asked = new Set<Promise<unknown>>();
    const ids = Array.from({ length: accounts }, (_, index) => desk.add(`Support ${index + 1}`));
    const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
    for (let step = 0; step < steps; step += 1) {
      const id = oneOf(ids) ?? '';
      // Mostly the account's own phone; now and then a colleague's.
      const owner = random() < 0.85 ? ids.indexOf(id) : Math.floor(random() * accounts);
      const name = pick(random());
      history.push(`${name} ${desk.view(id).account.label} (${desk.view(id).state.kind})`);
      const happening = Promise.resolve()
        .then(() => happenings[name]?.happen({ desk, id, number: `1555000${owner + 1}` }))
        .catch(() => undefined) // It could not be at that moment; what it was is judged at the end.
        .finally(() => asked.delete(happening));
      asked.add(happening);
      // A pause as long as people and networks make, so that things overlap now and then and are done now and then.
      await wait(random() * random() * 4_000);
    }
    await comeToRest(desk, ids, asked);
    await expect
      .poll(() => brokenAtRest(desk, receipts), {
        timeout: restLimit,
        interval: 500,
        message: history.join('\n'),
      })
      .toEqual([]);
    expect(desk.problems).toEqual([]);
    await desk.sessions.shutDown();
    expect(await desk.processes(), 'processes after quitting').toEqual([]);
  } finally {
    await desk.close();
  }
}

/** Nothing goes wrong any more, everybody is asked to run, and every question gets its answer. */
async function comeToRest(desk: TestDesk, ids: readonly string[], asked: ReadonlySet<Promise<unknown>>) {
  const { sessions, whatsapp } = desk;
  whatsapp.faults.clear();
  await expect.poll(() => asked.size, { timeout: restLimit, message: 'questions without an answer' }).toBe(0);
  for (const id of ids) {
    sessions.prepareLogOut(id, false);
    // A stopped one cannot know yet what happened on its phone.
    sessions.start(id);
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What this process holds: bytes of heap, and open handles (sockets, timers, children). */
function held(): { heap: number; handles: number } {
  collectGarbage();
  return { heap: process.memoryUsage().heapUsed, handles: process.getActiveResourcesInfo().length };
}

test(
  `${size.steps} random operations and faults on ${size.accounts} accounts leave nothing wrong and nothing behind (seed ${seed})`,
  async () => {
    const random = randomFrom(seed);
    // What is loaded, compiled and cached once comes with the first round of the same kind, and is no leak.
    await soak({ accounts: 2, steps: 6 }, random);
    const before = held();
    await soak(size, random);
    // Sockets take a moment to close after both sides are done with them.
    await expect.poll(() => held().handles, { timeout: 30_000 }).toBeLessThanOrEqual(before.handles * 1.1);
    expect(held().heap).toBeLessThanOrEqual(before.heap * 1.1);
  },
  30 * 60_000,
);
