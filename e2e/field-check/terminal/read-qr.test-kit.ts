import { stripVTControlCharacters } from 'node:util';
import jsQR from 'jsqr';

const pixelsAModule = 4;

/** The text of a QR code in its lines for a terminal, as a phone's camera reads it. Throws where it cannot. */
export function readQr(drawn: readonly string[]): string {
  const lines = drawn.map((line) => stripVTControlCharacters(line));
  const size = (lines[0]?.length ?? 0) * pixelsAModule;
  const height = lines.length * 2 * pixelsAModule;
  const pixels = new Uint8ClampedArray(size * height * 4);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / pixelsAModule);
    for (let x = 0; x < size; x += 1) {
      const half = lines[Math.floor(row / 2)]?.[Math.floor(x / pixelsAModule)] ?? ' ';
      const isDark = half === '█' || half === (row % 2 === 0 ? '▀' : '▄');
      const light = isDark ? 0 : 255;
      pixels.set([light, light, light, 255], (y * size + x) * 4);
    }
  }
  const code = jsQR(pixels, size, height, { inversionAttempts: 'dontInvert' });
  if (!code) throw new Error(`no QR code can be read in ${size} x ${height} pixels`);
  return code.data;
}
