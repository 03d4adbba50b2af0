import { execFile } from 'node:child_process';
import { access, constants, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { appError, fail, ok, type Result } from '../../../shared/errors.ts';

const run = promisify(execFile);

/** A browser that can run accounts. */
export interface Browser {
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

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
];

/** Where browsers usually are, the best first. */
function candidates(env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'win32': {
      const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
      const programs = [
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
        ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
      ];
      return programs.flatMap((parts) => roots.flatMap((root) => (root ? [join(root, ...parts)] : [])));
    }
    case 'darwin': {
      const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
      return apps.flatMap((app) =>
        ['/Applications', join(homedir(), 'Applications')].map((at) =>
          join(at, `${app}.app/Contents/MacOS/${app}`),
        ),
      );
    }
    default: {
      const folders = [...new Set([...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'])];
      return linuxNames.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
    }
  }
}

/**
 * The browser to use: the given path if there is one, else the first that is installed.
 * @param places where to look, the best first.
 * Errors: `browser-missing` (none found), `browser-unusable` (the given one does not run, is none, or is too old).
 */
export async function findBrowser(
  chosen: string | undefined,
  places: readonly string[] = candidates(process.env),
): Promise<Result<Browser>> {
  if (chosen !== undefined) return checkBrowser(chosen);
  for (const path of places) {
    if (!(await isProgram(path))) continue;
    const checked = await checkBrowser(path);
    if (checked.ok) return checked;
  }
  return fail(
    appError(
      'browser-missing',
      'No Chrome was found on this computer.',
      'Install Google Chrome or Chromium, or choose its program file.',
      { retryable: true },
    ),
  );
}

/** Whether a program file is a browser that can run accounts. Errors: `browser-unusable`. */
export async function checkBrowser(path: string): Promise<Result<Browser>> {
  const unusable = (what: string) =>
    fail(
      appError(
        'browser-unusable',
        what,
        'Choose the program file of Google Chrome, Chromium, Edge or Brave.',
      ),
    );
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
    return unusable(`The browser is too old: version ${version}, at least ${oldestVersion} is needed.`);
  }
  return ok({ path, name: match[1] || 'Chrome', version });
}

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

/** On Windows, Chrome opens a window instead of saying its version; there a folder beside it is named after it. */
async function readVersion(path: string): Promise<string | undefined> {
  try {
    if (process.platform !== 'win32')
      return (await run(path, ['--version'], { timeout: versionLimit })).stdout;
    const folders = await readdir(dirname(path));
    return folders
      .filter((name) => /^\d+(\.\d+){3}$/.test(name))
      .sort(byVersion)
      .at(-1);
  } catch {
    return undefined;
  }
}

const byVersion = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
