import Store from 'electron-store';
import { readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { appError, AppException } from '../../shared/errors.ts';

/** A JSON file of the data folder, checked when read and written atomically, readable by this user only. */
export interface JsonFile<T> {
  read(): T;
  /** Throws an AppException with `storage-failed`; the old content is then still there. */
  write(value: T): void;
  /** The name under which an unreadable file was kept, if there was one. */
  readonly setAsideAs: string | undefined;
}

/**
 * Opens `<folder>/<name>.json`. A file that is no JSON, or not of this schema, is renamed beside its place and the file
 * begins anew: nothing that a person made is overwritten. While the app runs, what it has in memory is the truth, and the
 * next write replaces what somebody else wrote meanwhile.
 */
export function openJsonFile<T extends Record<string, unknown>>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
  empty: T,
): JsonFile<T> {
  const setAsideAs = setAsideIfUnreadable(folder, name, schema);
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name,
    configFileMode: 0o600,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  });
  return {
    setAsideAs,
    read: () => (store.size === 0 ? empty : schema.parse(store.store)),
    write: (value) => {
      try {
        store.store = value;
      } catch (error) {
        throw new AppException(storageFailed(), { cause: error });
      }
    },
  };
}

/** How such a file stands, for who has to know before it is set aside. Throws an AppException with `storage-failed`. */
export function jsonFileState(
  folder: string,
  name: string,
  schema: z.ZodType,
): 'missing' | 'readable' | 'unreadable' {
  const text = readIfThere(join(folder, `${name}.json`));
  if (text === undefined) return 'missing';
  return isReadable(text, schema) ? 'readable' : 'unreadable';
}

function setAsideIfUnreadable(folder: string, name: string, schema: z.ZodType): string | undefined {
  const path = join(folder, `${name}.json`);
  if (jsonFileState(folder, name, schema) !== 'unreadable') return undefined;
  const kept = `${name}.unreadable-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`;
  renameSync(path, join(folder, kept));
  return kept;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AppException(unreadable(path), { cause: error });
  }
}

function isReadable(text: string, schema: z.ZodType): boolean {
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

const unreadable = (path: string) =>
  appError(
    'storage-failed',
    'Switchboard may not read {file}.',
    'Make {path} readable for you, then try again. Nothing was changed.',
    { retryable: true, values: { file: basename(path), path } },
  );

const storageFailed = () =>
  appError(
    'storage-failed',
    'The change could not be saved.',
    'Check that the disk is not full and the data folder is writable, then try again.',
    { retryable: true },
  );
