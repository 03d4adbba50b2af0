import { BrowserWindow, nativeTheme } from 'electron';
import { join } from 'node:path';
import { onFirstFrame } from './first-frame.ts';
import { smallest } from './placement.ts';
import type { WindowMemory } from './window-file.ts';

/** As the renderer paints them, so that nothing flashes before its first frame. */
const background = { light: '#f6f7f9', dark: '#111418' };

export interface MainWindowOptions {
  /** Where the built preload and renderer are. */
  readonly folder: string;
  /** The page to show. */
  readonly url: string;
  readonly memory: WindowMemory;
  /** Called when the page is there to be seen; shows the window, or puts it where it does not bother. */
  readonly onReady: (window: BrowserWindow) => void;
  readonly report: (error: unknown) => void;
}

/** Opens the window. Everything that would give its page more than the bridge is off. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const { folder, url, memory, onReady, report } = options;
  const window = new BrowserWindow({
    title: 'Switchboard',
    ...memory.place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
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
  onFirstFrame(window, () => {
    if (memory.maximised) window.maximize();
    onReady(window);
  });
  window.loadURL(url).catch(report);
  reviveWhenGone(window, report);
  return window;
}

/** How often a page that dies is loaded again; one that dies at once, every time, is not worth more. */
const revivals = 3;

/** The accounts run on without their window; but nobody sees them, so a page that crashed is loaded again. */
function reviveWhenGone({ webContents }: BrowserWindow, report: (error: unknown) => void): void {
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
