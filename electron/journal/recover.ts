import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { AppError } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { headMissing, linesChanged, linesMissing, torn } from './errors.ts';
import { fileName, keepAside, listFiles, openPrivate } from './files.ts';
import { readHead } from './head.ts';
import { beginning, isSound, readLine, type Line, type Position } from './line.ts';
import type { End } from './store.ts';

/** What an earlier run left. */
export interface Recovered {
  readonly isNew: boolean;
  /** The line to which the next one is chained. */
  readonly position: Position;
  readonly end: End;
  /** What was wrong, for the journal itself and for a person. */
  readonly found: readonly { entry: NewJournalEntry; problem: AppError }[];
}

type Found = Recovered['found'][number];

/**
 * Looks at the end of a journal and makes it one that can go on: bytes after the last sound line are moved to a file
 * beside it. Where the head says that there were more lines, or other ones, the next line is chained to what the head
 * says and not to what is there, so that the place stays broken for good. Throws what the file system throws.
 * @param now milliseconds since the epoch.
 */
export async function recover(folder: string, now: number): Promise<Recovered> {
  const head = await readHead(folder);
  const numbers = await listFiles(folder);
  const file = numbers.at(-1) ?? 1;
  const { content, lines, size } = numbers.length > 0 ? await lookInto(folder, file) : nothing;
  const last = lines.at(-1) ?? (await lastLineOf(folder, numbers.slice(0, -1)));
  const left: Position = last === undefined ? beginning : { count: last.n, hash: last.hash };

  const found: Found[] = [];
  if (size < content.length) found.push(await cutTail(folder, file, content, size, now));
  const damage = damageOf(head, left, lines, numbers.length > 0);
  if (damage !== undefined) found.push(damage);
  return {
    isNew: head === undefined && numbers.length === 0,
    position: head !== undefined && head.count >= left.count ? head : left,
    end: { file, size },
    found,
  };
}

interface Content {
  readonly content: Buffer;
  /** The sound lines that are last in the file, without a gap. */
  readonly lines: readonly Line[];
  /** Where the last of them ends, in bytes. */
  readonly size: number;
}

const nothing: Content = { content: Buffer.alloc(0), lines: [], size: 0 };

/** How many lines before the end are read: the head is behind by one batch at most, unless somebody changed it. */
const lookBack = 1_000;

async function lookInto(folder: string, file: number): Promise<Content> {
  const content = await readFile(join(folder, fileName(file)));
  const lines: Line[] = [];
  let size = 0;
  for (let end = content.lastIndexOf('\n'); end >= 0 && lines.length < lookBack;) {
    const before = end === 0 ? -1 : content.lastIndexOf('\n', end - 1);
    const line = readLine(content.toString('utf8', before + 1, end));
    if (line !== undefined && isSound(line)) {
      if (lines.length === 0) size = end + 1;
      lines.unshift(line);
    } else if (lines.length > 0) {
      break;
    }
    end = before;
  }
  return { content, lines, size };
}

async function lastLineOf(folder: string, numbers: readonly number[]): Promise<Line | undefined> {
  for (const number of numbers.toReversed()) {
    const { lines } = await lookInto(folder, number);
    if (lines.length > 0) return lines.at(-1);
  }
  return undefined;
}

async function cutTail(folder: string, file: number, content: Buffer, size: number, now: number) {
  const tail = content.subarray(size);
  const keptAs = await keepAside(folder, tail, now);
  const handle = await openPrivate(join(folder, fileName(file)), { create: false });
  try {
    await handle.truncate(size);
    await handle.sync();
  } finally {
    await handle.close();
  }
  const entry = { kind: 'journal-torn', account: null, label: null, keptAs, bytes: tail.length } as const;
  return { entry, problem: torn(keptAs) };
}

function damageOf(
  head: Position | undefined,
  left: Position,
  lines: readonly Line[],
  hasFiles: boolean,
): Found | undefined {
  const entry = { kind: 'journal-damaged', account: null, label: null } as const;
  if (head === undefined)
    return hasFiles ? { entry: { ...entry, damage: 'head-missing' }, problem: headMissing() } : undefined;
  if (head.count > left.count)
    return { entry: { ...entry, damage: 'lines-missing' }, problem: linesMissing(head.count - left.count) };
  const hashNow = head.count === left.count ? left.hash : lines.find(({ n }) => n === head.count)?.hash;
  if (hashNow !== undefined && hashNow !== head.hash)
    return { entry: { ...entry, damage: 'lines-changed' }, problem: linesChanged() };
  return undefined;
}
