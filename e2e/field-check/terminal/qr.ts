import { encode } from 'uqr';

/** The light border that phones need around a code, in modules. */
const border = 4;

// Black on white whatever the terminal's own colours are: many phones read no light code on dark ground.
const ink = '\u001b[38;5;16m\u001b[48;5;231m';
const plain = '\u001b[0m';

/** A QR code as lines for a terminal, two rows of modules a line. */
export function qrLines(value: string): string[] {
  const { data } = encode(value, { border, ecc: 'L' });
  const isDark = (x: number, y: number): boolean => data[y]?.[x] ?? false;
  const lines: string[] = [];
  for (let y = 0; y < data.length; y += 2) {
    const halves = Array.from({ length: data.length }, (_, x) => {
      if (isDark(x, y)) return isDark(x, y + 1) ? '█' : '▀';
      return isDark(x, y + 1) ? '▄' : ' ';
    });
    lines.push(`${ink}${halves.join('')}${plain}`);
  }
  return lines;
}
