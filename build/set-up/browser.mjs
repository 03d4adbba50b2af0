// Finds the browser that runs the accounts: Chrome, Chromium, Edge or Brave.
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import process from 'node:process';
import { systemPlaces } from '../../electron/sessions/chrome/browser-places.mjs';
import { Problem } from '../say.mjs';

/**
 * The browser to use: the one that SWITCHBOARD_CHROME names, else the first one found, else undefined.
 * @param {string[]} [candidates] absolute paths, best first
 * @param {string} [chosen]
 * @throws {Problem} where the one that was named is not there
 */
export function findBrowser(candidates = systemPlaces('full'), chosen = process.env.SWITCHBOARD_CHROME) {
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
