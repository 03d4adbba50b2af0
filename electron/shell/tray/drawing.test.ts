import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { countMark, trayMark } from './drawing.ts';

/** The colour of the pixel at these units of the drawing, which is 24 wide. */
function at(png: Buffer, x: number, y: number): number[] {
  const { width, data } = PNG.sync.read(png);
  const index = (Math.floor((y * width) / 24) * width + Math.floor((x * width) / 24)) * 4;
  return [...data.subarray(index, index + 4)];
}

const plain = { needsPerson: false, template: false };
const corner = [0.5, 0.5] as const;

test('the mark is a PNG of the size asked for, clear at its corners, light on its board', () => {
  const png = trayMark(32, plain);
  expect(PNG.sync.read(png)).toMatchObject({ width: 32, height: 32 });
  expect(at(png, ...corner)[3]).toBe(0);
  expect(at(png, 7.5, 7.5)).toEqual([255, 255, 255, 255]);
});

test('what needs a person is seen: a red dot that nothing else has', () => {
  const isRed = ([red = 0, green = 0]: number[]) => red > 180 && green < 80;
  expect(isRed(at(trayMark(32, { ...plain, needsPerson: true }), 18.5, 5.5))).toBe(true);
  expect(isRed(at(trayMark(32, plain), 18.5, 5.5))).toBe(false);
});

test('a template has no colour, and the dot can be told from the board', () => {
  const png = trayMark(32, { needsPerson: true, template: true });
  const { data } = PNG.sync.read(png);
  const coloured = data.filter((value, index) => index % 4 !== 3 && value !== 0);
  expect(coloured).toHaveLength(0);
  expect(at(png, 18.5, 5.5)[3]).toBe(255);
  expect(at(png, 12.2, 5.5)[3]).toBeLessThan(128);
});

test('each count up to nine has its own picture, and all above share one', () => {
  const pictures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => countMark(16, count).toString('base64'));
  expect(new Set(pictures).size).toBe(10);
  expect(countMark(16, 250).equals(countMark(16, 10))).toBe(true);
});
