import { accessSync, constants, existsSync } from 'node:fs';
import { basename, dirname, join, posix, sep } from 'node:path';
import type { UpdatesOffReason } from '../../shared/updates.ts';

/** A way in which the app is installed and can replace itself. */
export type UpdatableFormat = 'appimage' | 'nsis' | 'mac';

/** This copy of the app, and where it is. */
export interface Installation {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** Absolute paths of the program, and of the folder with what was packed beside it. */
  readonly execPath: string;
  readonly resources: string;
}

type Format =
  | { readonly ok: true; readonly format: UpdatableFormat }
  | { readonly ok: false; readonly reason: UpdatesOffReason };

/** How this copy can update itself, or why it cannot. */
export function formatOf(installation: Installation): Format {
  if (!installation.isPackaged) return off('unpackaged');
  const found = packagedFormat(installation);
  // Written by the packager where an address was set.
  if (found.ok && !existsSync(join(installation.resources, 'app-update.yml'))) return off('no-address');
  return found;
}

function packagedFormat(installation: Installation): Format {
  const { platform, env, execPath } = installation;
  if (platform === 'darwin') return on('mac');
  if (platform === 'win32') {
    // The installer leaves its uninstaller beside the program; the portable one and an unpacked folder have none.
    const isInstalled = existsSync(join(dirname(execPath), ['Uninstall', basename(execPath)].join(' ')));
    return env['PORTABLE_EXECUTABLE_FILE'] === undefined && isInstalled ? on('nsis') : off('by-hand');
  }
  if (platform !== 'linux') return off('by-hand');
  const appImage = ownAppImage(installation);
  if (appImage !== undefined) return canReplace(appImage) ? on('appimage') : off('read-only');
  return off(isOfPackage(execPath) ? 'package-manager' : 'by-hand');
}

/**
 * Whether the program lies where only packages of the system put one: our own, or somebody else's. What the packager
 * writes beside it says less: nothing in a package that was built without an address, and the same in what was unpacked.
 */
const isOfPackage = (execPath: string): boolean =>
  posix.dirname(execPath) === '/opt/Switchboard' || /^\/usr\/(?!local\/)/.test(execPath);

/**
 * The AppImage that this program came in. What is started from another AppImage, a terminal for instance, inherits that
 * one's variables: the program must lie in what was mounted, or an update would replace the terminal.
 */
function ownAppImage({ env, execPath }: Installation): string | undefined {
  const { APPIMAGE: file, APPDIR: mounted } = env;
  return file && mounted && execPath.startsWith(mounted + sep) ? file : undefined;
}

/** Whether a file can be put into another's place: that is decided by its folder. */
function canReplace(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const on = (format: UpdatableFormat): Format => ({ ok: true, format });
const off = (reason: UpdatesOffReason): Format => ({ ok: false, reason });
