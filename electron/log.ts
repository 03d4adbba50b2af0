import log from 'electron-log/node';
import { join } from 'node:path';

/**
 * The ordinary log: what happened to which account, by its id. Nothing private goes in: no number, no label, no QR
 * value, no path, no text of a message or of a page's error.
 */
export interface Log {
  info(line: string): void;
  /** The error's own text is left out, since it may quote a page; its kind and its place in our code are kept. */
  error(where: string, error: unknown): void;
}

/** Logs to `<folder>/logs/main.log`, a rotated file. */
export function openLog(folder: string): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log');
  log.transports.file.maxSize = 2 << 20;
  log.transports.console.level = false;
  return {
    info: (line) => {
      log.info(line);
    },
    error: (where, error) => {
      log.error(`${where}: ${nameOf(error)}${placeOf(error)}`);
    },
  };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

/** The first lines of the stack that name our own functions, without the folder that the app is in. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 4)
    .map((line) => ` < ${line.trim().replace(/\(?(file:\/\/)?\/?.*[\\/](.+?)\)?$/, '$2')}`)
    .join('');
}
