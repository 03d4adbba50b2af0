import { constants } from 'node:fs';
import { mkdir, open, readdir, chmod, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Opens files for writing; tests give one whose files fail. */
export type OpenFile = (path: string, flags: number, mode: number) => Promise<FileHandle>;

export const openFile: OpenFile = (path, flags, mode) => open(path, flags, mode);

const { O_CREAT, O_EXCL, O_RDWR } = constants;

/** Opens a file to be written at chosen places, for this user only. */
export async function openPrivate(
  path: string,
  { create, open = openFile }: { create: boolean; open?: OpenFile },
): Promise<FileHandle> {
  const handle = await open(path, create ? O_RDWR | O_CREAT : O_RDWR, 0o600);
  return orClose(handle, async () => {
    await handle.chmod(0o600); // It may have been there before, open to others.
    return handle;
  });
}

/** Writes all of it at a place in the file, and waits until the disk has it. */
export async function writeAt(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
  await handle.datasync();
}

/** Runs an action on an open file; where it throws, the file is closed. */
async function orClose<T>(handle: FileHandle, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    await handle.close().catch(() => undefined); // The first error is the one to tell.
    throw error;
  }
}

export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700); // It may have been there before, open to others.
}

/** Makes new names in a folder last through a power cut. Windows does that by itself and has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const fileName = (number: number): string => `journal-${String(number).padStart(6, '0')}.jsonl`;

/** The numbers of the journal's files, the oldest first. */
export async function listFiles(folder: string): Promise<number[]> {
  const numbers = (await readdir(folder)).flatMap((name) => {
    const digits = /^journal-(\d{6,})\.jsonl$/.exec(name)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  return numbers.sort((a, b) => a - b);
}

/** A file's content, or undefined where there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Keeps bytes in a new file `torn-<time>.txt` of the folder, safely on the disk, and returns its name.
 * @param now milliseconds since the epoch.
 */
export async function keepAside(folder: string, bytes: Buffer, now: number): Promise<string> {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? `torn-${stamp}.txt` : `torn-${stamp}-${copy}.txt`;
    const handle = await createNew(join(folder, name));
    if (handle === undefined) continue;
    try {
      await writeAt(handle, bytes, 0);
    } finally {
      await handle.close();
    }
    await syncFolder(folder);
    return name;
  }
}

async function createNew(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, O_RDWR | O_CREAT | O_EXCL, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}
