import { AppException } from '../../shared/errors.ts';
import type {
  JournalChoices,
  JournalFilter,
  JournalPage,
  JournalVerdict,
} from '../../shared/journal-view.ts';
import { readFailure } from './errors.ts';
import { exportTo, type Format } from './export.ts';
import { listFiles } from './files.ts';
import { sieve, type MembersOf } from './filter.ts';
import type { Journal } from './journal.ts';
import { readPage } from './page.ts';
import { isFull, shorten } from './shorten.ts';
import { Summaries } from './summary.ts';
import { verifyJournal } from './verify.ts';

export interface PageQuery {
  readonly filter: JournalFilter;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The whole of an open journal, for those who look through it. What is thrown is an AppException. */
export class JournalReader {
  readonly #journal: Journal;
  readonly #membersOf: MembersOf;
  readonly #summaries: Summaries;
  /** What goes through all files runs one after another: no file goes while another one reads them all. */
  #walking: Promise<unknown> = Promise.resolve();

  constructor(journal: Journal, membersOf: MembersOf) {
    this.#journal = journal;
    this.#membersOf = membersOf;
    this.#summaries = new Summaries(journal.folder);
  }

  /** Rejects with `journal-failed`. */
  page({ filter, before = Infinity, limit }: PageQuery): Promise<JournalPage> {
    const { folder, end } = this.#journal;
    const request = { sieve: this.#sieve(filter), before, limit };
    return orReadFailure(readPage({ folder, end, summaries: this.#summaries }, request));
  }

  /** Rejects with `journal-failed`. */
  choices(): Promise<JournalChoices> {
    return this.#alone(async () => {
      const people = new Set<string>();
      const accounts = new Map<string, string>();
      for (const file of await listFiles(this.#journal.folder)) {
        const summary = await this.#summaries.of(file);
        for (const person of summary.people) people.add(person);
        for (const [id, label] of summary.accounts) accounts.set(id, label);
      }
      return { people: [...people], accounts: [...accounts].map(([id, label]) => ({ id, label })) };
    });
  }

  /** Rejects with `journal-failed`. */
  verify(): Promise<JournalVerdict> {
    return this.#alone(() => verifyJournal(this.#journal.folder));
  }

  /** Writes it to a file, and returns how many entries that were. Rejects with `journal-failed`, `storage-failed`. */
  export(path: string, filter: JournalFilter, format: Format): Promise<number> {
    return this.#alone(() => exportTo(path, this.#journal, { sieve: this.#sieve(filter), format }));
  }

  /**
   * Lets go of what is older than it is to be kept. Rejects with `journal-failed`.
   * @param now milliseconds since the epoch.
   */
  shorten(days: number, now: number): Promise<void> {
    return this.#alone(async () => {
      const { folder, end } = this.#journal;
      const write = (entry: Parameters<Journal['write']>[0]) => this.#journal.write(entry);
      const options = { folder, present: end.file, summaries: this.#summaries, days, now, write };
      await shorten(options);
      if (await isFull(options)) this.#journal.beginNewFile();
    });
  }

  #sieve(filter: JournalFilter) {
    return sieve(filter, this.#membersOf);
  }

  #alone<T>(walk: () => Promise<T>): Promise<T> {
    const walked = this.#walking.then(() => orReadFailure(walk()));
    this.#walking = walked.catch(() => undefined); // Whoever asked for it is told.
    return walked;
  }
}

async function orReadFailure<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof AppException ? error : readFailure(error);
  }
}
