import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { journalEntrySchema, type JournalEntry } from '../../shared/journal.ts';
import { linesBackwards } from './backwards.ts';
import { fileName, listFiles } from './files.ts';
import { readLine } from './line.ts';
import type { End } from './store.ts';

export interface ReadEntries {
  /** The newest first. */
  readonly entries: JournalEntry[];
  /** Lines on the way that are damaged, or that a newer version wrote. */
  readonly unreadable: number;
}

/** How many lines are parsed before others get their turn; about a millisecond. */
const linesPerTurn = 50;

/** Reads backwards from `end`, no further than it has to. Throws what the file system throws. */
export async function readEntries(
  folder: string,
  end: End,
  { account, limit }: { account?: string; limit: number },
): Promise<ReadEntries> {
  const entries: JournalEntry[] = [];
  let unreadable = 0;
  let parsed = 0;
  for await (const text of linesOf(folder, end)) {
    if (account !== undefined && !text.includes(account)) continue;
    if (++parsed % linesPerTurn === 0) await setImmediate();
    const entry = journalEntrySchema.safeParse(readLine(text.toString())?.entry);
    if (!entry.success) unreadable++;
    else if (account === undefined || entry.data.account === account) entries.push(entry.data);
    if (entries.length >= limit || isFirst(entries.at(-1), account)) break;
  }
  return { entries, unreadable };
}

/** All lines of the journal, the newest first. */
async function* linesOf(folder: string, end: End): AsyncGenerator<Buffer> {
  const numbers = (await listFiles(folder)).filter((number) => number <= end.file);
  for (const number of numbers.toReversed())
    yield* linesBackwards(join(folder, fileName(number)), number === end.file ? end.size : undefined);
}

/** An account's ids are never used again, so there is nothing of it before it was added. */
const isFirst = (entry: JournalEntry | undefined, account: string | undefined): boolean =>
  account !== undefined && entry?.kind === 'account-added';
