// Makes sure of what the app needs from the system: libraries, a browser, and a display where there is no screen.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { run } from '../processes.mjs';
import { Problem, lastLines, say, since } from '../say.mjs';
import { findBrowser } from './browser.mjs';
import {
  DPKG_FORMAT,
  choosePackages,
  installablePackages,
  missingPackages,
  neededPackages,
} from './packages.mjs';

/** The environment as root sees it: sudo drops variables, so they go through `env`. */
const APT = ['env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];
const INSTALL = ['install', '--yes', '--no-install-recommends'];

/** @typedef {(command: string, args: string[], options?: object) => Promise<import('../processes.mjs').Ran>} Run */

/**
 * Installs what is missing, or says what a person has to install.
 * @param {object} [options]
 * @param {boolean} [options.virtualDisplay] what comes next shows its windows on a virtual display
 * @returns {Promise<{changed: boolean, browser: string}>} `browser`: the path of the one to use
 * @throws {Problem} where something is missing that can't be installed from here
 */
export async function setUpSystem({ virtualDisplay = false } = {}) {
  const browser = findBrowser();
  let changed = false;
  if (isDebian()) {
    const release = readFileSync('/etc/os-release', 'utf8');
    const needed = neededPackages({ browser: !browser && !isUbuntu(release), virtualDisplay });
    changed = await installMissing(needed, { run, isRoot: process.getuid() === 0 });
  } else if (process.platform === 'linux' && virtualDisplay) {
    await requireXvfb();
  }
  return { changed, browser: browser ?? requireBrowser() };
}

/** Whether packages are installed with apt here. */
export function isDebian() {
  return process.platform === 'linux' && existsSync('/usr/bin/dpkg-query') && existsSync('/usr/bin/apt-get');
}

/** @param {string} release the content of /etc/os-release */
export function isUbuntu(release) {
  return /^ID(_LIKE)?=.*\bubuntu\b/m.test(release);
}

/**
 * @param {string[][]} needed rows of equivalent package names
 * @param {{run: Run, isRoot: boolean}} system
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installMissing(needed, { run, isRoot }) {
  // It exits non-zero where it doesn't know a name: its output says all that is needed.
  const known = await run('dpkg-query', ['--show', `--showformat=${DPKG_FORMAT}`, ...needed.flat()]);
  const missing = missingPackages(needed, known.output, process.arch);
  if (missing.length === 0) return false;

  const started = Date.now();
  let choice = await choose(missing, run);
  const prefix = await rights(run, isRoot);
  if (!prefix) throw new Problem(askForRights([...choice.chosen, ...choice.unknown]));
  const apt = (args, busy) => run(...split([...prefix, ...APT, ...args]), { busy });

  const updated = choice.unknown.length > 0;
  if (updated) {
    await apt(['update'], 'Set-up: still reading the package lists');
    choice = await choose(missing, run);
  }
  if (choice.unknown.length > 0) {
    throw new Problem(
      `The package lists of this system do not have: ${choice.unknown.join(' ')}. ` +
        'Check the sources in /etc/apt and the network, then run the same command again.',
    );
  }
  say(`Set-up: installing system packages: ${choice.chosen.join(' ')}`);
  const install = () => apt([...INSTALL, ...choice.chosen], 'Set-up: still installing system packages');
  let installed = await install();
  if (installed.code !== 0 && !updated) {
    // Lists older than the server's packages fail with "404 Not Found": read them anew, once.
    await apt(['update'], 'Set-up: still reading the package lists');
    installed = await install();
  }
  if (installed.code !== 0) {
    throw new Problem(
      `${lastLines(installed.output)}\n\nThe system packages could not be installed. ` +
        `Solve what apt says above, or install them by hand:\n    ${byHand(choice.chosen)}`,
    );
  }
  say(`Set-up: system packages installed (${since(started)})`);
  return true;
}

async function choose(missing, run) {
  const policy = await run('env', ['LC_ALL=C', 'apt-cache', 'policy', ...missing.flat()]);
  return choosePackages(missing, installablePackages(policy.output));
}

/** What to put before a command so that it runs as root: nothing, sudo, or undefined where neither is possible. */
async function rights(run, isRoot) {
  if (isRoot) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

const split = ([command, ...args]) => [command, args];
const byHand = (names) => `sudo apt-get ${INSTALL.join(' ')} ${names.join(' ')}`;

function askForRights(names) {
  return (
    'System packages are missing, and this user may not install them. ' +
    `Run this (as root it goes without sudo), then the same command again:\n    sudo apt-get update\n    ${byHand(names)}`
  );
}

async function requireXvfb() {
  if ((await run('Xvfb', ['-help'])).code !== 127) return;
  throw new Problem(
    'There is no screen here, and no Xvfb to stand in for one. Install it with the package manager of this system ' +
      '(xorg-x11-server-Xvfb on Fedora, xorg-server-xvfb on Arch, xvfb-run on Alpine), then run the same command again.',
  );
}

function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  throw new Problem(
    'No browser for the accounts was found. Install Google Chrome (https://www.google.com/chrome), Microsoft Edge, ' +
      "Brave or Chromium, or set SWITCHBOARD_CHROME to a browser's path, then run the same command again. " +
      'Chromium as a snap (the usual one on Ubuntu) does not count: it can not open profiles in hidden folders.',
  );
}
