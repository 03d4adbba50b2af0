import { execFile } from 'node:child_process';
import { access, constants, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { appError, fail, ok, type Result } from '../../../shared/errors.ts';
import { systemPlaces } from './browser-places.mjs';

const run = promisify(execFile);

/** A whole Chrome without a window, or the lighter program that was never more than that. */
export type BrowserKind = 'full' | 'headless-shell';

/** A browser that can run accounts. */
export interface Browser {
  readonly kind: BrowserKind;
  readonly path: string;
  /** For people: Google Chrome, Chromium, ... */
  readonly name: string;
  /** Four numbers, as Chrome counts. */
  readonly version: string;
}

/** The oldest major version with which WhatsApp Web and puppeteer-core 24 are known to work well. */
const oldestVersion = 120;

/** The time that a browser may take to say its version, in milliseconds. */
const versionLimit = 10_000;

/**
 * The browser to use: the given path if there is one, else the first that is installed.
 * @param places where to look, the best first.
 * Errors: `browser-missing` (none found), `browser-unusable` (the given one does not run, is none, or is too old).
 */
export async function findBrowser(
  chosen: string | undefined,
  places: readonly string[] = systemPlaces('full'),
): Promise<Result<Browser>> {
  if (chosen !== undefined) return checkBrowser(chosen);
  return (await firstUsable(places)) ?? fail(noBrowser());
}

/**
 * The headless shell to use: the first that is there.
 * @param places where to look, the best first.
 * Errors: `browser-missing`.
 */
export async function findHeadlessShell(
  places: readonly string[] = systemPlaces('headless-shell'),
): Promise<Result<Browser>> {
  return (await firstUsable(places.filter((path) => kindOf(path) === 'headless-shell'))) ?? fail(noShell());
}

async function firstUsable(places: readonly string[]): Promise<Result<Browser> | undefined> {
  for (const path of places) {
    if (!(await isProgram(path))) continue;
    const checked = await checkBrowser(path);
    if (checked.ok) return checked;
  }
  return undefined;
}

const noBrowser = () =>
  appError(
    'browser-missing',
    'No Chrome was found on this computer.',
    'Download it from Google, or choose the program file of one that is installed.',
    { retryable: true },
  );

const noShell = () =>
  appError(
    'browser-missing',
    'The lighter browser was not found on this computer.',
    'Download it from Google, or switch the lighter browser off.',
    { retryable: true },
  );

/** By the name of the program: what a headless shell says of its version does not tell it from Chromium. */
export const kindOf = (path: string): BrowserKind =>
  /headless[-_]shell/i.test(basename(path)) ? 'headless-shell' : 'full';

/** Whether a program file is a browser that can run accounts. Errors: `browser-unusable`. */
export async function checkBrowser(path: string): Promise<Result<Browser>> {
  if (!(await isProgram(path))) return unusable('The chosen browser is not there, or it is not a program.');
  if (await isSnap(path)) {
    return unusable(
      'A browser from the Snap store cannot open the folder in which Switchboard keeps its data.',
    );
  }
  const said = await readVersion(path);
  const match = /^(.*?)\s*(\d+)(\.\d+){3}/.exec(said ?? '');
  if (!match) return unusable('The chosen program is not a browser that Switchboard can use.');
  const version = /\d+(\.\d+){3}/.exec(match[0])?.[0] ?? '';
  if (Number(match[2]) < oldestVersion) {
    return unusable('The browser is too old: version {version}, at least {oldest} is needed.', {
      version,
      oldest: oldestVersion,
    });
  }
  const kind = kindOf(path);
  const name = match[1] || 'Chrome';
  return ok({ kind, path, name: kind === 'full' ? name : `${name} headless shell`, version });
}

const unusable = (what: string, values?: Record<string, string | number>) =>
  fail(
    appError('browser-unusable', what, 'Choose the program file of Google Chrome, Chromium, Edge or Brave.', {
      ...(values && { values }),
    }),
  );

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * Snaps may not open hidden folders of the home folder. On the PATH they are links to snap, or short scripts that call
 * what is in /snap/bin (as Ubuntu's chromium-browser does).
 */
async function isSnap(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const real = await realpath(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return (await stat(real)).size < 10_000 && (await readFile(real, 'utf8')).includes('/snap/bin/');
}

/**
 * On Windows, Chrome opens a window instead of saying its version; there a folder or a manifest beside it is named after
 * it, or, where we have downloaded it, the folder that it was unpacked into.
 */
async function readVersion(path: string): Promise<string | undefined> {
  try {
    if (process.platform !== 'win32')
      return (await run(path, ['--version'], { timeout: versionLimit })).stdout;
    const beside = (await readdir(dirname(path))).map((name) => name.replace(/\.manifest$/, ''));
    const version = beside.filter((name) => /^\d+(\.\d+){3}$/.test(name)).sort(byVersion);
    return version.at(-1) ?? /-(\d+(\.\d+){3})$/.exec(dirname(dirname(path)))?.[1];
  } catch {
    return undefined;
  }
}

const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
