import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageHung } from './client/errors.ts';
import { Retry } from './retry.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const limits = { recoverBase: 1_000, recoverCap: 10_000 };

function delays(random: number, count: number): number[] {
  const retry = new Retry(limits, () => random);
  return Array.from({ length: count }, () => {
    retry.failed(pageHung());
    return retry.schedule(() => undefined);
  });
}

test('each failure in a row waits twice as long, up to a cap, spread by a quarter either way', () => {
  expect(delays(0.5, 6)).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(delays(0, 1)).toEqual([750]);
  expect(delays(1, 1)).toEqual([1_250]);
});

test('a success begins anew', () => {
  const retry = new Retry(limits, () => 0.5);
  retry.failed(pageHung());
  retry.failed(pageHung());
  retry.succeeded();
  retry.failed(pageHung());
  expect(retry.schedule(() => undefined)).toBe(1_000);
});

test('a later schedule replaces the earlier one, and a cancelled one never runs', () => {
  const retry = new Retry(limits, () => 0.5);
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  retry.failed(pageHung());
  retry.schedule(first);
  retry.schedule(second);
  vi.runAllTimers();
  retry.schedule(third);
  retry.cancel();
  vi.runAllTimers();
  expect([first, second, third].map((action) => action.mock.calls.length)).toEqual([0, 1, 0]);
});
