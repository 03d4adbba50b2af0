import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../paths.mjs';
import { fallbackWasChosen, rememberFallback, setUpElectron } from './electron.mjs';
import { FALLBACK } from './fallback-electron.mjs';
import { hasOfficial, installerEnvironment, reasonOf } from './official-electron.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'switchboard-electron-'))));
afterEach(() => rmSync(folder, { recursive: true }));

// Whether a newer Electron is out only its makers can say: `npm outdated electron` asks them.
describe('the Electron that people get', () => {
  const read = (name) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

  test('16: is one exact version of the official package, with its sum', () => {
    const { devDependencies, overrides } = read('package.json');
    const locked = read('package-lock.json').packages['node_modules/electron'];
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(overrides)).not.toContain('electron');
    expect(locked).toMatchObject({ version: devDependencies.electron, integrity: expect.any(String) });
    expect(locked.name ?? 'electron').toBe('electron');
  });

  test('16: is never the old fallback, not even for somebody who names it', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', FALLBACK);
    await expect(setUpElectron({ officialOnly: true, retry: false })).rejects.toThrow(/names the fallback/);
    vi.unstubAllEnvs();
  });

  test('16: and `npm start`, which opens real accounts, asks for no other', () => {
    const [, start = ''] = readFileSync(join(ROOT, 'build', 'run.mjs'), 'utf8').split('start: async');
    expect(start.split('},')[0]).toContain('officialOnly: true');
  });
});

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
