import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ProcessRole, ProcessView } from '../../../shared/process-view.ts';
import { isEnded, listProcesses, startZero, treeOf, type ChromeTree, type ProcessInfo } from './processes.ts';
import { namesProfile } from './profile-names.ts';

/**
 * What runs of one Chrome at this moment, the oldest process first; empty where none runs. Rejects where the system
 * does not tell.
 */
export async function describeTree(tree: ChromeTree): Promise<ProcessView[]> {
  const [processes, zero] = await Promise.all([listProcesses(), startZero()]);
  const members = treeOf(processes, tree).sort((a, b) => a.start - b.start || a.pid - b.pid);
  const views = await Promise.all(members.map((info) => describe(info, tree.profile, zero)));
  return views.filter((view) => view !== null);
}

/** Null for a process that has ended since it was listed. */
async function describe(info: ProcessInfo, profile: string, zero: number): Promise<ProcessView | null> {
  const memory = info.memory ?? (await readMemory(info.pid));
  if (memory === null) return null;
  const startedAt = new Date(zero + info.start).toISOString();
  return { pid: info.pid, role: roleOf(info, profile), memory, startedAt };
}

const roles: Readonly<Record<string, ProcessRole>> = {
  renderer: 'renderer',
  'gpu-process': 'gpu',
  utility: 'utility',
  zygote: 'zygote',
  'crashpad-handler': 'crash-handler',
};

/** What a process does for the Chrome on a profile, by its command line. */
export function roleOf(
  { command, args }: Pick<ProcessInfo, 'command' | 'args'>,
  profile: string,
): ProcessRole {
  const type = / --type=([\w-]+)/.exec(command)?.[1];
  if (type !== undefined) return roles[type] ?? 'other';
  // On Linux and macOS it is a program of its own.
  if (basename(args?.[0] ?? command.split(' --')[0] ?? '').includes('crashpad')) return 'crash-handler';
  return namesProfile({ command, args }, profile) ? 'browser' : 'other';
}

async function readMemory(pid: number): Promise<number | null> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8');
  try {
    // The system shows the parts of a sandboxed process's memory to nobody; its size it shows to all.
    const parts = await read('smaps_rollup').catch(() => '');
    return memoryOf(parts, await read('status'));
  } catch (error) {
    if (isEnded(error)) return null;
    throw error;
  }
}

/**
 * In bytes: its proportional share of what it has in memory, so that the sum over all processes is right; where that is
 * not told, all that it has there. Null for a process that has none any more.
 * @param parts /proc/PID/smaps_rollup, or nothing.
 * @param status /proc/PID/status.
 */
export function memoryOf(parts: string, status: string): number | null {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(parts)?.[1] ?? /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
