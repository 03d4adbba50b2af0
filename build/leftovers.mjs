// Finds and ends processes that outlived a run. Every process of a run has its mark in the environment, and so have the
// processes that those start. Chrome and Electron write over their environment, so three more things count: the mark in
// a command line (their profiles are in a folder that is named after it), the sessions that the run began, and every
// session of which a process has the mark. Linux only: elsewhere nothing is found.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { setInterval } from 'node:timers';
import { setTimeout as wait } from 'node:timers/promises';

/** The variable that carries the mark. */
export const MARK = 'SWITCHBOARD_RUN';

/**
 * Makes a mark.
 * @returns {{mark: string, env: NodeJS.ProcessEnv, folders: NodeJS.ProcessEnv}} `env` puts it on a process; `folders`
 *   keeps what a process writes (temporary files, Electron's default data) in a folder that is named after it and goes
 *   when this process ends
 */
export function markRun() {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-run-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const mark = basename(folder);
  const folders = { TMPDIR: folder, TEMP: folder, TMP: folder, XDG_CONFIG_HOME: join(folder, 'config') };
  return { mark, env: { [MARK]: mark }, folders };
}

/** Sessions that belong to the run, by the id of their first process. @type {Set<number>} */
let begun = new Set();

/** Notes that a process of this run began a session. */
export function noteSession(pid) {
  begun.add(pid);
}

/**
 * Keeps noting the sessions that the descendants of this process begin, as long as it lives: once its parent has ended,
 * nothing says any more where a process came from.
 */
export function watchDescendants() {
  if (canFindLeftovers) setInterval(noteDescendants, WATCH_EVERY_MS).unref();
}

function noteDescendants() {
  const all = listProcesses();
  const family = new Set([process.pid]);
  let size;
  do {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  } while (family.size > size);
  // A session that has ended is forgotten: its number may become somebody else's.
  begun = new Set(
    all.filter((one) => begun.has(one.session) || family.has(one.pid)).map((one) => one.session),
  );
}

/** Whether processes can be found here. */
export const canFindLeftovers = process.platform === 'linux';

const LOOK_EVERY_MS = 50;
const WATCH_EVERY_MS = 250;

/**
 * @param {string} mark the value of SWITCHBOARD_RUN: long and random, as it is looked for as a part of texts
 * @param {readonly (number | undefined)[]} [except] the ids of processes that may stay
 * @returns {{pid: number, name: string}[]} the processes with that mark, without this one
 */
export function findMarked(mark, except = []) {
  const all = listProcesses();
  const ownSession = all.find(({ pid }) => pid === process.pid)?.session;
  const hasMark = ({ pid, command }) => command.includes(mark) || read(pid, 'environ').includes(mark);
  const sessions = new Set([...begun, ...all.filter(hasMark).map(({ session }) => session)]);
  sessions.delete(ownSession);
  return all
    .filter(({ pid }) => pid !== process.pid && !except.includes(pid))
    .filter((one) => sessions.has(one.session) || hasMark(one))
    .map(({ pid, command }) => ({ pid, name: command.replaceAll('\0', ' ').trim().slice(0, 100) }));
}

/** All processes but those that have ended and only wait to be noticed. */
function listProcesses() {
  if (!canFindLeftovers) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), command: read(pid, 'cmdline'), ...statusOf(pid) }))
    .filter(({ command }) => command !== '');
}

/** The fourth and sixth field of a process's status, counted from behind its name, which may hold anything. */
function statusOf(pid) {
  const status = read(pid, 'stat');
  const [, parent, , session] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(parent), session: Number(session) };
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It ended meanwhile, or belongs to somebody else: not one of ours either way.
  }
}

/**
 * Gives processes that are just ending the time to do so, and ends those that stay.
 * @param {string} mark
 * @param {object} [options]
 * @param {number} [options.patienceMs] before they are asked to end
 * @param {number} [options.graceMs] before they are killed
 * @param {readonly (number | undefined)[]} [options.except] the ids of processes that may stay
 * @returns {Promise<{pid: number, name: string}[]>} those that stayed
 */
export async function endMarked(mark, { patienceMs = 3_000, graceMs = 5_000, except } = {}) {
  const find = () => findMarked(mark, except);
  const stayed = await untilGone(find, patienceMs);
  if (stayed.length === 0) return [];
  signal(stayed, 'SIGTERM');
  signal(await untilGone(find, graceMs), 'SIGKILL');
  await untilGone(find, graceMs);
  return stayed;
}

async function untilGone(find, limitMs) {
  const limit = Date.now() + limitMs;
  let marked = find();
  while (marked.length > 0 && Date.now() < limit) {
    await wait(LOOK_EVERY_MS); // Processes that are not our children send no event when they end.
    marked = find();
  }
  return marked;
}

function signal(processes, name) {
  for (const { pid } of processes) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error; // ESRCH: it ended meanwhile.
    }
  }
}
