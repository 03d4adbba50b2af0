import { Resvg } from '@resvg/resvg-js';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toIcns, toIco } from './icon-files.ts';

const drawing = join(import.meta.dirname, 'icon.svg');

/** The sizes that Linux desktops look for, in pixels. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
const macSizes = [16, 32, 64, 128, 256, 512, 1024];

/** macOS leaves this part of an icon free on each side; the drawing itself leaves nothing. */
const macMargin = 0.1;

/** Where `drawIcons` puts each system's icon, in the folder that it is given. */
export const iconPaths = (folder: string) => ({
  linux: join(folder, 'linux'),
  win: join(folder, 'icon.ico'),
  mac: join(folder, 'icon.icns'),
});

/** Draws the icons of all systems from the one drawing into a folder. */
export async function drawIcons(folder: string): Promise<void> {
  const svg = await readFile(drawing, 'utf8');
  const paths = iconPaths(folder);
  await mkdir(paths.linux, { recursive: true });
  for (const size of linuxSizes)
    await writeFile(join(paths.linux, `${size}x${size}.png`), render(svg, size, 0));
  await writeFile(paths.win, toIco(windowsSizes.map((size) => ({ size, png: render(svg, size, 0) }))));
  await writeFile(paths.mac, toIcns(macSizes.map((size) => ({ size, png: render(svg, size, macMargin) }))));
}

/** @param margin the part of the width that stays clear on each side, 0 to 0.5. */
function render(svg: string, size: number, margin: number): Buffer {
  const width = 24 / (1 - 2 * margin);
  const start = (24 - width) / 2;
  const box = `viewBox="${start} ${start} ${width} ${width}"`;
  const framed = svg.replace('viewBox="0 0 24 24"', box);
  return new Resvg(framed, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
