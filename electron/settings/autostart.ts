import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Starting with the session on Linux, for which Electron has nothing: freedesktop.org's Desktop Application Autostart.

const fileName = 'switchboard.desktop';

/** Where a user's session looks for what to start. Empty counts as unset, and so does a path that is not absolute. */
export const autostartFolder = (env: NodeJS.ProcessEnv, home: string): string => {
  const config = env['XDG_CONFIG_HOME'];
  return join(config?.startsWith('/') ? config : join(home, '.config'), 'autostart');
};

/** Has the session start a program from now on, or no more. Throws what the file system throws. */
export function setAutostart(folder: string, program: string, on: boolean): void {
  const path = join(folder, fileName);
  if (!on) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, desktopEntry(program));
}

/** The program may have moved since, as an AppImage does with each version. A file that a person deleted stays deleted. */
export function refreshAutostart(folder: string, program: string): void {
  if (existsSync(join(folder, fileName))) setAutostart(folder, program, true);
}

/** @param program its absolute path. */
export const desktopEntry = (program: string): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Switchboard',
    `Exec=${inExec(program)}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Quoted as an argument, then as a string value, in which backslashes and line breaks are escaped once more. */
const inExec = (argument: string): string =>
  `"${argument.replaceAll(/["`$\\]/g, '\\$&')}"`
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('%', '%%');
