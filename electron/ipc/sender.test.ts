import { expect, test } from 'vitest';
import { isTrusted } from './sender.ts';

const origin = 'switchboard://app';
const frame = (url: string) => ({ url, parent: null });
const trusted = (url: string) => isTrusted({ frame: frame(url), isOurWindow: true }, origin);

test('17: the main frame of our window on our own page is trusted', () => {
  expect(trusted('switchboard://app/index.html')).toBe(true);
});

test.each([
  'https://app/index.html',
  'switchboard://app.evil.example/index.html',
  'switchboard://evil/index.html',
  'switchboard-app://app/index.html',
  'file:///index.html',
  'about:blank',
  '',
])('17: a page at %j is not', (url) => {
  expect(trusted(url)).toBe(false);
});

test('17: an iframe, a frame that is gone, and a window that is not ours are not', () => {
  const own = frame('switchboard://app/index.html');
  const inner = { ...own, parent: own } as unknown as typeof own;
  expect(isTrusted({ frame: inner, isOurWindow: true }, origin)).toBe(false);
  expect(isTrusted({ frame: null, isOurWindow: true }, origin)).toBe(false);
  expect(isTrusted({ frame: own, isOurWindow: false }, origin)).toBe(false);
});
