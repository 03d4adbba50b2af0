import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** The bits of a Unix file mode that say what it is: a symbolic link. */
const typeBits = 0o170000;
const linkType = 0o120000;

/**
 * Unpacks a zip archive with the modes and links that it has. Rejects with the disk's own errors, and with others where
 * the archive is damaged, would write outside of the folder, or the signal is aborted.
 * @param into absolute path of the folder, which is made.
 */
export async function unpack(archive: string, into: string, signal: AbortSignal): Promise<void> {
  await mkdir(into, { recursive: true });
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      signal.throwIfAborted();
      await unpackEntry(zip, entry, into, signal);
    }
  } finally {
    zip.close();
  }
}

async function unpackEntry(zip: ZipFile, entry: Entry, into: string, signal: AbortSignal): Promise<void> {
  // yauzl itself refuses names that are absolute or climb out.
  const path = join(into, entry.fileName);
  if (entry.fileName.endsWith('/')) {
    await mkdir(path, { recursive: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  const content = await zip.openReadStreamPromise(entry);
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & typeBits) === linkType) {
    await symlink(inside(into, path, await text(content)), path);
    return;
  }
  const file = createWriteStream(path, { flags: 'wx', mode: mode & 0o777 || 0o644 });
  await pipeline(content, checked(entry.crc32), file, { signal });
}

/** The target of a link, if it stays in the folder. */
function inside(folder: string, link: string, target: string): string {
  const climbs = relative(folder, resolve(dirname(link), target)).startsWith('..');
  if (climbs) throw new Error('the archive has a link that leaves its folder');
  return target;
}

/** Passes a file through; throws at its end if its sum is another. */
const checked = (sum: number) =>
  async function* (chunks: AsyncIterable<Buffer>) {
    let soFar = 0;
    for await (const chunk of chunks) {
      soFar = crc32(chunk, soFar);
      yield chunk;
    }
    if (soFar !== sum) throw new Error('the archive is damaged');
  };
