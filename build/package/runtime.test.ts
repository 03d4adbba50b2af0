import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRuntime, readRuntime } from './runtime.ts';
import { readWish } from './wish.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'switchboard-runtime-'));
  writeFileSync(join(folder, 'version'), 'v33.4.11\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const elsewhere = process.arch === 'arm64' ? '--x64' : '--arm64';

describe('the fallback Electron', () => {
  test('is known as what it is, also by another path', () => {
    expect(readRuntime(join(folder, '..', basename(folder)), folder)).toMatchObject({
      kind: 'fallback',
      version: '33.4.11',
    });
  });

  test('makes the unpacked app, and refuses everything that people install', () => {
    const fallback = readRuntime(folder, folder);
    expect(() => {
      checkRuntime(fallback, readWish(['--dir'], 'linux'));
    }).not.toThrow();
    for (const word of ['AppImage', 'deb', 'rpm', 'tar.gz']) {
      expect(() => {
        checkRuntime(fallback, readWish([word], 'linux'));
      }).toThrow(`${word}: not with the fallback Electron`);
    }
    expect(() => {
      checkRuntime(fallback, readWish([], 'linux'));
    }).toThrow('not provably the official build');
  });
});

describe('other runtimes', () => {
  test('the official one makes everything', () => {
    const official = readRuntime(undefined, folder);
    expect(official).toEqual({ kind: 'official' });
    expect(() => {
      checkRuntime(official, readWish([], 'linux'));
    }).not.toThrow();
  });

  test('one of the user makes packages for this kind of processor only', () => {
    const own = readRuntime(folder, join(folder, 'not-there'));
    expect(own.kind).toBe('own');
    expect(() => {
      checkRuntime(own, readWish(['deb', elsewhere], 'linux'));
    }).toThrow('makes no package for');
  });

  test('a folder without Electron is refused', () => {
    expect(() => readRuntime(join(folder, 'empty'), folder)).toThrow('There is no Electron in');
  });
});
