// A virtual display (Xvfb) for machines without a screen.
import process from 'node:process';
import { end, launch } from './processes.mjs';
import { Problem } from './say.mjs';

/** How long Xvfb may take to open its display. */
const LIMIT_MS = 20_000;

/** Whether windows can be shown: always, but on a Linux that has neither X11 nor Wayland. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * @typedef {object} Display
 * @property {string} display its name, for DISPLAY: ":0"
 * @property {number} pid of Xvfb
 * @property {NodeJS.ProcessEnv} env what programs need to show their windows on it, and nowhere else
 * @property {() => Promise<void>} stop ends it; its programs must have ended before
 */

/**
 * Starts a virtual display of 1440 x 960 pixels on a free number. It ends with `stop`, or with this process.
 * @param {NodeJS.ProcessEnv} [env] for Xvfb itself
 * @returns {Promise<Display>}
 * @throws {Problem} where Xvfb is missing, fails or does not open its display in time
 */
export async function startDisplay(env = process.env) {
  const args = ['-displayfd', '3', '-screen', '0', '1440x960x24', '-nolisten', 'tcp', '-noreset'];
  const server = launch('Xvfb', args, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (chunk) => (complaint = (complaint + chunk).slice(-2_000)));

  const number = await new Promise((resolve, reject) => {
    const fail = (what) =>
      reject(new Problem(`The virtual display ${what}. Is the package xvfb installed?\n${complaint}`));
    const timer = setTimeout(() => fail(`did not open within ${LIMIT_MS / 1000} seconds`), LIMIT_MS);
    let written = '';
    server.stdio[3].on('data', (chunk) => {
      written += chunk;
      if (!written.includes('\n')) return;
      clearTimeout(timer);
      resolve(written.trim());
    });
    server.once('error', (error) => fail(`could not be started (${error.message})`));
    server.once('close', (code) => {
      clearTimeout(timer);
      fail(`ended at once (code ${code})`);
    });
  }).catch(async (problem) => {
    await end(server);
    throw problem;
  });

  const display = `:${number}`;
  return {
    display,
    pid: server.pid,
    env: {
      DISPLAY: display,
      WAYLAND_DISPLAY: undefined,
      // There is no session bus here: say so, instead of letting every program look for one and complain.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    },
    stop: () => end(server),
  };
}
