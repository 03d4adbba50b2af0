import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QuietEnd } from './quiet-end.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const inMs = (ms: number) => ({ doNotDisturb: { until: new Date(Date.now() + ms).toISOString() } });

test('do not disturb ends when its time is over, also one that was over before the app opened', () => {
  const end = vi.fn();
  const quiet = new QuietEnd(end);
  quiet.update(inMs(30 * 60_000));
  vi.advanceTimersByTime(30 * 60_000 - 1);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(end).toHaveBeenCalledOnce();
  quiet.update(inMs(-5_000));
  vi.advanceTimersByTime(0);
  expect(end).toHaveBeenCalledTimes(2);
});

test('one without a time, one that was ended, and one very long ahead are left alone', () => {
  const end = vi.fn();
  const quiet = new QuietEnd(end);
  const day = 24 * 3_600_000;
  quiet.update(inMs(40 * day));
  vi.advanceTimersByTime(39 * day);
  quiet.update({ doNotDisturb: { until: null } });
  vi.advanceTimersByTime(365 * day);
  quiet.update(inMs(1_000));
  quiet.update({ doNotDisturb: null });
  vi.advanceTimersByTime(365 * day);
  expect(end).not.toHaveBeenCalled();
});
