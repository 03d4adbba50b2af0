import { encodePng, type Colour } from './png.ts';

/** Whether a point belongs to a shape. The drawing is 24 units wide and high, its corner at the top left. */
type Shape = (x: number, y: number) => boolean;

const width = 24;
const clear: Colour = [0, 0, 0, 0];
const white: Colour = [255, 255, 255, 255];
const brand: Colour = [13, 116, 110, 255];
const alarm: Colour = [217, 45, 32, 255];
const black: Colour = [0, 0, 0, 255];

const circle =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) <= radius;

const board: Shape = (x, y) => {
  const radius = 6;
  const beyond = (v: number) => Math.max(radius - v, v - (width - radius), 0);
  return Math.hypot(beyond(x), beyond(y)) <= radius;
};

// The cord of the app's mark, from jack to jack, as points along its curve.
const cord = Array.from({ length: 25 }, (_, index) => {
  const t = index / 24;
  const bezier = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return { x: bezier(7.5, 7.5, 16.5, 16.5), y: bezier(7.5, 13, 11, 16.5) };
});
const jacks = [
  circle(7.5, 7.5, 2.6),
  circle(16.5, 16.5, 2.6),
  circle(16.5, 7.5, 1.7),
  circle(7.5, 16.5, 1.7),
];
const glyph: Shape = (x, y) =>
  jacks.some((jack) => jack(x, y)) || cord.some((point) => Math.hypot(x - point.x, y - point.y) <= 1.15);

const dot = circle(18.5, 5.5, 5.5);
const aroundDot = circle(18.5, 5.5, 7);

/**
 * The app's mark for the tray.
 * @param needsPerson whether it carries a dot.
 * @param template for macOS, which takes the shape only and paints it itself.
 */
export function trayMark(
  size: number,
  { needsPerson, template }: { needsPerson: boolean; template: boolean },
) {
  return draw(size, (x, y) => {
    if (needsPerson && dot(x, y)) return template ? black : alarm;
    if (needsPerson && aroundDot(x, y)) return clear;
    if (!board(x, y)) return clear;
    if (glyph(x, y)) return template ? clear : white;
    return template ? black : brand;
  });
}

// Three columns and five rows for each digit, row by row.
const digits: Readonly<Record<string, string>> = {
  '1': '010110010010111',
  '2': '111001111100111',
  '3': '111001111001111',
  '4': '101101111001001',
  '5': '111100111001111',
  '6': '111100111101111',
  '7': '111001001001001',
  '8': '111101111101111',
  '9': '111101111001111',
  '+': '000010111010000',
};

/** A number on a red disc, for the task bar of Windows; from 10 on it says `9+`. */
export function countMark(size: number, count: number): Buffer {
  const characters = count > 9 ? ['9', '+'] : [String(count)];
  const unit = characters.length > 1 ? 2.4 : 3;
  const columns = characters.length * 4 - 1;
  const [left, top] = [(width - columns * unit) / 2, (width - 5 * unit) / 2];
  const disc = circle(12, 12, 12);
  return draw(size, (x, y) => {
    if (!disc(x, y)) return clear;
    const [column, row] = [Math.floor((x - left) / unit), Math.floor((y - top) / unit)];
    const isInside = column >= 0 && column < columns && row >= 0 && row < 5 && column % 4 !== 3;
    const pattern = digits[characters[Math.floor(column / 4)] ?? ''] ?? '';
    return isInside && pattern[row * 3 + (column % 4)] === '1' ? white : alarm;
  });
}

/** How many points are looked at in each direction of a pixel, so that edges are smooth. */
const fineness = 4;

function draw(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const pixels: Colour[] = [];
  const at = (pixel: number, part: number) => ((pixel + (part + 0.5) / fineness) * width) / size;
  const parts = Array.from({ length: fineness }, (_, part) => part);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      pixels.push(mixed(parts.flatMap((v) => parts.map((h) => colourAt(at(x, h), at(y, v))))));
    }
  }
  return encodePng(size, pixels);
}

function mixed(colours: readonly Colour[]): Colour {
  const opacity = colours.reduce((sum, colour) => sum + colour[3], 0);
  const part = (channel: 0 | 1 | 2) =>
    opacity === 0
      ? 0
      : Math.round(colours.reduce((sum, colour) => sum + colour[channel] * colour[3], 0) / opacity);
  return [part(0), part(1), part(2), Math.round(opacity / colours.length)];
}
