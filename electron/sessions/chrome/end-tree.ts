import { AppException } from '../../../shared/errors.ts';
import { stuck } from '../errors.ts';
import { identity, killAll, listProcesses, treeOf, type ChromeTree, type ProcessInfo } from './processes.ts';

/**
 * Ends the Chrome that runs on a profile at this moment, by its processes' ids and starts. A Chrome that its session
 * opens there meanwhile, to recover, is left alone.
 * @returns how many processes there were; 0 where no Chrome runs.
 * Rejects with `browser-stuck` where some live after `limitMs`.
 */
export async function endTree(tree: ChromeTree, limitMs: number): Promise<number> {
  return endListed(treeOf(await listProcesses(), tree), limitMs);
}

/** As `endTree`: whether no Chrome is left. False also where the system does not tell. Never rejects. */
export const isGone = (tree: ChromeTree, limitMs: number): Promise<boolean> =>
  endTree(tree, limitMs).then(
    () => true,
    () => false,
  );

/** Ends these processes and no others, also where others have taken their place on the profile; else as `endTree`. */
export async function endListed(listed: readonly ProcessInfo[], limitMs: number): Promise<number> {
  const targets = new Set(listed.map(identity));
  const { gone } = await killAll(
    (processes) => processes.filter((info) => targets.has(identity(info))),
    limitMs,
  );
  if (!gone) throw new AppException(stuck());
  return targets.size;
}
