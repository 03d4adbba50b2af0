import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { fileName, listFiles, syncFolder } from './files.ts';
import { isSound, readLine, type Line } from './line.ts';
import { dayLength, type Summaries } from './summary.ts';

/**
 * On how many days the journal must have been written since an entry became too old, before the entry is let go: a clock
 * that is years ahead for an afternoon takes nothing away.
 */
const daysOfProof = 7;

export interface ShortenOptions {
  readonly folder: string;
  /** The file that is written at present. */
  readonly present: number;
  readonly summaries: Summaries;
  /** How many days an entry is kept at least. */
  readonly days: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Resolves when the entry is on the disk. */
  readonly write: (entry: NewJournalEntry) => Promise<void>;
}

/**
 * Lets go of whole files of which every entry is too old, the oldest first. Before a file goes, the journal says so, with
 * the place where it begins from then on; a crash in between leaves a sound journal, and the file goes the next time.
 * Throws what the file system throws, and what `write` does.
 */
export async function shorten(options: ShortenOptions): Promise<void> {
  const { folder, present, summaries, write } = options;
  for (;;) {
    const [oldest, next, ...others] = await listFiles(folder);
    if (oldest === undefined || next === undefined || oldest >= present) return;
    if (!(await isTooOld(oldest, [next, ...others], options))) return;
    const first = await firstLineOf(folder, next);
    if (first === undefined || first.n === 1) return;
    await write({
      kind: 'journal-shortened',
      account: null,
      label: null,
      person: null,
      upTo: first.n - 1,
      hash: first.prev,
    });
    await rm(join(folder, fileName(oldest)));
    await syncFolder(folder);
    summaries.forget(oldest);
  }
}

async function isTooOld(file: number, later: readonly number[], options: ShortenOptions): Promise<boolean> {
  const { summaries, days, now } = options;
  const { newest } = await summaries.of(file);
  const due = newest + days * dayLength;
  // Of a file in which nothing can be read nobody knows how old it is.
  if (newest === -Infinity || due >= now) return false;
  const since = new Set<number>();
  for (const number of later.toReversed()) {
    for (const day of (await summaries.of(number)).days) {
      if (day * dayLength > due && day * dayLength <= now) since.add(day);
    }
    if (since.size >= daysOfProof) return true;
  }
  return false;
}

/** More than any line is long. */
const longestLine = 256 << 10;

/** The first line of a file; undefined where it is none. */
async function firstLineOf(folder: string, file: number): Promise<Line | undefined> {
  const handle = await open(join(folder, fileName(file)), 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestLine), 0, longestLine, 0);
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    const line = end < 0 ? undefined : readLine(buffer.toString('utf8', 0, end));
    return line !== undefined && isSound(line) ? line : undefined;
  } finally {
    await handle.close();
  }
}

/** How much time one file covers, about, in milliseconds: it is let go as a whole. */
const fileCovers = 31 * dayLength;

/** Whether a file was begun so long ago that what comes next belongs into a new one. */
export async function isFull({ folder, present, summaries, now }: ShortenOptions): Promise<boolean> {
  if (!(await listFiles(folder)).includes(present)) return false;
  return (await summaries.of(present)).oldest + fileCovers < now;
}
