import { toAppError, type AppError } from '../../shared/errors.ts';
import type { JournalEntry, NewJournalEntry } from '../../shared/journal.ts';
import { settled } from '../waiting.ts';
import { notShortened } from './errors.ts';
import type { MembersOf } from './filter.ts';
import { Journal } from './journal.ts';
import { JournalReader } from './reader.ts';

/** How long reading waits for what is being written, in milliseconds. */
const patience = 1_000;

/** How often what is too old is let go, in milliseconds. */
const shortenEvery = 24 * 3_600_000;

export interface JournalKeeperOptions {
  /** Who is at the desk, as they said themselves. */
  readonly atDesk: () => string | null;
  readonly membersOf: MembersOf;
  /** How many days an entry is kept at least. */
  readonly days: () => number;
  readonly report: (problem: AppError) => void;
}

/**
 * Keeps the journal while the app runs, for those who have something to write and no time to wait: it opens by itself,
 * keeps the order, lets go of what is too old, and tells one place what goes wrong.
 */
export class JournalKeeper {
  readonly #opening: Promise<{ journal: Journal; reader: JournalReader }>;
  readonly #options: JournalKeeperOptions;
  readonly #timer: NodeJS.Timeout;
  #writing: Promise<void> = Promise.resolve();
  #shortening: Promise<void>;

  /** @param folder absolute path, of the journal alone. */
  constructor(folder: string, options: JournalKeeperOptions) {
    this.#options = options;
    this.#opening = Journal.open(folder).then(({ journal, problems }) => {
      problems.forEach(options.report);
      return { journal, reader: new JournalReader(journal, options.membersOf) };
    });
    this.#shortening = this.#reported(this.#opening.then(() => undefined)).then(() => this.#shorten());
    this.#timer = setInterval(() => {
      this.#shortening = this.#shortening.then(() => this.#shorten());
    }, shortenEvery);
    this.#timer.unref();
  }

  /** Writes an entry with the present time and the person at the desk, unless it says otherwise. */
  write(entry: NewJournalEntry): void {
    const dated = { at: new Date().toISOString(), person: this.#options.atDesk(), ...entry };
    const written = this.#opening.then(({ journal }) => journal.write(dated));
    this.#writing = Promise.all([this.#writing, this.#reported(written)]).then(() => undefined);
  }

  /**
   * What happened to an account lately, the newest first, with what was written just before. Rejects with
   * `journal-failed`.
   */
  async read(account: string, limit: number): Promise<JournalEntry[]> {
    const { journal } = await this.#settled();
    return (await journal.read({ account, limit })).entries;
  }

  /** The whole journal, with what was written just before. Rejects with `journal-failed`. */
  async reader(): Promise<JournalReader> {
    return (await this.#settled()).reader;
  }

  /** Writes what is left. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writing;
    await this.#shortening;
    await this.#reported(this.#opening.then(({ journal }) => journal.close()));
  }

  async #settled() {
    const opened = await this.#opening;
    await settled(this.#writing, patience);
    return opened;
  }

  /** Never rejects. */
  async #shorten(): Promise<void> {
    const opened = await this.#opening.catch(() => undefined); // That was told already.
    await opened?.reader.shorten(this.#options.days(), Date.now()).catch(() => {
      this.#options.report(notShortened());
    });
  }

  async #reported(done: Promise<void>): Promise<void> {
    await done.catch((error: unknown) => {
      this.#options.report(toAppError(error));
    });
  }
}
