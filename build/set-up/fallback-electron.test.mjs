import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSum, hasFallback } from './fallback-electron.mjs';

/** SHA-256 of "abc", the example of the standard. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'switchboard-sum-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(content) {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  return path;
}

test('accepts the file that was pinned', async () => {
  await expect(checkSum(file('abc'), ABC)).resolves.toBeUndefined();
});

test('refuses any other file, naming both sums', async () => {
  await expect(checkSum(file('abd'), ABC)).rejects.toThrow(/not the file that was pinned[\s\S]*ba7816bf/);
});

test('refuses a file that was cut short', async () => {
  await expect(checkSum(file(''), ABC)).rejects.toThrow(/not the file that was pinned/);
});

test('there is a fallback for Linux x64 only', () => {
  expect(hasFallback('linux', 'x64')).toBe(true);
  expect(hasFallback('linux', 'arm64')).toBe(false);
  expect(hasFallback('darwin', 'x64')).toBe(false);
  expect(hasFallback('win32', 'x64')).toBe(false);
});
