import { readFile } from 'node:fs/promises';
import { endOrphans } from '../../electron/sessions/chrome/orphans.ts';
import { listProcesses, withDescendants } from '../../electron/sessions/chrome/processes.ts';
import { namesProfileIn } from '../../electron/sessions/chrome/profile-names.ts';

/** Kernel ticks a second, in which proc(5) counts processor time; the same on every Linux that Chrome runs on. */
const TICKS = 100;

/** For the Chromes of one side to be gone, in milliseconds. */
const KILL_LIMIT = 10_000;

/** Every process of the Chromes that have their profiles under a folder. */
export async function chromesOf(folder: string): Promise<number[]> {
  const chromes = withDescendants(await listProcesses(), (info) => namesProfileIn(info, folder));
  return chromes.map(({ pid }) => pid);
}

/**
 * The memory of processes in megabytes: what each has for itself and its part of what several share (PSS), so that the
 * sum counts nothing twice.
 */
export async function memoryOf(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const text = await readIfThere(`/proc/${pid}/smaps_rollup`);
      return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
    }),
  );
  return each.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}

/** The processor time that processes have used so far, in milliseconds. */
export async function processorTimeOf(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readIfThere(`/proc/${pid}/stat`);
      // proc(5): the name may hold anything but ends at the last bracket; utime and stime are fields 14 and 15.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    }),
  );
  return (each.reduce((sum, ticks) => sum + ticks, 0) * 1000) / TICKS;
}

/** Ends what is left of the Chromes under a folder. Rejects where some live on. */
export async function endChromesOf(folder: string): Promise<void> {
  await endOrphans(folder, KILL_LIMIT);
}

/** A process may end between the listing and the reading; it then counts for nothing. */
async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return '';
    throw error;
  }
}
