import { execFile } from 'node:child_process';

/** How long the session bus may take to answer, in milliseconds. */
const limit = 1_000;

const question = [
  ...['call', '--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus'],
  ...['--method', 'org.freedesktop.DBus.NameHasOwner', 'org.kde.StatusNotifierWatcher'],
];

/**
 * Whether the system shows a tray now. Windows and macOS do; of the desktops of Linux some do, and a window that went to
 * a tray that nobody sees could not be found again. Never rejects.
 */
export function hasTray(platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform !== 'linux') return Promise.resolve(true);
  return new Promise((resolve) => {
    execFile('gdbus', question, { timeout: limit }, (error, answer) => {
      resolve(error === null && answer.includes('true'));
    });
  });
}
