import { expect, test } from 'vitest';
import { lastLines, since } from './say.mjs';

test('says times in words', () => {
  expect(since(0, 234)).toBe('0.2 s');
  expect(since(0, 59_900)).toBe('59.9 s');
  expect(since(0, 185_000)).toBe('3 min 5 s');
});

test('keeps the end of a long output', () => {
  expect(lastLines('a\nb\nc\n', 2)).toBe('b\nc');
  expect(lastLines('a\n', 2)).toBe('a');
});
