import { constants } from 'node:fs';
import { rename, rm, type FileHandle } from 'node:fs/promises';
import { appError, AppException } from '../../shared/errors.ts';
import { journalEntrySchema } from '../../shared/journal.ts';
import { csvHeader, csvLine, csvUnreadable } from './csv.ts';
import { readFailure } from './errors.ts';
import { listFiles, openFile, type OpenFile } from './files.ts';
import { peek, type Sieve } from './filter.ts';
import { linesOf } from './forwards.ts';
import { readLine } from './line.ts';
import type { End } from './store.ts';
import { turns } from './turns.ts';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;

export type Format = 'csv' | 'jsonl';

interface Source {
  readonly folder: string;
  readonly end: End;
}

/**
 * Writes what a sieve lets through into a file for this user only, the oldest first: whole, or not at all. Returns how
 * many entries that were. Errors: AppException `journal-failed` (reading), `storage-failed` (writing).
 */
export async function exportTo(
  path: string,
  source: Source,
  { sieve, format, open = openFile }: { sieve: Sieve; format: Format; open?: OpenFile | undefined },
): Promise<number> {
  const unfinished = `${path}.${crypto.randomUUID()}.part`;
  try {
    const handle = await written(open(unfinished, O_WRONLY | O_CREAT | O_EXCL, 0o600));
    let entries: number;
    try {
      entries = await writeAll(handle, source, sieve, format);
      await written(handle.sync());
    } finally {
      await handle.close();
    }
    await written(rename(unfinished, path));
    return entries;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined); // The first error is the one to tell.
    throw error instanceof AppException ? error : readFailure(error);
  }
}

/** How much is written at a time, in bytes. */
const chunk = 256 << 10;

const lineBreak = Buffer.from('\n');

async function writeAll(handle: FileHandle, source: Source, sieve: Sieve, format: Format): Promise<number> {
  let entries = 0;
  let waiting: Buffer[] = format === 'csv' ? [Buffer.from(csvHeader)] : [];
  let size = 0;
  const pause = turns();
  for await (const line of wantedLines(source, sieve)) {
    await pause();
    entries += 1;
    // As they stand, byte for byte: also a damaged one, which then shows at whoever verifies them.
    const bytes = format === 'csv' ? [Buffer.from(asCsv(line))] : [line, lineBreak];
    waiting.push(...bytes);
    size += line.length;
    if (size < chunk) continue;
    await written(handle.writeFile(Buffer.concat(waiting)));
    waiting = [];
    size = 0;
  }
  await written(handle.writeFile(Buffer.concat(waiting)));
  return entries;
}

async function* wantedLines({ folder, end }: Source, sieve: Sieve): AsyncGenerator<Buffer> {
  for (const file of (await listFiles(folder)).filter((number) => number <= end.file)) {
    for (const line of await linesOf(folder, file, end)) if (isWanted(line, sieve)) yield line;
  }
}

function isWanted(line: Buffer, sieve: Sieve): boolean {
  if (sieve.isOpen) return true;
  if (sieve.passesOver(line)) return false;
  const seen = peek(line);
  return seen !== undefined && sieve.letsThrough(seen);
}

function asCsv(text: Buffer): string {
  const line = readLine(text.toString());
  const entry = journalEntrySchema.safeParse(line?.entry);
  return line === undefined || !entry.success ? csvUnreadable : csvLine(line.n, entry.data, line.hash);
}

/** A step on the file that is written; its failure is the folder's or the disk's that the person picked. */
async function written<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new AppException(notExported(), { cause: error });
  }
}

const notExported = () =>
  appError(
    'storage-failed',
    'The file could not be written.',
    'Pick a folder that is writable and has room, then try again.',
    { retryable: true },
  );
