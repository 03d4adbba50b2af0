// The lighter browser, for the tests that are about it: had where a Debian package brings it, done without elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { RUNTIME } from '../paths.mjs';
import { run } from '../processes.mjs';
import { Problem, say } from '../say.mjs';
import { installMissing, isDebian, isUbuntu } from './system.mjs';

/** Says that it could not be had, so that not every set-up asks the network for it again. */
const STAMP = join(RUNTIME, 'without-headless-shell');

const PACKAGE = [['chromium-headless-shell']];

/**
 * Installs the headless shell where this system has a package of it.
 * @param {{retry?: boolean}} [options] `retry`: try again, even if it could not be had the last time
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function setUpHeadlessShell({ retry = false } = {}) {
  if (!isDebian() || isUbuntu(readFileSync('/etc/os-release', 'utf8'))) return false;
  return installHeadlessShell({ run, isRoot: process.getuid() === 0, retry });
}

/**
 * Installs the headless shell if it is not there, and goes on without it where it can't be had.
 * @param {object} options
 * @param {import('./system.mjs').Run} options.run
 * @param {boolean} options.isRoot
 * @param {boolean} [options.retry] try again, even if it could not be had the last time
 * @param {string} [options.stamp] path of the note that it could not be had
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installHeadlessShell({ run, isRoot, retry = false, stamp = STAMP }) {
  if (existsSync(stamp) && !retry) return false;
  try {
    const changed = await installMissing(PACKAGE, { run, isRoot });
    await rm(stamp, { force: true });
    return changed;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, '');
    say(
      'Set-up: going on without the package chromium-headless-shell; tests of the lighter browser will fail.',
    );
    return false;
  }
}
