import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readFailure } from './errors.ts';
import { fileName, listFiles } from './files.ts';
import { headName, readHead } from './head.ts';
import { beginning, isSound, readLine, type Position } from './line.ts';
import { linesPerTurn } from './read.ts';

/** What is wrong with a line. */
export type Breach =
  /** It is not a line of a journal. */
  | 'unreadable'
  /** Its content was changed. */
  | 'changed'
  /** It does not follow the line before: lines were removed, inserted or moved here. */
  | 'out-of-order'
  /** Lines that were once there are missing from here to the end. */
  | 'end-missing'
  /** It is another line than the head knows. */
  | 'head-differs'
  | 'head-missing';

export type Verification =
  | { kind: 'intact'; lines: number }
  /** The first breach: the file's name, and the line in it, counted from 1. */
  | { kind: 'broken'; file: string; line: number; reason: Breach };

type Broken = Extract<Verification, { kind: 'broken' }>;

/**
 * Goes through all lines of a journal, open or closed, and checks the chain and where it ends. What follows the last
 * line break was never confirmed to anybody, so it does not count. See README.md for what this cannot show.
 * Errors: AppException `journal-failed` where the journal cannot be read.
 */
export async function verifyJournal(folder: string): Promise<Verification> {
  try {
    return await verify(folder);
  } catch (error) {
    throw readFailure(error);
  }
}

async function verify(folder: string): Promise<Verification> {
  // Before the files: a journal that is being written may grow meanwhile, and the head must not be ahead of it.
  const head = await readHead(folder);
  if (head === undefined) return { kind: 'broken', file: headName, line: 1, reason: 'head-missing' };
  const numbers = await listFiles(folder);
  let position = beginning;
  let place = { file: fileName(1), line: 1 };
  for (const number of numbers) {
    const lines = await linesOf(folder, number, number === numbers.at(-1));
    const checked = await checkFile(lines, fileName(number), position, head);
    if ('kind' in checked) return checked;
    position = checked;
    place = { file: fileName(number), line: lines.length + 1 };
  }
  return position.count < head.count
    ? { kind: 'broken', ...place, reason: 'end-missing' }
    : { kind: 'intact', lines: position.count };
}

async function linesOf(folder: string, number: number, isLast: boolean): Promise<string[]> {
  const lines = (await readFile(join(folder, fileName(number)))).toString().split('\n');
  const rest = lines.pop();
  if (!isLast && rest !== undefined && rest !== '') lines.push(rest);
  return lines;
}

/** The position after the file's lines, or the first breach in it. */
async function checkFile(
  texts: readonly string[],
  file: string,
  before: Position,
  head: Position,
): Promise<Position | Broken> {
  let position = before;
  for (const [index, text] of texts.entries()) {
    if (index % linesPerTurn === 0) await setImmediate();
    const next = follow(text, position, head);
    if (typeof next === 'string') return { kind: 'broken', file, line: index + 1, reason: next };
    position = next;
  }
  return position;
}

function follow(text: string, last: Position, head: Position): Position | Breach {
  const line = readLine(text);
  if (line === undefined) return 'unreadable';
  if (!isSound(line)) return 'changed';
  if (line.n !== last.count + 1 || line.prev !== last.hash) return 'out-of-order';
  if (line.n === head.count && line.hash !== head.hash) return 'head-differs';
  return { count: line.n, hash: line.hash };
}
