import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { findBrowser } from '../../electron/sessions/chrome/find.ts';
import { runsAsRoot } from '../../electron/sessions/chrome/launch.ts';

/** The phone's window, in pixels. */
export const phoneSize = { width: 400, height: 820 };

/** How long the browser may take to close when asked, in milliseconds. */
const closeLimit = 8_000;

/** A browser window that plays the phones of a stand-in. */
export interface PhoneWindow {
  close(): Promise<void>;
}

/**
 * Opens the window; undefined where there is no browser to show it.
 * @param url the stand-in's control page.
 * @param profile a folder for the browser's own files.
 * @param place of its upper left corner on the screen, in pixels.
 */
export async function openPhoneWindow(
  url: string,
  profile: string,
  place: { x: number; y: number },
): Promise<PhoneWindow | undefined> {
  const browser = await findBrowser(process.env['SWITCHBOARD_CHROME']);
  if (!browser.ok) return undefined;
  const size = [
    `--window-size=${phoneSize.width},${phoneSize.height}`,
    `--window-position=${place.x},${place.y}`,
  ];
  const quiet = [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
  ];
  // As root Chrome needs --no-sandbox, and --test-type keeps it from warning of that over the phone.
  const root = runsAsRoot() ? ['--no-sandbox', '--test-type'] : [];
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, ...size, ...quiet, ...root];
  const child = spawn(browser.value.path, args, { stdio: 'ignore' });
  return { close: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), closeLimit);
  await exited;
  clearTimeout(timer);
}
