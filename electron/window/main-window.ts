import { BrowserWindow, nativeTheme } from 'electron';
import { join } from 'node:path';

/** As the renderer paints them, so that nothing flashes before its first frame. */
const background = { light: '#f6f7f9', dark: '#111418' };

/**
 * Opens the window. Everything that would give its page more than the bridge is off.
 * @param folder where the built preload and renderer are.
 * @param url the page to show.
 */
export function openMainWindow(folder: string, url: string, report: (error: unknown) => void): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Switchboard',
    width: 1200,
    height: 800,
    minWidth: 900,
    minHeight: 600,
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
    },
  });
  window.once('ready-to-show', () => {
    window.show();
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
