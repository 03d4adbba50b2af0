import { open } from 'node:fs/promises';

/** The end of one file that is read at most, in bytes. */
const endOfFile = 64 * 1024;

/**
 * The last lines of a log, the oldest first, whichever of its files they are in. A file that cannot be read has none.
 * @param files the newest first.
 */
export async function recentLines(files: readonly string[], count: number): Promise<string[]> {
  let lines: string[] = [];
  for (const path of files) {
    if (lines.length >= count) break;
    lines = [...(await endOf(path).catch(() => [])), ...lines];
  }
  return lines.slice(-count);
}

async function endOf(path: string): Promise<string[]> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - endOfFile);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const lines = buffer.subarray(0, bytesRead).toString('utf8').split(/\r?\n/);
    // The first one may have begun before.
    return lines.slice(from > 0 ? 1 : 0).filter((line) => line !== '');
  } finally {
    await file.close();
  }
}
