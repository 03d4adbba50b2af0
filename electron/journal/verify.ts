import type { Breach, JournalVerdict } from '../../shared/journal-view.ts';
import { readFailure } from './errors.ts';
import { fileName, listFiles } from './files.ts';
import { linesToVerify } from './forwards.ts';
import { headName, readHead } from './head.ts';
import { beginning, isSound, readLine, type Line, type Position } from './line.ts';
import { turns } from './turns.ts';

type Broken = Extract<JournalVerdict, { kind: 'broken' }>;

/**
 * Goes through all lines of a journal, open or closed, and checks the chain, where it begins and where it ends. What
 * follows the last line break was never confirmed to anybody, so it does not count. See README.md for what this cannot
 * show. Errors: AppException `journal-failed` where the journal cannot be read.
 */
export async function verifyJournal(folder: string): Promise<JournalVerdict> {
  try {
    return await new Walk(folder).run();
  } catch (error) {
    throw readFailure(error);
  }
}

class Walk {
  readonly #pause = turns();
  /** After the last line that was looked at. */
  #position = beginning;
  /** Before the first line that is left, if that is not the first of all: an entry has to say that it was let go. */
  #anchor: Position | null = null;
  #isAnchored = true;

  constructor(readonly folder: string) {}

  async run(): Promise<JournalVerdict> {
    // Before the files: a journal that is being written may grow meanwhile, and the head must not be ahead of it.
    const head = await readHead(this.folder);
    if (head === undefined) return { kind: 'broken', file: headName, line: 1, reason: 'head-missing' };
    const numbers = await listFiles(this.folder);
    const first = fileName(numbers[0] ?? 1);
    let place = { file: first, line: 1 };
    for (const number of numbers) {
      const lines = await linesToVerify(this.folder, number, number === numbers.at(-1));
      const broken = await this.#check(lines, fileName(number), head);
      if (broken !== undefined) return broken;
      place = { file: fileName(number), line: lines.length + 1 };
    }
    if (this.#position.count < head.count) return { kind: 'broken', ...place, reason: 'end-missing' };
    if (!this.#isAnchored) return { kind: 'broken', file: first, line: 1, reason: 'beginning-missing' };
    const letGo = this.#anchor?.count ?? 0;
    return { kind: 'intact', lines: this.#position.count - letGo, from: letGo + 1 };
  }

  /** The first breach in a file. */
  async #check(texts: readonly string[], file: string, head: Position): Promise<Broken | undefined> {
    for (const [index, text] of texts.entries()) {
      await this.#pause();
      const line = readLine(text);
      const reason = line === undefined ? 'unreadable' : this.#follow(line, head);
      if (reason !== undefined) return { kind: 'broken', file, line: index + 1, reason };
    }
    return undefined;
  }

  #follow(line: Line, head: Position): Breach | undefined {
    if (!isSound(line)) return 'changed';
    if (this.#position === beginning) this.#begin(line);
    if (line.n !== this.#position.count + 1 || line.prev !== this.#position.hash) return 'out-of-order';
    if (line.n === head.count && line.hash !== head.hash) return 'head-differs';
    if (this.#anchor !== null && saysOf(line.entry, this.#anchor)) this.#isAnchored = true;
    this.#position = { count: line.n, hash: line.hash };
    return undefined;
  }

  #begin({ n, prev }: Line): void {
    if (n === 1) return;
    this.#anchor = { count: n - 1, hash: prev };
    this.#isAnchored = false;
    this.#position = this.#anchor;
  }
}

/** Whether an entry says that the lines up to this place were let go. */
function saysOf(entry: unknown, { count, hash }: Position): boolean {
  const { kind, upTo, hash: said } = entry as Record<string, unknown>;
  return kind === 'journal-shortened' && upTo === count && said === hash;
}
