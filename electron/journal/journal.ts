import { AppException, type AppError } from '../../shared/errors.ts';
import type { JournalEntry, NewJournalEntry } from '../../shared/journal.ts';
import { deferred, withLimit, type Deferred } from '../waiting.ts';
import { closedFailure, readFailure, writeFailure } from './errors.ts';
import { openFile, prepareFolder, type OpenFile } from './files.ts';
import { nextLine, type Position } from './line.ts';
import { readEntries, type ReadEntries } from './read.ts';
import { recover } from './recover.ts';
import { Store, type End, type ReadyLine } from './store.ts';

export interface JournalOptions {
  /** The size, in bytes, from which on a new file begins. */
  maxBytes?: number;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** How long a write waits for the disk, in milliseconds. */
  limitMs?: number;
  open?: OpenFile;
}

/**
 * The record of who did what to which account: lines that are only ever added, each chained to the one before by its
 * hash. README.md describes the files, and what they can and cannot show.
 */
export class Journal {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #limitMs: number;
  /** What is not on the disk yet, in its order; at the front what failed before. */
  #waiting: Waiting[] = [];
  #last: Position;
  #draining: Promise<void> | undefined;
  #isClosed = false;

  private constructor(store: Store, last: Position, now: () => number, limitMs: number) {
    this.#store = store;
    this.#last = last;
    this.#now = now;
    this.#limitMs = limitMs;
  }

  /**
   * Opens the journal in a folder of its own, which is made where it is missing. One journal at a time may be open in
   * it. `problems` says what was found wrong with what an earlier run left; the journal goes on all the same.
   * Has no time limit of its own: a second try while the first one still waits for the disk could undo its repair.
   * Errors: AppException `journal-failed`.
   */
  static async open(
    folder: string,
    { maxBytes = 5 << 20, now = Date.now, limitMs = 10_000, open = openFile }: JournalOptions = {},
  ): Promise<{ journal: Journal; problems: AppError[] }> {
    try {
      await prepareFolder(folder);
      const { isNew, position, end, found } = await recover(folder, now());
      const store = new Store(folder, end, { maxBytes, open });
      if (isNew) await store.begin(position);
      const journal = new Journal(store, position, now, limitMs);
      const problems = found.map(({ problem }) => problem);
      const told = await Promise.allSettled(found.map(({ entry }) => journal.write(entry)));
      if (told.some(({ status }) => status === 'rejected')) problems.push(writeFailure(undefined).error);
      return { journal, problems };
    } catch (error) {
      throw writeFailure(error);
    }
  }

  get folder(): string {
    return this.#store.folder;
  }

  /** Where the next line goes; what is before it is on the disk. */
  get end(): End {
    return this.#store.end;
  }

  /** The next entry begins a new file, if the present one has any. */
  beginNewFile(): void {
    this.#store.beginNewFile();
  }

  /**
   * Resolves when the entry is on the disk. Entries are written in the order of the calls; those that come while the
   * disk is busy are written together.
   * Errors: AppException `journal-failed` (disk full, too slow, ...): the entry keeps its place and is tried again
   * with the next one and at `close`; `shutting-down` after `close`.
   */
  async write(entry: NewJournalEntry): Promise<void> {
    if (this.#isClosed) throw closedFailure();
    const line = nextLine(this.#last, dated(entry, this.#now()));
    const done: Deferred<void> = deferred();
    this.#last = line.position;
    this.#waiting.push({ ...line, done, failed: false });
    this.#draining ??= this.#drain();
    await this.#limited(done.promise);
  }

  /**
   * The entries that are on the disk, the newest first.
   * Errors: AppException `journal-failed`.
   * @param options.account only those of this account.
   * @param options.limit how many at most; 500 unless told.
   */
  async read(options: { account?: string; limit?: number } = {}): Promise<ReadEntries> {
    try {
      return await readEntries(this.#store.folder, this.#store.end, { limit: 500, ...options });
    } catch (error) {
      throw readFailure(error);
    }
  }

  /**
   * Writes what waits, and closes the files. A second call does nothing.
   * Errors: AppException `journal-failed` where something could not be written; it is then lost.
   */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#limited(this.#finish());
  }

  async #finish(): Promise<void> {
    await this.#draining;
    for (const line of this.#waiting) line.failed = false;
    await this.#drain();
    await this.#store.close();
    if (this.#waiting.length > 0) throw writeFailure(undefined);
  }

  /** Never rejects: what fails is told to those who wait for it. */
  async #drain(): Promise<void> {
    for (;;) {
      const batch = [...this.#waiting];
      const [first, ...others] = batch;
      if (first === undefined || batch.every(({ failed }) => failed)) break;
      try {
        const written = await this.#store.append([first, ...others]);
        for (const { done } of this.#waiting.splice(0, written)) done.resolve();
      } catch (error) {
        for (const line of batch) {
          line.failed = true;
          line.done.reject(writeFailure(error));
        }
      }
    }
    this.#draining = undefined;
  }

  async #limited(promise: Promise<void>): Promise<void> {
    try {
      await withLimit(promise, this.#limitMs);
    } catch (error) {
      throw error instanceof AppException ? error : writeFailure(error);
    }
  }
}

interface Waiting extends ReadyLine {
  readonly done: Deferred<void>;
  failed: boolean;
}

/** With its time first, as a person reads it. */
const dated = ({ at, ...rest }: NewJournalEntry, now: number): JournalEntry => ({
  at: at ?? new Date(now).toISOString(),
  ...rest,
});
