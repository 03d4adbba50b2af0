import { join } from 'node:path';
import { readIfThere } from './files.ts';
import { positionSchema, type Position } from './line.ts';

/**
 * The head: a small file beside the journal that says where it ended, since a chain cannot show that its own end was
 * cut off. It is written after the lines that it counts, so after a crash it may be behind the journal, never ahead.
 */
export const headName = 'head.json';

/** Always of the same length, within one sector of a disk, so that it can be overwritten in place. */
export const headBytes = (head: Position): Buffer =>
  Buffer.from(`${JSON.stringify(positionSchema.parse(head)).padEnd(127)}\n`);

/** The head, or undefined where it is missing or unreadable. */
export async function readHead(folder: string): Promise<Position | undefined> {
  const bytes = await readIfThere(join(folder, headName));
  if (bytes === undefined) return undefined;
  try {
    return positionSchema.parse(JSON.parse(bytes.toString()));
  } catch {
    return undefined;
  }
}
