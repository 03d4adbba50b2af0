import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { journalEntrySchema, type JournalEntry } from '../../shared/journal.ts';
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
export const linesPerTurn = 50;

/** Reads backwards from `end`. Throws what the file system throws. */
export async function readEntries(
  folder: string,
  end: End,
  { account, limit }: { account?: string; limit: number },
): Promise<ReadEntries> {
  const entries: JournalEntry[] = [];
  let unreadable = 0;
  let turn = 0;
  const numbers = (await listFiles(folder)).filter((number) => number <= end.file);
  for (const number of numbers.toReversed()) {
    for (const text of await linesOf(folder, number, end)) {
      if (entries.length >= limit) return { entries, unreadable };
      if (++turn % linesPerTurn === 0) await setImmediate();
      if (account !== undefined && !text.includes(account)) continue;
      const entry = journalEntrySchema.safeParse(readLine(text)?.entry);
      if (!entry.success) unreadable++;
      else if (account === undefined || entry.data.account === account) entries.push(entry.data);
    }
  }
  return { entries, unreadable };
}

/** The last first. */
async function linesOf(folder: string, number: number, end: End): Promise<string[]> {
  const content = await readFile(join(folder, fileName(number)));
  const whole = number === end.file ? content.subarray(0, end.size) : content;
  const lines = whole.toString().split('\n');
  return lines.filter((line) => line !== '').reverse();
}
