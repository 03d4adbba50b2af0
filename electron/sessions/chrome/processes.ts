import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { pollUntil } from '../limits.ts';

const run = promisify(execFile);

/** For the system's own tools: how much they may print, in bytes, and how long they may take, in milliseconds. */
const toolLimits = { maxBuffer: 64 << 20, timeout: 10_000 };

/** One running process; `group` is its process group (0 where there are none, on Windows). */
export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly command: string;
}

/**
 * Every process that runs now; ended ones that wait to be collected (zombies) don't count. Rejects where the system
 * does not tell.
 */
export function listProcesses(): Promise<ProcessInfo[]> {
  switch (process.platform) {
    case 'linux':
      return listFromProc();
    case 'win32':
      return listFromWindows();
    default:
      return listFromPs();
  }
}

async function listFromProc(): Promise<ProcessInfo[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map(readProc));
  return found.filter((info) => info !== null);
}

/** proc(5): after the command in parentheses stand the state, the parent and the group. */
async function readProc(pid: string): Promise<ProcessInfo | null> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return null;
    return {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      command: command.replaceAll('\0', ' '),
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return null; // It ended between the listing and the reading.
    throw error; // Not to be able to look is not the same as not to find.
  }
}

async function listFromPs(): Promise<ProcessInfo[]> {
  const { stdout } = await run('ps', ['-Awwo', 'pid=,ppid=,pgid=,stat=,command='], toolLimits);
  return stdout.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
    if (match?.[4] === undefined || match[4].startsWith('Z')) return [];
    return [
      { pid: Number(match[1]), parent: Number(match[2]), group: Number(match[3]), command: match[5] ?? '' },
    ];
  });
}

async function listFromWindows(): Promise<ProcessInfo[]> {
  const query =
    'Get-CimInstance Win32_Process | Select-Object ProcessId,ParentProcessId,CommandLine | ConvertTo-Json';
  const { stdout } = await run('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', query], {
    ...toolLimits,
    windowsHide: true,
  });
  const rows = JSON.parse(stdout) as {
    ProcessId: number;
    ParentProcessId: number;
    CommandLine: string | null;
  }[];
  return rows.map((row) => ({
    pid: row.ProcessId,
    parent: row.ParentProcessId,
    group: 0,
    command: row.CommandLine ?? '',
  }));
}

/** Which Chrome: known by the profile that its command line names and, once launched, by its process id. */
export interface ChromeTree {
  /** Absolute path of the profile directory. */
  readonly profile: string;
  /** Of the browser process, which leads its process group (puppeteer starts it detached). */
  readonly pid: number | null;
}

/** The processes of one Chrome: those that name its profile, its process group, and all that descend from them. */
export function treeOf(processes: readonly ProcessInfo[], { profile, pid }: ChromeTree): number[] {
  const members = new Set<number>();
  for (const info of processes) {
    // As an option's value: a program that merely mentions the folder (an editor, a backup) is not ours to end.
    const named = info.command.includes(`=${profile}`);
    const ours = named || (pid !== null && (info.pid === pid || info.group === pid));
    if (ours && info.pid !== process.pid) members.add(info.pid);
  }
  for (let before = -1; before !== members.size;) {
    before = members.size;
    for (const info of processes) if (members.has(info.parent)) members.add(info.pid);
  }
  return [...members];
}

/**
 * Kills what is left of a Chrome. True once no process of it lives; false if some still does after `limitMs`.
 * Killing repeats while waiting: a process may have been forked between the listing and the kill.
 */
export function killTree(tree: ChromeTree, limitMs: number): Promise<boolean> {
  return pollUntil(
    async () => {
      const pids = treeOf(await listProcesses(), tree);
      for (const pid of pids) kill(pid);
      return pids.length === 0;
    },
    { everyMs: 25, limitMs },
  );
}

/** Whether no process of a Chrome lives, waiting for it up to `limitMs`. */
export function isTreeGone(tree: ChromeTree, limitMs: number): Promise<boolean> {
  return pollUntil(async () => treeOf(await listProcesses(), tree).length === 0, { everyMs: 25, limitMs });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile; if it could not be killed, the next listing shows it again.
  }
}
