import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { journalEntrySchema } from '../../shared/journal.ts';
import type { JournalPage } from '../../shared/journal-view.ts';
import { linesBackwards } from './backwards.ts';
import { fileName, listFiles } from './files.ts';
import { peek, type Sieve } from './filter.ts';
import { readLine } from './line.ts';
import type { End } from './store.ts';
import type { Summaries } from './summary.ts';
import { turns } from './turns.ts';

export interface PageRequest {
  readonly sieve: Sieve;
  /** Only lines whose number is lower. */
  readonly before: number;
  readonly limit: number;
}

interface Journal {
  readonly folder: string;
  readonly end: End;
  readonly summaries: Summaries;
}

/**
 * The entries that a sieve lets through, the newest first. It reads backwards, and no further than it has to; files in
 * which nothing can be are left out. Throws what the file system throws.
 */
export async function readPage(
  journal: Journal,
  { sieve, before, limit }: PageRequest,
): Promise<JournalPage> {
  const entries: JournalPage['entries'] = [];
  let unreadable = 0;
  /** The same up to the last of the entries: what follows it belongs to the next page. */
  let unreadableSoFar = 0;
  /** Unreadable lines have no number: until one is read they belong to this page or to the one before. */
  let unplaced = 0;
  const pause = turns();
  for await (const text of linesOf(journal, sieve, before)) {
    await pause();
    if (sieve.passesOver(text)) continue;
    const line = peek(text);
    if (line === undefined) {
      unplaced += 1;
      continue;
    }
    if (line.n < before) unreadable += unplaced;
    unplaced = 0;
    if (line.n >= before || !sieve.letsThrough(line)) continue;
    const entry = journalEntrySchema.safeParse(readLine(text.toString())?.entry);
    if (!entry.success) unreadable += 1;
    else if (entries.length === limit)
      return { entries, next: entries.at(-1)?.n ?? null, unreadable: unreadableSoFar };
    else {
      entries.push({ n: line.n, entry: entry.data });
      unreadableSoFar = unreadable;
    }
  }
  return { entries, next: null, unreadable: unreadable + unplaced };
}

/** The lines of those files that may have some that are wanted, the newest first. */
async function* linesOf({ folder, end, summaries }: Journal, sieve: Sieve, before: number) {
  const numbers = (await listFiles(folder)).filter((number) => number <= end.file);
  for (const number of numbers.toReversed()) {
    const isLast = number === end.file;
    try {
      if (before < Infinity && (await firstNumberOf(folder, number)) >= before) continue;
      if (!isLast && sieve.hasTimes && !sieve.mayBeIn(await summaries.of(number))) continue;
      yield* linesBackwards(join(folder, fileName(number)), isLast ? end.size : undefined);
    } catch (error) {
      // It was let go meanwhile, like all that is older.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** How much of a file's beginning is read for the number of its first line, in bytes. */
const numberLength = 40;

/** The number of a file's first line; none at all where it cannot be read, so that the file is looked into. */
async function firstNumberOf(folder: string, file: number): Promise<number> {
  const handle = await open(join(folder, fileName(file)), 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(numberLength), 0, numberLength, 0);
    const digits = /^\{"n":(\d+),/.exec(buffer.toString('latin1', 0, bytesRead))?.[1];
    return digits === undefined ? -Infinity : Number(digits);
  } finally {
    await handle.close();
  }
}
