import log from 'electron-log/node';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { harmless, nameOf, placesIn } from './diagnostics/code-places.ts';
import { redact } from './diagnostics/redact.ts';
import { logFiles, rotate } from './diagnostics/rotate.ts';

/**
 * The ordinary log: what happened to which account, by its id. Nothing private goes in: no number, no label, no QR
 * value, no path, no text of a message or of a page's error. What slips through all the same, `redact` takes out.
 */
export interface Log {
  info(line: string): void;
  /** The error's own text is left out, since it may quote a page; its kind and its place in our code are kept. */
  error(where: string, error: unknown): void;
}

/** How large one file of the log may become, in bytes, and how many there are. */
const maxSize = 1 << 20;
export const keptLogs = 5;

/** Those of the library, which make a line of what is logged. */
const ownTransforms = log.transports.file.transforms;

export const logFolder = (folder: string): string => join(folder, 'logs');
export const logPath = (folder: string): string => join(logFolder(folder), 'main.log');

/**
 * Logs to `<folder>/logs/main.log` and its older ones, for this user only. Writing never throws: an app that cannot write
 * its log, for instance since the disk is full, goes on without.
 * @param limit the size of one file, in bytes.
 */
export function openLog(folder: string, limit = maxSize): Log {
  const path = logPath(folder);
  const roots = [folder, homedir()];
  const { file, console } = log.transports;
  makePrivate(folder, path);
  file.resolvePathFn = () => path;
  file.maxSize = limit;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.archiveLogFn = (full) => {
    try {
      rotate(path, keptLogs);
    } catch {
      full.clear(); // What cannot be moved must not grow for ever.
    }
  };
  // The last thing that happens to every line, whoever wrote it.
  file.transforms = [...ownTransforms, ({ data }) => redact(String(data), roots)];
  // Of its own failures the library tells the console, which a desktop app has not.
  console.level = false;
  console.writeFn = () => undefined;
  return {
    info: (line) => {
      log.info(line);
    },
    error: (where, error) => {
      const { message, stack = '' } = error instanceof Error ? error : { message: '', stack: '' };
      log.error(`${where}: ${nameOf(error)} ${harmless(message)}${placesIn(stack)}`);
    },
  };
}

function makePrivate(folder: string, path: string): void {
  try {
    mkdirSync(logFolder(folder), { recursive: true, mode: 0o700 });
    chmodSync(logFolder(folder), 0o700); // It may have been there before, open to others.
    for (const each of logFiles(path, keptLogs)) if (existsSync(each)) chmodSync(each, 0o600);
  } catch {
    // It is then as private as its folder.
  }
}
