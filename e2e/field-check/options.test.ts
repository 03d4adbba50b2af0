import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

const now = new Date('2026-11-22T01:30:59Z');
const here = resolve('/somewhere');

test('the real WhatsApp and a folder named after the time, unless told otherwise', () => {
  expect(parseOptions([], here, now)).toEqual({
    against: 'whatsapp',
    reportFolder: resolve('/somewhere/field-check-2026-11-22-0130'),
  });
  expect(parseOptions(['--against', 'stand-in', '--report', 'here'], here, now)).toEqual({
    against: 'stand-in',
    reportFolder: resolve('/somewhere/here'),
  });
});

test.each([
  [['--against', 'telegram'], /say whatsapp or stand-in/],
  [['--all'], /--all/],
  [['folder'], /folder/],
])('refuses %j', (words, message) => {
  expect(() => parseOptions(words, here, now)).toThrow(message);
});
