import { describe, expect, test } from 'vitest';
import { toIcns, toIco } from './icon-files.ts';

const image = (size: number) => ({ size, png: Buffer.from(`picture of ${size}`) });

describe('the icon of Windows', () => {
  test('lists each size with where its picture is', () => {
    const file = toIco([image(16), image(256)]);
    expect([...file.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
    const sizes = [6, 22].map((at) => [file.readUInt8(at), file.readUInt8(at + 1)]);
    expect(sizes).toEqual([
      [16, 16],
      [0, 0], // as 256 is written
    ]);
    const pictures = [6, 22].map((at) => {
      const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
      return file.subarray(offset, offset + length).toString();
    });
    expect(pictures).toEqual(['picture of 16', 'picture of 256']);
  });
});

describe('the icon of macOS', () => {
  test('is one chain of named parts that ends where the file ends', () => {
    const file = toIcns([image(16), image(256), image(1024)]);
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    const parts: [string, string][] = [];
    let at = 8;
    while (at < file.length) {
      const length = file.readUInt32BE(at + 4);
      parts.push([file.toString('latin1', at, at + 4), file.toString('latin1', at + 8, at + length)]);
      at += length;
    }
    expect(at).toBe(file.length);
    expect(parts).toEqual([
      ['icp4', 'picture of 16'],
      ['ic08', 'picture of 256'],
      ['ic13', 'picture of 256'],
      ['ic10', 'picture of 1024'],
    ]);
  });

  test('has no name for a size of which macOS knows nothing', () => {
    expect(() => toIcns([image(20)])).toThrow('20 pixels');
  });
});
