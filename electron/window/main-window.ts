import { BrowserWindow, nativeTheme } from 'electron';
import { join } from 'node:path';
import { originOf } from '../ipc/sender.ts';
import { onFirstFrame } from './first-frame.ts';
import { smallest, usual } from './sizes.ts';

/** As the renderer paints it, so that nothing flashes before its first frame. */
export const background = () => (nativeTheme.shouldUseDarkColors ? '#111418' : '#f6f7f9');

export interface MainWindowOptions {
  /** Where the built preload and renderer are. */
  readonly folder: string;
  /** The page to show. */
  readonly url: string;
  readonly report: (error: unknown) => void;
}

/** A window that begins to load its page and is not shown yet. */
export interface OpeningWindow {
  readonly window: BrowserWindow;
  /** Resolves when there is something to be seen in it; never, where it is closed before. */
  readonly firstFrame: Promise<void>;
}

/** Opens the window. Everything that would give its page more than the bridge is off. */
export function openMainWindow({ folder, url, report }: MainWindowOptions): OpeningWindow {
  const window = new BrowserWindow({
    title: 'Switchboard',
    ...usual,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: background(),
    webPreferences: {
      preload: join(folder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // An alarm has to be heard also where nobody has clicked yet.
      autoplayPolicy: 'no-user-gesture-required',
    },
  });
  const firstFrame = new Promise<void>((resolve) => {
    onFirstFrame(window, resolve);
  });
  window.loadURL(url).catch(report);
  reviveWhenGone(window, url, report);
  return { window, firstFrame };
}

/** How often a page that is gone is loaded again; one that goes at once, every time, is not worth more. */
const revivals = 3;

/** The accounts run on without their window; but nobody sees them, so a page that crashed or went is loaded again. */
function reviveWhenGone({ webContents }: BrowserWindow, url: string, report: (error: unknown) => void): void {
  let left = revivals;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    report(new Error(`the window’s page is gone: ${reason}`));
    left -= 1;
    // Not within the event: the old process is still being taken down.
    if (left >= 0)
      setImmediate(() => {
        if (!webContents.isDestroyed()) webContents.reload();
      });
  });
  // An empty page asks nobody whether it may come.
  webContents.on('did-navigate', (_event, address) => {
    if (originOf(address) === originOf(url)) return;
    left -= 1;
    if (left >= 0) webContents.loadURL(url).catch(report);
  });
  webContents.on('preload-error', (_event, _path, error) => {
    report(error);
  });
}

/** Brings a window to the person's eyes, wherever it was. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
