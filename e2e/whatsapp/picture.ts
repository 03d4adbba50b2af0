import { PNG } from 'pngjs';

/**
 * What WhatsApp's servers have for a number's profile picture. `slow`: the address comes and the picture never does;
 * `silent`: not even the address; `refused`: WhatsApp says no; `huge`: more than anybody needs; `text`: no picture at all.
 */
export type PictureKind = 'drawn' | 'none' | 'refused' | 'silent' | 'slow' | 'huge' | 'text';

const size = 160;

/** The hue of a number's picture, from 0 to 360 degrees. */
const hueOf = (number: string): number =>
  (Array.from(number, Number).reduce((hash, digit) => (hash * 31 + digit + 7) % 9973, 0) * 137) % 360;

/** The background of a number's picture: red, green and blue, 0 to 255. */
export function backgroundOf(number: string): readonly [number, number, number] {
  return rgb(hueOf(number), 0.45, 0.5);
}

/** A head and shoulders on a colour that differs from number to number, as PNG. */
export function drawPicture(number: string): Buffer {
  const png = new PNG({ width: size, height: size });
  const background = backgroundOf(number);
  const figure = rgb(hueOf(number), 0.6, 0.9);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isHead = Math.hypot(x - size / 2, y - size * 0.4) < size * 0.18;
      const isBody = Math.hypot(x - size / 2, y - size) < size * 0.36;
      png.data.set([...(isHead || isBody ? figure : background), 255], (y * size + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

/** Half a megabyte that begins like a JPEG picture. */
export const hugePicture = (): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(512 * 1024)]);

function rgb(hue: number, saturation: number, lightness: number): readonly [number, number, number] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const at = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}
