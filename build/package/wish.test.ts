import { describe, expect, test } from 'vitest';
import { readWish } from './wish.ts';

describe('what is to be packaged', () => {
  test('without a word: everything that this system makes, for both kinds of processor', () => {
    expect(readWish([], 'linux', 'x64')).toMatchObject({
      targets: ['AppImage', 'deb', 'rpm', 'tar.gz'],
      architectures: ['x64', 'arm64'],
      publish: false,
    });
    expect(readWish([], 'darwin', 'arm64').targets).toEqual(['dmg', 'zip']);
    expect(readWish([], 'win32', 'x64').targets).toEqual(['nsis', 'portable']);
  });

  test('--dir is the unpacked app for this computer', () => {
    expect(readWish(['--dir'], 'linux', 'arm64')).toMatchObject({ targets: [], architectures: ['arm64'] });
  });

  test('targets and processors can be named, in any case', () => {
    expect(readWish(['appimage', 'deb', '--arm64'], 'linux', 'x64')).toMatchObject({
      targets: ['AppImage', 'deb'],
      architectures: ['arm64'],
    });
  });

  test.each([
    [['dmg'], 'dmg is made on darwin'],
    [['msi'], 'There is no target msi'],
    [['--dir', 'deb'], 'goes with no target'],
    [['--dir', '--publish'], 'not published'],
    [['--everything'], "Unknown option '--everything'"],
  ])('%j is refused: %s', (words, reason) => {
    expect(() => readWish(words, 'linux', 'x64')).toThrow(reason);
  });
});
