import { nativeImage, type NativeImage } from 'electron';
import { countMark, trayMark } from './drawing.ts';

const isMac = process.platform === 'darwin';

/** A picture for screens of usual and of double density. */
function image(size: number, draw: (size: number) => Buffer): NativeImage {
  const picture = nativeImage.createEmpty();
  for (const scaleFactor of [1, 1.5, 2]) {
    const pixels = Math.round(size * scaleFactor);
    picture.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer: draw(pixels) });
  }
  return picture;
}

/** The app's mark for the tray, with a dot where an account needs a person. */
export function trayImage(needsPerson: boolean): NativeImage {
  // What the systems have room for: macOS 18, Windows 16, the panels of Linux 22.
  const size = { darwin: 18, win32: 16 }[process.platform as string] ?? 22;
  const picture = image(size, (pixels) => trayMark(pixels, { needsPerson, template: isMac }));
  if (isMac) picture.setTemplateImage(true);
  return picture;
}

/** A number for the app's place in the task bar of Windows. */
export const countImage = (count: number): NativeImage => image(16, (pixels) => countMark(pixels, count));
