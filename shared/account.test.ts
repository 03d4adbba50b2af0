import { expect, test } from 'vitest';
import { maxLabelLength, parseLabel } from './account.ts';

const codeOf = (input: string, taken: string[] = []) => {
  const parsed = parseLabel(input, taken);
  return parsed.ok ? 'ok' : parsed.error.code;
};

test('a label is kept as written, with single spaces and nothing invisible', () => {
  expect(parseLabel('  Support \u200b  1\n', [])).toEqual({ ok: true, value: 'Support 1' });
  expect(parseLabel('Atención al cliente', [])).toEqual({ ok: true, value: 'Atención al cliente' });
});

test.each(['', '   ', '\u200b\u200e'])('an empty label (%j) is refused', (label) => {
  expect(codeOf(label)).toBe('invalid-label');
});

test('a label of exactly the longest length is taken, one more is refused', () => {
  expect(codeOf('x'.repeat(maxLabelLength))).toBe('ok');
  expect(codeOf('x'.repeat(maxLabelLength + 1))).toBe('invalid-label');
});

test.each(['Support 1', 'support 1', ' Support  1', 'Support\u200b 1', 'Support 1'])(
  'a label that looks like one in use (%j) is refused',
  (label) => {
    expect(codeOf(label, ['Sales', 'Support 1'])).toBe('label-taken');
  },
);

test('labels that differ visibly may stand side by side', () => {
  expect(codeOf('Support 10', ['Support 1'])).toBe('ok');
});
