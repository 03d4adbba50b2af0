import { expect, test } from 'vitest';
import { startLimit, StartQueue, type StartClass } from './start-queue.ts';

const never = new AbortController().signal;

/** Enters and notes what it hears. */
function enter(queue: StartQueue, startClass: () => StartClass = () => 'other', signal = never) {
  const heard: number[] = [];
  const turn = queue.enter({ startClass, onPosition: (position) => heard.push(position) }, signal);
  let entered = false;
  turn.then(
    () => (entered = true),
    () => undefined,
  );
  return { heard, turn, hasEntered: () => entered };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('as many as the limit enter at once; the next waits until one leaves, and knows its position', async () => {
  const queue = new StartQueue(() => 2);
  const [first, , third, fourth] = [enter(queue), enter(queue), enter(queue), enter(queue)];
  await settle();
  expect([third.hasEntered(), fourth.hasEntered()]).toEqual([false, false]);
  expect([third.heard.at(-1), fourth.heard.at(-1)]).toEqual([1, 2]);
  const leave = await first.turn;
  leave();
  leave(); // A second time does nothing.
  await settle();
  expect([third.hasEntered(), fourth.hasEntered()]).toEqual([true, false]);
  expect(fourth.heard.at(-1)).toBe(1);
});

test('who leaves the queue lets the others move up, and holds nobody back', async () => {
  const queue = new StartQueue(() => 1);
  const first = enter(queue);
  const calledOff = new AbortController();
  const second = enter(queue, () => 'other', calledOff.signal);
  const third = enter(queue);
  await settle();
  expect(third.heard.at(-1)).toBe(2);
  calledOff.abort();
  await expect(second.turn).rejects.toThrow();
  expect(third.heard.at(-1)).toBe(1);
  (await first.turn)();
  await third.turn;
});

test('the account on the screen goes first, then logouts, then linked accounts, then the others', async () => {
  const queue = new StartQueue(() => 1);
  const first = enter(queue);
  const order: StartClass[] = [];
  const turns = (['other', 'linked', 'logging-out', 'looked-at', 'linked'] as const).map(
    async (startClass) => {
      const leave = await enter(queue, () => startClass).turn;
      order.push(startClass);
      leave();
    },
  );
  (await first.turn)();
  await Promise.all(turns);
  expect(order).toEqual(['looked-at', 'logging-out', 'linked', 'linked', 'other']);
});

test('one that comes on the screen while it waits moves to the front', async () => {
  const queue = new StartQueue(() => 1);
  const first = enter(queue);
  let mine: StartClass = 'other';
  const other = enter(queue, () => 'linked');
  const later = enter(queue, () => mine);
  await settle();
  expect(later.heard.at(-1)).toBe(2);
  mine = 'looked-at';
  queue.reorder();
  expect(later.heard.at(-1)).toBe(1);
  (await first.turn)();
  await later.turn;
  expect(other.hasEntered()).toBe(false);
});

test('a limit that shrinks lets nobody in until enough have left, and never stops the queue', async () => {
  let limit = 2;
  const queue = new StartQueue(() => limit);
  const [first, second, third] = [enter(queue), enter(queue), enter(queue)];
  limit = 0;
  (await first.turn)();
  await settle();
  expect(third.hasEntered()).toBe(false);
  (await second.turn)();
  await third.turn;
});

test.each([
  [{ cores: 8, freeBytes: 16 * 1024 ** 3 }, 8],
  [{ cores: 8, freeBytes: 1024 ** 3 }, 2],
  [{ cores: 2, freeBytes: 0 }, 1],
])('on a computer with %o, %i may start at once', (computer, expected) => {
  expect(startLimit(computer)).toBe(expected);
});
