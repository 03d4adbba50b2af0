// Starts child processes, each in a process group of its own, and ends them together with this process.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { noteSession } from './leftovers.mjs';
import { say } from './say.mjs';

const onWindows = process.platform === 'win32';

/** How long a process that was asked to end may take before it is killed: the app closes its browsers in that time. */
const GRACE_MS = 15_000;

/** What runs, each with the milliseconds that it may take to end. @type {Map<import('node:child_process').ChildProcess, number>} */
const running = new Map();

let ending = false;

/** Whether a signal is ending everything: what fails from then on fails because of that. */
export const isEnding = () => ending;

/**
 * Starts a process in its own process group, to be ended with `end` or, at the latest, by a signal to this one.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & {graceMs?: number}} [options] `graceMs`: how long it may take to end
 *   once it was asked to, before it is killed
 * @throws {Error} after a signal to end was received
 */
export function launch(command, args, { graceMs = GRACE_MS, ...options } = {}) {
  if (ending) throw new Error(`${command} was not started: everything is being ended`);
  // Windows has no process groups, and a detached process opens a console window there.
  const child = spawn(command, args, { detached: !onWindows, windowsHide: true, ...options });
  if (child.pid === undefined) return child; // Its `error` event says why.
  running.set(child, graceMs);
  noteSession(child.pid);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Ends a process and its group. Asks the process alone first: it passes that on to its own children, and one that hears
 * it twice (Electron does) would drop everything. Kills the group when its time to end is over. Resolves once the process is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (onWindows) signalGroup(child.pid, 'SIGKILL');
  else child.kill('SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), running.get(child) ?? GRACE_MS);
  await gone;
  clearTimeout(timer);
  // On Linux, leftovers.mjs ends whoever it did not pass it on to, without asking anybody twice.
  if (process.platform === 'darwin') signalGroup(child.pid, 'SIGTERM');
}

function signalGroup(pid, signal) {
  if (onWindows) {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // ESRCH: it ended by itself meanwhile.
  }
}

/**
 * @typedef {object} Ran
 * @property {number} code exit code; 1 where a signal ended it, 127 where it could not be started
 * @property {string} output what it wrote, both streams; empty with `show`
 * @property {boolean} late true where it was ended because it reached `limitMs`
 */

/**
 * Runs a command to its end. Rejects only after a signal to end; what else went wrong is in the result.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {boolean} [options.show] let it write to the terminal instead of keeping its output
 * @param {string} [options.busy] what to say every 20 seconds while it runs, so that nobody takes it for hung
 * @param {boolean} [options.input] let it read from the terminal
 * @param {number} [options.graceMs] how long it may take to end once it was asked to, before it is killed
 * @param {number} [options.limitMs] end it after this many milliseconds
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.shell]
 * @returns {Promise<Ran>}
 */
export function run(
  command,
  args,
  { show = false, input = false, busy, graceMs, limitMs, cwd, env, shell = false } = {},
) {
  return new Promise((resolve) => {
    const started = Date.now();
    const stdio = [input ? 'inherit' : 'ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'];
    const child = launch(command, args, { cwd, env, shell, stdio, graceMs });
    const chunks = [];
    let late = false;
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));

    const beat =
      busy && setInterval(() => say(`${busy} (${Math.round((Date.now() - started) / 1000)} s)`), 20_000);
    const limit =
      limitMs &&
      setTimeout(() => {
        late = true;
        void end(child);
      }, limitMs);

    const finish = (code, problem = '') => {
      clearInterval(beat);
      clearTimeout(limit);
      resolve({ code, late, output: Buffer.concat(chunks).toString() + problem });
    };
    child.once('error', (error) => finish(127, `${command} could not be started: ${error.message}`));
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * When this process is told to end: ends all children, lets none start any more, then ends with the code that shells
 * expect. Whatever else a signal must undo goes into `after`.
 * @param {() => Promise<unknown>} after runs once the children are gone
 */
export function endChildrenOnSignals(after) {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      say(`${signal} received: ending what was started.`);
      void Promise.all([...running.keys()].map(end))
        .then(after)
        .catch((error) => say(`Not everything could be ended: ${error.message}`))
        .finally(() => process.exit(code));
    });
  }
}
