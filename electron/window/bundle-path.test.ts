import { expect, test } from 'vitest';
import { bundlePath } from './bundle-path.ts';

const folder = '/opt/switchboard/renderer';

test('an address of our origin means a file of the bundle', () => {
  expect(bundlePath(folder, 'switchboard://app/index.html')).toBe(`${folder}/index.html`);
  expect(bundlePath(folder, 'switchboard://app/assets/a%20b.js?v=1#x')).toBe(`${folder}/assets/a b.js`);
});

test.each([
  'switchboard://app/',
  'switchboard://app/..%2f..%2fetc/passwd',
  'switchboard://app/%2e%2e/%2e%2e/secret',
  'switchboard://app/..%5c..%5csecret',
  'switchboard://app/index.html%00.js',
  'switchboard://app/%E0%A4%A',
  'switchboard://elsewhere/index.html',
  'switchboard://app.evil.example/index.html',
  'https://app/index.html',
  'file:///etc/passwd',
  'nonsense',
])('%s is nothing that the bundle has', (url) => {
  const path = bundlePath(folder, url);
  // The address parser may fold dots away by itself; what remains must still lie inside.
  expect(path === undefined || path.startsWith(`${folder}/`)).toBe(true);
  if (!url.startsWith('switchboard://app/%2e')) expect(path).toBeUndefined();
});
