import { screen, type BrowserWindow } from 'electron';
import { openJsonFile } from '../storage/json-file.ts';
import { newWindowFile, placement, windowFileSchema, type Bounds, type WindowFile } from './placement.ts';

/** How long after the last move the window's place is written down, in milliseconds. */
const settling = 500;

/** Where the window was, from one time to the next. */
export interface WindowMemory {
  /** Where it is to open. */
  readonly place: Bounds | Pick<Bounds, 'width' | 'height'>;
  readonly maximised: boolean;
  /** Keeps the window's place and zoom from now on, the zoom of last time first. Returns what writes them down at once. */
  readonly follow: (window: BrowserWindow) => () => void;
}

/**
 * Opens `<folder>/window.json`. Where it cannot be read or written the window is as at the first time: it is not worth
 * bothering anybody.
 * @param report hears why.
 */
export function openWindowMemory(folder: string, report: (error: unknown) => void): WindowMemory {
  const file = tryTo(() => openJsonFile(folder, 'window', windowFileSchema, newWindowFile));
  const before = tryTo(() => file?.read()) ?? newWindowFile;
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea);

  function tryTo<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      report(error);
      return undefined;
    }
  }

  return {
    place: placement(before.bounds, displays),
    maximised: before.maximised,
    follow: (window) =>
      keep(window, before, (now) => {
        tryTo(() => file?.write(now));
      }),
  };
}

function keep(window: BrowserWindow, before: WindowFile, write: (now: WindowFile) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let last = before;
  const { webContents } = window;
  const save = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || webContents.isCrashed()) return;
    const now: WindowFile = {
      version: 1,
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      zoomLevel: webContents.getZoomLevel(),
    };
    if (JSON.stringify(now) !== JSON.stringify(last)) write(now);
    last = now;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, settling);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize', 'blur', 'hide'] as const) {
    // The declarations of Electron have one signature for each event.
    window.on(event as 'blur', soon);
  }
  webContents.on('zoom-changed', soon);
  const zoom = () => {
    webContents.setZoomLevel(last.zoomLevel);
  };
  if (!webContents.isLoadingMainFrame()) zoom();
  webContents.on('did-finish-load', zoom);
  window.once('closed', () => {
    clearTimeout(timer);
  });
  return save;
}
