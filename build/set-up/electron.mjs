// Chooses the Electron that runs the app: the official one, or the fallback where that can't be had.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { RUNTIME } from '../paths.mjs';
import { Problem, say } from '../say.mjs';
import { FALLBACK, announceFallback, hasFallback, setUpFallback } from './fallback-electron.mjs';
import { electronVersion, fetchOfficial, hasOfficial } from './official-electron.mjs';

const STAMP = join(RUNTIME, 'chosen.json');

/**
 * @typedef {object} Runtime
 * @property {'official' | 'fallback' | 'own'} kind `own`: the user named one with ELECTRON_OVERRIDE_DIST_PATH
 * @property {NodeJS.ProcessEnv} env what makes electron, electron-vite and Playwright use it
 */

/**
 * Makes sure that there is an Electron.
 * @param {object} options
 * @param {boolean} options.officialOnly refuse the fallback
 * @param {boolean} options.retry try the official one again, even if it could not be had the last time
 * @returns {Promise<{changed: boolean, runtime: Runtime}>}
 * @throws {Problem} where none can be had
 */
export async function setUpElectron({ officialOnly, retry }) {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (own) {
    if (officialOnly && resolve(own) === FALLBACK) {
      throw new Problem(
        'ELECTRON_OVERRIDE_DIST_PATH names the fallback Electron, which is not for this. Unset it.',
      );
    }
    say(`Using the Electron that ELECTRON_OVERRIDE_DIST_PATH names: ${own}`);
    return { changed: false, runtime: { kind: 'own', env: runtimeEnvironment(own) } };
  }
  if (hasOfficial()) return { changed: false, runtime: { kind: 'official', env: {} } };

  const version = electronVersion();
  let tried = false;
  if (officialOnly || retry || !fallbackWasChosen(version)) {
    tried = true;
    const reason = await fetchOfficial();
    if (!reason) return { changed: true, runtime: { kind: 'official', env: {} } };
    say(`Set-up: Electron ${version} could not be had: ${reason}.`);
    if (officialOnly || !hasFallback()) throw new Problem(officialNeeded(version));
  }
  const changed = await setUpFallback();
  if (tried) await rememberFallback(version);
  announceFallback();
  return { changed: changed || tried, runtime: { kind: 'fallback', env: runtimeEnvironment(FALLBACK) } };
}

/** electron and Playwright read the first variable, electron-vite the second. */
function runtimeEnvironment(folder) {
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_EXEC_PATH: join(folder, 'electron') };
}

/**
 * Whether an earlier set-up settled for the fallback in place of this version.
 * @param {string} version
 * @param {string} [stamp] path of the note
 */
export function fallbackWasChosen(version, stamp = STAMP) {
  if (!existsSync(stamp)) return false;
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')).fallbackFor === version;
  } catch {
    return false; // A damaged note is as good as none: the network is tried again and the note rewritten.
  }
}

/** Notes that the fallback stands in for this version. */
export async function rememberFallback(version, stamp = STAMP) {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(`${stamp}.${process.pid}`, JSON.stringify({ fallbackFor: version }));
  await rename(`${stamp}.${process.pid}`, stamp);
}

function officialNeeded(version) {
  return (
    `Electron ${version} is needed here, and could not be downloaded. What can help:\n` +
    '  - behind a proxy: set HTTPS_PROXY to its address;\n' +
    '  - with a mirror of the Electron releases: set ELECTRON_MIRROR to its address;\n' +
    '  - with an unpacked Electron of your own: set ELECTRON_OVERRIDE_DIST_PATH to its folder.\n' +
    'Then run the same command again. "npm run demo" and "npm test" can make do with an older runtime on Linux x64.'
  );
}
