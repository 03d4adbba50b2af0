// Finds the browser that runs the accounts: Chrome, Chromium, Edge or Brave.
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { Problem } from '../say.mjs';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
];

const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
  '/opt/brave.com/brave/brave',
];

const MAC_PLACES = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/**
 * Every path where a browser may be, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function browserCandidates(platform = process.platform, env = process.env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) => MAC_PLACES.map((place) => join(folder, place)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => WINDOWS_PLACES.map((place) => `${folder}\\${place}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...LINUX_PLACES];
}

/**
 * The browser to use: the one that SWITCHBOARD_CHROME names, else the first one found, else undefined.
 * @param {string[]} [candidates] absolute paths, best first
 * @param {string} [chosen]
 * @throws {Problem} where the one that was named is not there
 */
export function findBrowser(candidates = browserCandidates(), chosen = process.env.SWITCHBOARD_CHROME) {
  if (!chosen) return candidates.find((path) => isProgram(path) && !isSnap(path));
  if (isProgram(chosen)) return chosen;
  throw new Problem(
    `SWITCHBOARD_CHROME names ${chosen}, which is not a program that can be run. Correct it or unset it.`,
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // Not there, or not ours to run: both mean "look further".
  }
}

/**
 * Ubuntu's Chromium is a snap, shut in so that it can't open a profile in a hidden folder, which is where the app's
 * data is. Its place on PATH is a link into /snap or a short script that calls it.
 */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/bin/');
}
