import type { BrowserWindow } from 'electron';

/** How long the first frame may take once the page is loaded, in milliseconds. */
const limit = 3_000;

/**
 * Calls back once: with the window's first frame, so that nothing flashes, or without it where the page is loaded and none
 * comes, as with a graphics driver that hangs. A window that nobody ever sees would be worse than one that flashes.
 */
export function onFirstFrame(
  window: Pick<BrowserWindow, 'once'> & { readonly webContents: Pick<BrowserWindow['webContents'], 'once'> },
  then: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const end = () => {
    isOver = true;
    clearTimeout(timer);
  };
  const present = () => {
    if (isOver) return;
    end();
    then();
  };
  window.once('ready-to-show', present);
  window.once('closed', end);
  window.webContents.once('did-finish-load', () => {
    if (!isOver) timer = setTimeout(present, limit);
  });
}
