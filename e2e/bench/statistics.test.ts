import { expect, test } from 'vitest';
import { median, percentile, round } from './statistics.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 10, 2], 3],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow('No value');
});

test('rounding leaves a number', () => {
  expect(round(0.12349, 3)).toBe(0.123);
  expect(round(12.96, 1)).toBe(13);
});

test('a percentile is one of the values', () => {
  expect(percentile([4, 1, 3, 2], 50)).toBe(2);
  expect(percentile([4, 1, 3, 2], 99)).toBe(4);
  expect(() => percentile([], 50)).toThrow(/No value/);
});
