import { AppException } from '../../../shared/errors.ts';
import { stuck } from '../errors.ts';
import { killAll, withDescendants } from './processes.ts';
import { namesProfileIn } from './profile-names.ts';

/**
 * Ends every Chrome that has a profile in our folder: when the app opens, those are what a killed app left behind.
 * To be called while this app alone has the data folder, and before its first session starts.
 * @param profilesFolder absolute path of the folder that holds all profiles.
 * @param limitMs for the processes to be gone, in milliseconds.
 * @returns how many processes there were.
 * Rejects with `browser-stuck` where some live after `limitMs`.
 */
export async function endOrphans(profilesFolder: string, limitMs: number): Promise<number> {
  const { found, gone } = await killAll(
    (processes) => withDescendants(processes, (info) => namesProfileIn(info, profilesFolder)),
    limitMs,
  );
  if (!gone) throw new AppException(stuck());
  return found;
}
