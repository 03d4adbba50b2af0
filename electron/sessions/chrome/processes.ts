import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { pollUntil } from '../../waiting.ts';
import {
  parseBootTime,
  parseProc,
  parsePs,
  parseWindows,
  psColumns,
  psEnvironment,
  windowsEndScript,
  windowsQuery,
  type ProcessInfo,
} from './process-listing.ts';
import { namesProfile } from './profile-names.ts';

export type { ProcessInfo } from './process-listing.ts';

const run = promisify(execFile);

/** For the system's own tools: how much they may print, in bytes, and how long they may take, in milliseconds. */
const toolLimits = { maxBuffer: 64 << 20, timeout: 10_000 };

/**
 * Every process that runs now; ended ones that wait to be collected (zombies) don't count. Rejects where the system
 * does not tell.
 */
export async function listProcesses(): Promise<ProcessInfo[]> {
  switch (process.platform) {
    case 'linux':
      return listFromProc();
    case 'win32':
      return parseWindows(await runPowerShell(windowsQuery));
    default:
      return listFromPs();
  }
}

async function listFromProc(): Promise<ProcessInfo[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map(readProc));
  return found.filter((info) => info !== null);
}

async function readProc(pid: string): Promise<ProcessInfo | null> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    return parseProc(stat, command);
  } catch (error) {
    if (isEnded(error)) return null; // It ended between the listing and the reading.
    throw error; // Not to be able to look is not the same as not to find.
  }
}

/** Whether /proc could not be read because the process is no more. */
export function isEnded(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ESRCH';
}

/** Every process by ps, which macOS has instead of /proc. */
export async function listFromPs(): Promise<ProcessInfo[]> {
  const env = { ...process.env, ...psEnvironment };
  const { stdout } = await run('ps', ['-Awwo', psColumns], { ...toolLimits, env });
  return parsePs(stdout);
}

async function runPowerShell(script: string): Promise<string> {
  const { stdout } = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', script], {
    ...toolLimits,
    windowsHide: true,
  });
  return stdout;
}

/** What `start` of a process counts from, in milliseconds since 1970. */
export async function startZero(): Promise<number> {
  return process.platform === 'linux' ? parseBootTime(await readFile('/proc/stat', 'utf8')) : 0;
}

/** Which Chrome: known by the profile that its command line names and, once launched, by its process id. */
export interface ChromeTree {
  /** Absolute path of the profile directory. */
  readonly profile: string;
  /**
   * Of the browser process, which leads its process group (puppeteer starts it detached). By itself it proves nothing:
   * the system may have given it to another process since.
   */
  readonly pid: number | null;
}

/**
 * The processes of one Chrome: those that name its profile, its process group, and all that descend from them. The
 * group counts as long as one in it names the profile; of others with that number, only what is ending anyway counts: it
 * may be the last of this Chrome, which is to be waited for.
 */
export function treeOf(processes: readonly ProcessInfo[], { profile, pid }: ChromeTree): ProcessInfo[] {
  const named = new Set(processes.filter((info) => namesProfile(info, profile)));
  const groupIsOurs = [...named].some(({ group }) => group === pid);
  return withDescendants(
    processes,
    (info) => named.has(info) || (info.group === pid && (groupIsOurs || info.ending)),
  );
}

/** Those that are meant and all that descend from them, without this process itself. */
export function withDescendants(
  processes: readonly ProcessInfo[],
  isMeant: (info: ProcessInfo) => boolean,
): ProcessInfo[] {
  const others = processes.filter(({ pid }) => pid !== process.pid);
  const members = new Map(others.filter(isMeant).map((info) => [info.pid, info]));
  for (let before = -1; before !== members.size;) {
    before = members.size;
    for (const info of others) {
      const parent = members.get(info.parent);
      // Windows never forgets a parent's id, also where a later process has it: that one is younger than the child.
      if (parent && parent.start <= info.start) members.set(info.pid, info);
    }
  }
  return [...members.values()];
}

/**
 * Kills what is left of a Chrome, and what starts on its profile meanwhile. True once no process of it lives; false if
 * some still does after `limitMs`. For whoever alone may start a Chrome there.
 */
export async function killTree(tree: ChromeTree, limitMs: number): Promise<boolean> {
  const { gone } = await killAll((processes) => treeOf(processes, tree), limitMs);
  return gone;
}

/** What became of processes that were to be killed. */
export interface Killed {
  /** How many there were, each counted once. */
  readonly found: number;
  /** Whether none was left at the last look. */
  readonly gone: boolean;
}

/**
 * Kills the processes that `choose` picks, again and again for at most `limitMs`: some may have been forked between
 * the listing and the kill. Rejects where the system does not list its processes.
 */
export async function killAll(
  choose: (processes: readonly ProcessInfo[]) => readonly ProcessInfo[],
  limitMs: number,
): Promise<Killed> {
  const found = new Set<string>();
  const gone = await pollUntil(
    async () => {
      const chosen = choose(await listProcesses());
      for (const each of chosen) found.add(identity(each));
      await kill(chosen);
      return chosen.length === 0;
    },
    { everyMs: 25, limitMs },
  );
  return { found: found.size, gone };
}

/** The same for a process as long as it lives, and never again for another one. */
export const identity = ({ pid, start }: Pick<ProcessInfo, 'pid' | 'start'>): string => `${pid}:${start}`;

/** Whether no process of a Chrome lives, waiting for it up to `limitMs`. */
export function isTreeGone(tree: ChromeTree, limitMs: number): Promise<boolean> {
  return pollUntil(async () => treeOf(await listProcesses(), tree).length === 0, { everyMs: 25, limitMs });
}

/**
 * Kills processes that were listed a moment ago, each only if it still is the one that was listed. What could not be
 * killed shows at the next listing.
 */
export async function kill(processes: readonly Pick<ProcessInfo, 'pid' | 'start'>[]): Promise<void> {
  if (processes.length === 0) return;
  switch (process.platform) {
    case 'linux':
      for (const { pid, start } of processes) if (startOf(pid) === start) killNow(pid);
      return;
    case 'win32':
      await runPowerShell(windowsEndScript(processes));
      return;
    default: {
      const living = new Set((await listFromPs()).map(identity));
      for (const each of processes) if (living.has(identity(each))) killNow(each.pid);
    }
  }
}

/** The start of the process that has an id at this moment, by /proc; undefined if it has ended. */
function startOf(pid: number): number | undefined {
  try {
    return parseProc(readFileSync(`/proc/${pid}/stat`, 'utf8'), '')?.start;
  } catch {
    return undefined;
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile, or it may not be killed.
  }
}
