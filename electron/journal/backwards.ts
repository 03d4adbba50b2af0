import { open, type FileHandle } from 'node:fs/promises';

/** How much is read at a time, in bytes: many lines, and no more than a moment's work. */
const step = 64 << 10;

const lineBreak = 0x0a;

/** The non-empty lines of a file up to `end` (in bytes), the last first, without their breaks. It reads on only as asked. */
export async function* linesBackwards(path: string, end = Infinity): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    let position = Math.min(end, (await handle.stat()).size);
    /** The beginning of it has not been read yet. */
    let rest: Buffer = Buffer.alloc(0);
    while (position > 0) {
      const size = Math.min(step, position);
      position -= size;
      const text = Buffer.concat([await readAt(handle, position, size), rest]);
      const lines = split(text);
      rest = position > 0 ? (lines.shift() ?? rest) : Buffer.alloc(0);
      for (const line of lines.toReversed()) if (line.length > 0) yield line;
    }
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, size: number): Promise<Buffer> {
  const buffer = Buffer.alloc(size);
  for (let done = 0; done < size;) {
    const { bytesRead } = await handle.read(buffer, done, size - done, position + done);
    if (bytesRead === 0) throw new Error('the journal became shorter while it was read');
    done += bytesRead;
  }
  return buffer;
}

function split(text: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(lineBreak); at >= 0; at = text.indexOf(lineBreak, from)) {
    lines.push(text.subarray(from, at));
    from = at + 1;
  }
  lines.push(text.subarray(from));
  return lines;
}
