import { expect, test } from 'vitest';
import { placement, windowFileSchema, newWindowFile, type Bounds } from './placement.ts';

const laptop: Bounds = { x: 0, y: 25, width: 1440, height: 875 };
const beside: Bounds = { x: 1440, y: 0, width: 1920, height: 1080 };
const usual = { width: 1200, height: 800 };

test('the window opens where it was, also on a second display', () => {
  const before = { x: 1600, y: 100, width: 1000, height: 700 };
  expect(placement(before, [laptop, beside])).toEqual(before);
});

test('where its display is gone, or its top is out of reach, it opens in its usual size', () => {
  for (const before of [
    { x: 1600, y: 100, width: 1000, height: 700 },
    { x: 100, y: 880, width: 1000, height: 700 },
    { x: 100, y: -300, width: 1000, height: 700 },
    { x: -950, y: 100, width: 1000, height: 700 },
  ]) {
    expect(placement(before, [laptop])).toEqual(usual);
  }
  expect(placement(null, [laptop])).toEqual(usual);
});

test('it is not larger than its display, nor too small to work with', () => {
  expect(placement({ x: 0, y: 25, width: 3000, height: 2000 }, [laptop])).toMatchObject({
    width: 1440,
    height: 875,
  });
  expect(placement({ x: 0, y: 25, width: 200, height: 50 }, [laptop])).toMatchObject({
    width: 900,
    height: 600,
  });
});

test('what is written down for a window that was never moved can be read again', () => {
  expect(windowFileSchema.parse(newWindowFile)).toEqual(newWindowFile);
});
