import { open, rename, rm } from 'node:fs/promises';
import { AppException } from '../../shared/errors.ts';
import { notWritten, tooLarge, unreadable } from './errors.ts';

/** The largest configuration that is read, in bytes: more than a thousand accounts with long notes. */
const limit = 5_000_000;

/** The whole of a file that a person picked. Rejects with `invalid-file`. */
export async function readSmallFile(path: string): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw new AppException(unreadable(), { cause: error });
  });
  try {
    // A pipe or a device could be read for ever.
    if (!(await handle.stat()).isFile()) throw new AppException(unreadable());
    const buffer = Buffer.alloc(limit + 1);
    const size = await fill(handle, buffer);
    if (size > limit) throw new AppException(tooLarge(limit / 1_000_000));
    return buffer.subarray(0, size);
  } catch (error) {
    throw error instanceof AppException ? error : new AppException(unreadable(), { cause: error });
  } finally {
    await handle.close();
  }
}

async function fill(handle: Awaited<ReturnType<typeof open>>, buffer: Buffer): Promise<number> {
  let size = 0;
  while (size < buffer.length) {
    const { bytesRead } = await handle.read(buffer, size, buffer.length - size, null);
    if (bytesRead === 0) break;
    size += bytesRead;
  }
  return size;
}

/** Writes a file for this user only, whole or not at all, in place of one that is there. Rejects with `storage-failed`. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${crypto.randomUUID()}.part`;
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined); // The first error is the one to tell.
    throw new AppException(notWritten(), { cause: error });
  }
}
