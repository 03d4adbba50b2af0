import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { killTree } from './processes.ts';

/** What Chrome leaves in a profile while it uses it: links on Linux and macOS, a file on Windows. */
const isLock = (name: string) => name.startsWith('Singleton') || name === 'lockfile';

/**
 * Makes sure that no Chrome has a profile open and no lock says so. A profile is used by one session only, so whatever
 * still holds it is left over: from a killed app, or from another computer on whose disk it was.
 * @param profile absolute path of the directory, which exists.
 * @param limitMs for ending a left-over Chrome, in milliseconds.
 */
export async function freeProfile(profile: string, limitMs: number): Promise<void> {
  const locks = (await readdir(profile)).filter(isLock);
  if (locks.length === 0) return;
  await killTree({ profile, pid: null }, limitMs);
  await Promise.all(locks.map((name) => rm(join(profile, name), { force: true })));
}
