import fc from 'fast-check';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundlePath } from './bundle-path.ts';

const folder = '/opt/switchboard/renderer';

test('18: an address of our origin means a file of the bundle', () => {
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
])('18: %s is nothing that the bundle has', (url) => {
  const path = bundlePath(folder, url);
  // The address parser may fold dots away by itself; what remains must still lie inside.
  expect(path === undefined || path.startsWith(`${folder}/`)).toBe(true);
  if (!url.startsWith('switchboard://app/%2e')) expect(path).toBeUndefined();
});

test('18: whatever is asked for, it lies in the bundle or is refused', () => {
  const piece = fc.constantFrom(
    ...[
      '..',
      '.',
      '/',
      '//',
      '\\',
      '%2e',
      '%2E%2e',
      '%2f',
      '%5c',
      '%00',
      '%252e',
      ':',
      '?',
      '#',
      ';',
      '@',
      'etc',
      'C:',
    ],
  );
  const path = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 });
  fc.assert(
    fc.property(path, (parts) => {
      const found = bundlePath(folder, `switchboard://app/${parts.join('')}`);
      if (found === undefined) return;
      expect(resolve(found)).toBe(found.replace(/\/$/, ''));
      expect(found.startsWith(`${folder}/`)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
