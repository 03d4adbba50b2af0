import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** The text of the one QR code in a PNG picture. Throws where none can be read. */
export function decodeQr(picture: Buffer): string {
  const { data, width, height } = PNG.sync.read(picture);
  // As cameras read: dark on light only.
  const code = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  if (!code) throw new Error(`no QR code can be read in a picture of ${width} x ${height} pixels`);
  return code.data;
}
