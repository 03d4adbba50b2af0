import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fallbackWasChosen, rememberFallback } from './electron.mjs';
import { hasOfficial, installerEnvironment, reasonOf } from './official-electron.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'switchboard-electron-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the note of the choice', () => {
  test('holds for the version that it was made for, and no other', async () => {
    const stamp = join(folder, 'new', 'chosen.json');
    expect(fallbackWasChosen('45.0.0', stamp)).toBe(false);
    await rememberFallback('45.0.0', stamp);
    expect(fallbackWasChosen('45.0.0', stamp)).toBe(true);
    expect(fallbackWasChosen('45.0.1', stamp)).toBe(false);
  });

  test('counts for nothing when it is damaged', () => {
    const stamp = join(folder, 'chosen.json');
    writeFileSync(stamp, '{"fallbackFor":');
    expect(fallbackWasChosen('45.0.0', stamp)).toBe(false);
  });
});

describe('hasOfficial', () => {
  const write = (path, content) => writeFileSync(join(folder, 'electron', path), content);

  beforeEach(() => {
    mkdirSync(join(folder, 'electron', 'dist'), { recursive: true });
    write('package.json', '{"version":"45.0.0"}');
    write('dist/version', 'v45.0.0');
    write('dist/electron', '');
    write('path.txt', 'electron');
  });

  test('is true for a complete one', () => expect(hasOfficial(folder)).toBe(true));

  test('is false for another version', () => {
    write('dist/version', '44.0.0');
    expect(hasOfficial(folder)).toBe(false);
  });

  test.each(['path.txt', 'dist/version', 'dist/electron'])('is false without %s', (path) => {
    rmSync(join(folder, 'electron', path));
    expect(hasOfficial(folder)).toBe(false);
  });
});

test('says in one line why the installer failed', () => {
  expect(reasonOf('TypeError: fetch failed\n    at node:internal\n')).toMatch(/could not be reached/);
  expect(reasonOf('\nHTTPError: Response code 404 (Not Found) for x\n    at y\n')).toMatch(
    /^HTTPError: .*404/,
  );
  expect(reasonOf('')).not.toBe('');
});

test('makes the installer use the proxy that is set', () => {
  expect(installerEnvironment({ HTTPS_PROXY: 'http://proxy' }).ELECTRON_GET_USE_PROXY).toBe('true');
  expect(installerEnvironment({}).ELECTRON_GET_USE_PROXY).toBeUndefined();
  expect(installerEnvironment({ ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toEqual({});
});
