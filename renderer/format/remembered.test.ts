import { expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

it('works out each answer once', () => {
  const length = vi.fn((text: string) => text.length);
  const quick = remembered(length);
  expect([quick('ab'), quick('abc'), quick('ab')]).toEqual([2, 3, 2]);
  expect(length).toHaveBeenCalledTimes(2);
});

it('forgets rather than grows without end', () => {
  const length = vi.fn((text: string) => text.length);
  const quick = remembered(length);
  for (let at = 0; at < 5_000; at += 1) quick(`${at}`);
  length.mockClear();
  expect(quick('0')).toBe(1);
  expect(length).toHaveBeenCalledTimes(1);
});
