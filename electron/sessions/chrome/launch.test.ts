import { expect, test } from 'vitest';
import type { BrowserKind } from './find.ts';
import { launchOptions } from './launch.ts';

const headless = (kind: BrowserKind) =>
  launchOptions({ kind, path: '/x', name: 'x', version: '150.0.0.0' }, '/p', { kind: 'whatsapp' }, null, 1)
    .headless;

test('each kind of browser is launched without a window in its own way', () => {
  expect(headless('full')).toBe(true);
  expect(headless('headless-shell')).toBe('shell');
});
