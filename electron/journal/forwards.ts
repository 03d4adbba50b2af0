import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from './files.ts';
import type { End } from './store.ts';

const lineBreak = 0x0a;

/**
 * The lines of one file, the first first, without their breaks. Throws what the file system throws.
 * @param end where the journal ends at present: what follows is not confirmed, so it does not count.
 */
export async function linesOf(folder: string, file: number, end?: End): Promise<Buffer[]> {
  const content = await readFile(join(folder, fileName(file)));
  return splitLines(file === end?.file ? content.subarray(0, end.size) : content);
}

/** The non-empty lines of a text; what follows the last break counts too. */
function splitLines(content: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < content.length;) {
    const at = content.indexOf(lineBreak, from);
    const end = at < 0 ? content.length : at;
    if (end > from) lines.push(content.subarray(from, end));
    from = end + 1;
  }
  return lines;
}

/** The same with empty lines, which break a chain; of the last file, only what a line break confirms. */
export async function linesToVerify(folder: string, file: number, isLast: boolean): Promise<string[]> {
  const lines = (await readFile(join(folder, fileName(file)))).toString().split('\n');
  const rest = lines.pop();
  if (!isLast && rest !== undefined && rest !== '') lines.push(rest);
  return lines;
}
