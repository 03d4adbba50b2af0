import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withLimit } from '../waiting.ts';

/** What became of an erased profile. */
export type Erasure =
  | { kind: 'erased' }
  /** Out of its place, so that nothing can use it, but not deleted yet; the next sweep goes on. */
  | { kind: 'pending' }
  /** Still in its place. */
  | { kind: 'failed' };

/** What sessions need of the profiles. */
export type ProfileFolders = Pick<Profiles, 'pathOf' | 'prepare' | 'erase' | 'eraseAccount' | 'sweep'>;

/**
 * The directories that hold the accounts' credentials: `profiles/<account>/<generation>`, and `erasing/` for what has
 * been logged out. A generation is used by one login only; the next login gets a new, empty one.
 */
export class Profiles {
  readonly #profiles: string;
  readonly #erasing: string;

  /** @param folder absolute path of the data folder. */
  constructor(folder: string) {
    this.#profiles = join(folder, 'profiles');
    this.#erasing = join(folder, 'erasing');
  }

  static newGeneration(): string {
    return crypto.randomUUID();
  }

  pathOf(account: string, generation: string): string {
    return join(this.#profiles, account, generation);
  }

  /** Makes sure that the directory exists, readable by this user only; returns its absolute path. */
  async prepare(account: string, generation: string): Promise<string> {
    const path = this.pathOf(account, generation);
    await mkdir(path, { recursive: true, mode: 0o700 });
    return path;
  }

  /**
   * Takes a generation out of its place by one rename, then deletes it, for at most `limitMs` milliseconds.
   * One that is not there counts as erased.
   */
  async erase(account: string, generation: string, limitMs: number): Promise<Erasure> {
    return this.#moveAway(
      this.pathOf(account, generation),
      join(this.#erasing, `${account}.${generation}`),
      limitMs,
    );
  }

  async #moveAway(path: string, away: string, limitMs: number): Promise<Erasure> {
    try {
      await mkdir(this.#erasing, { recursive: true, mode: 0o700 });
      await rename(path, away);
    } catch (error) {
      // What is missing may have been taken away before, and not deleted to the end.
      if (!isMissing(error)) return { kind: 'failed' };
    }
    try {
      await withLimit(remove(away), limitMs);
      return { kind: 'erased' };
    } catch {
      return { kind: 'pending' };
    }
  }

  /** As `erase`, with everything that an account ever had here. */
  async eraseAccount(account: string, limitMs: number): Promise<Erasure> {
    return this.#moveAway(join(this.#profiles, account), join(this.#erasing, account), limitMs);
  }

  /**
   * Finds what earlier runs left: quarantined profiles, and generations that their account no longer uses. The
   * profiles of accounts that are not listed stay: the list may be the thing that is damaged. It then deletes what it
   * found, which may take long and disturbs nobody: `deleted` resolves with the number of failures.
   * Await the call itself before any session starts: the next login's directory would be taken for a leftover.
   * @param inUse the generation of each account by its id.
   */
  async sweep(inUse: ReadonlyMap<string, string>): Promise<{ deleted: Promise<number> }> {
    const folders = [{ path: this.#erasing, keep: '' }];
    for (const [account, keep] of inUse) folders.push({ path: join(this.#profiles, account), keep });
    const found = await Promise.allSettled(folders.map(({ path, keep }) => listAllBut(path, keep)));
    const unread = found.filter(({ status }) => status === 'rejected').length;
    const paths = found.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    const deleted = Promise.allSettled(paths.map(remove)).then(
      (results) => unread + results.filter(({ status }) => status === 'rejected').length,
    );
    return { deleted };
  }
}

/** With back-off for files that something still holds open (virus scanners on Windows). */
const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

async function listAllBut(folder: string, keep: string): Promise<string[]> {
  const names = await list(folder);
  return names.filter((name) => name !== keep).map((name) => join(folder, name));
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
