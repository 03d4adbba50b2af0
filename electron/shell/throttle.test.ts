import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Throttle } from './throttle.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what is asked for often is done at once, then at its pace, and the last one is never lost', () => {
  const run = vi.fn();
  const throttle = new Throttle(300, run);
  for (let ms = 0; ms < 1_000; ms += 10) {
    throttle.ask();
    vi.advanceTimersByTime(10);
  }
  expect(run).toHaveBeenCalledTimes(4);
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledTimes(5);
  throttle.ask();
  expect(run).toHaveBeenCalledTimes(6);
});

test('once stopped, nothing that was asked for is done', () => {
  const run = vi.fn();
  const throttle = new Throttle(300, run);
  throttle.ask();
  throttle.ask();
  throttle.stop();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledOnce();
});
