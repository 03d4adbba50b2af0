// The two containers that Windows and macOS want their icons in. Both take whole PNG files.

/** One size of an icon. */
interface IconImage {
  /** Width and height in pixels. */
  readonly size: number;
  readonly png: Buffer;
}

const icoHeader = 6;
const icoEntry = 16;

/** A Windows icon. Sizes up to 256. */
export function toIco(images: readonly IconImage[]): Buffer {
  const head = Buffer.alloc(icoHeader + icoEntry * images.length);
  head.writeUInt16LE(1, 2); // an icon, no cursor
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = icoHeader + icoEntry * index;
    head.writeUInt8(size % 256, at); // 0 stands for 256
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4); // colour planes
    head.writeUInt16LE(32, at + 6); // bits of a pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** What macOS calls each size; the second is for screens of double density, where an icon has half the points. */
const icnsTypes: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** A macOS icon. Throws where macOS has no name for a size. */
export function toIcns(images: readonly IconImage[]): Buffer {
  const parts = images.flatMap(({ size, png }) => {
    const types = icnsTypes[size];
    if (!types) throw new Error(`macOS has no icon of ${size} pixels`);
    return types.flatMap((type) => [icnsHead(type, png.length), png]);
  });
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([icnsHead('icns', length), ...parts]);
}

/** The length counts this head too. */
function icnsHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
