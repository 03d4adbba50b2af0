import { crc32, deflateSync } from 'node:zlib';

/** An opaque or transparent colour: red, green, blue and opacity, each 0 to 255. */
export type Colour = readonly [number, number, number, number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A square picture as PNG. @param size in pixels. @param pixels `size * size` of them, row by row. */
export function encodePng(size: number, pixels: readonly Colour[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits each of red, green, blue and opacity.
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.from([0, ...pixels.slice(y * size, (y + 1) * size).flat()]),
  );
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
