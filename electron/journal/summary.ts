import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from './forwards.ts';
import { fileName } from './files.ts';
import { peek } from './filter.ts';
import { turns } from './turns.ts';

/** What one file of the journal is about, as far as its lines can be read. */
export interface Summary {
  /** The times of its oldest and its newest entry, in milliseconds since the epoch; a clock may have been wrong. */
  readonly oldest: number;
  readonly newest: number;
  /** The days, in UTC, of which it has entries: days since the epoch. */
  readonly days: ReadonlySet<number>;
  readonly people: ReadonlySet<string>;
  /** The label that each account had last, by its id. */
  readonly accounts: ReadonlyMap<string, string>;
}

export const dayLength = 24 * 3_600_000;

/** What the files of a journal are about, each looked through once: those that are full do not change any more. */
export class Summaries {
  readonly #folder: string;
  readonly #known = new Map<number, { size: number; summary: Summary }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Throws what the file system throws. */
  async of(file: number): Promise<Summary> {
    const { size } = await stat(join(this.#folder, fileName(file)));
    const known = this.#known.get(file);
    if (known?.size === size) return known.summary;
    const summary = await summarise(this.#folder, file);
    this.#known.set(file, { size, summary });
    return summary;
  }

  forget(file: number): void {
    this.#known.delete(file);
  }
}

async function summarise(folder: string, file: number): Promise<Summary> {
  let [oldest, newest] = [Infinity, -Infinity];
  const days = new Set<number>();
  const people = new Set<string>();
  const accounts = new Map<string, string>();
  const pause = turns();
  for (const line of await linesOf(folder, file)) {
    await pause();
    const seen = peek(line);
    if (seen === undefined) continue;
    const { at, person, account, label } = seen;
    if (!Number.isNaN(at)) {
      oldest = Math.min(oldest, at);
      newest = Math.max(newest, at);
      days.add(Math.floor(at / dayLength));
    }
    if (typeof person === 'string') people.add(person);
    if (typeof account === 'string' && typeof label === 'string') accounts.set(account, label);
  }
  return { oldest, newest, days, people, accounts };
}
