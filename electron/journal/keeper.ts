import { toAppError, type AppError } from '../../shared/errors.ts';
import type { JournalEntry, NewJournalEntry } from '../../shared/journal.ts';
import { withLimit } from '../sessions/limits.ts';
import { Journal } from './journal.ts';

/** How long reading waits for what is being written, in milliseconds. */
const patience = 1_000;

/**
 * Keeps the journal while the app runs, for those who have something to write and no time to wait: it opens by itself,
 * keeps the order, and tells one place what goes wrong.
 */
export class JournalKeeper {
  readonly #opening: Promise<Journal>;
  readonly #report: (problem: AppError) => void;
  #writing: Promise<void> = Promise.resolve();

  /** @param folder absolute path, of the journal alone. */
  constructor(folder: string, report: (problem: AppError) => void) {
    this.#report = report;
    this.#opening = Journal.open(folder).then(({ journal, problems }) => {
      problems.forEach(report);
      return journal;
    });
    this.#opening.catch((error: unknown) => {
      report(toAppError(error));
    });
  }

  /** Writes an entry with the present time. */
  write(entry: NewJournalEntry): void {
    const dated = { at: new Date().toISOString(), ...entry };
    const written = this.#opening.then((journal) => journal.write(dated));
    this.#writing = Promise.all([this.#writing, this.#reported(written)]).then(() => undefined);
  }

  /**
   * What happened to an account lately, the newest first, with what was written just before. Rejects with
   * `journal-failed`.
   */
  async read(account: string, limit: number): Promise<JournalEntry[]> {
    const journal = await this.#opening;
    await withLimit(this.#writing, patience).catch(() => undefined);
    return (await journal.read({ account, limit })).entries;
  }

  /** Writes what is left. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#reported(this.#opening.then((journal) => journal.close()));
  }

  async #reported(done: Promise<void>): Promise<void> {
    await done.catch((error: unknown) => {
      this.#report(toAppError(error));
    });
  }
}
