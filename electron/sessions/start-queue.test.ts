import { expect, test } from 'vitest';
import { StartQueue } from './start-queue.ts';

const never = new AbortController().signal;

/** Enters and notes what it hears. */
function enter(queue: StartQueue, signal = never) {
  const heard: number[] = [];
  const turn = queue.enter((position) => heard.push(position), signal);
  let entered = false;
  turn.then(
    () => (entered = true),
    () => undefined,
  );
  return { heard, turn, hasEntered: () => entered };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('as many as the limit enter at once; the next waits until one leaves, and knows its position', async () => {
  const queue = new StartQueue(2);
  const [first, , third, fourth] = [enter(queue), enter(queue), enter(queue), enter(queue)];
  await settle();
  expect([third.hasEntered(), fourth.hasEntered()]).toEqual([false, false]);
  const leave = await first.turn;
  leave();
  leave(); // A second time does nothing.
  await settle();
  expect([third.hasEntered(), fourth.hasEntered()]).toEqual([true, false]);
  expect([third.heard.at(-1), fourth.heard.at(-1)]).toEqual([1, 1]);
});

test('who leaves the queue lets the others move up, and holds nobody back', async () => {
  const queue = new StartQueue(1);
  const first = enter(queue);
  const calledOff = new AbortController();
  const second = enter(queue, calledOff.signal);
  const third = enter(queue);
  await settle();
  expect(third.heard.at(-1)).toBe(2);
  calledOff.abort();
  await expect(second.turn).rejects.toThrow();
  expect(third.heard.at(-1)).toBe(1);
  (await first.turn)();
  await third.turn;
});
