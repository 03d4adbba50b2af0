import { createWriteStream } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { AppException, type AppError } from '../../../shared/errors.ts';
import { damaged, diskFull, offline, refused, stalled, step } from './download-errors.ts';

/** The standard fetch, or Electron's, which knows the system's proxy and certificates. */
export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

export interface FetchOptions {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  /** The longest that nothing may arrive, in milliseconds. */
  readonly stallMs: number;
}

export interface FetchFileOptions extends FetchOptions {
  /** Absolute path of the new file; its folder exists. */
  readonly path: string;
  /** How many bytes must be free for each byte of the file. */
  readonly roomFactor: number;
  /** Called as bytes arrive: how much is there, from 0 to 1, or null where the server does not say how much it is. */
  readonly onProgress: (part: number | null) => void;
}

/** A JSON document of the network. Throws `download-failed`, or whatever once the signal is aborted. */
export function fetchJson(url: string, options: FetchOptions): Promise<unknown> {
  return answerOf(url, options, (response) => response.json());
}

/** Writes what is at an address to a file. Throws `download-failed`, or whatever once the signal is aborted. */
export function fetchFile(url: string, options: FetchFileOptions): Promise<void> {
  const { path, roomFactor, onProgress, signal } = options;
  return answerOf(url, options, async (response, alive) => {
    if (!response.body) throw new AppException(damaged());
    const size = sizeOf(response);
    if (size !== null) await checkRoom(dirname(path), size * roomFactor);
    let received = 0;
    const arriving = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        alive();
        received += chunk.length;
        onProgress(size === null ? null : received / size);
        yield chunk;
      }
    };
    await pipeline(arriving(response.body), createWriteStream(path, { flags: 'wx' }), { signal });
    if (size !== null && received !== size) throw new AppException(damaged());
  });
}

async function answerOf<T>(
  url: string,
  { fetch, signal, stallMs }: FetchOptions,
  use: (response: Response, alive: () => void) => Promise<T>,
): Promise<T> {
  const standstill = new AbortController();
  const timer = setTimeout(() => {
    standstill.abort();
  }, stallMs);
  const whyNot = (): AppError => (standstill.signal.aborted ? stalled() : offline());
  try {
    return await step(whyNot, async () => {
      const response = await fetch(url, { signal: AbortSignal.any([signal, standstill.signal]) });
      if (!response.ok) {
        await response.body?.cancel();
        throw new AppException(refused(response.status));
      }
      return use(response, () => timer.refresh());
    });
  } finally {
    clearTimeout(timer);
  }
}

/** In bytes; what was compressed for the way arrives with another size than the server says. */
function sizeOf({ headers }: Response): number | null {
  const size = Number(headers.get('content-length') ?? Number.NaN);
  return headers.has('content-encoding') || !Number.isFinite(size) ? null : size;
}

/** @param bytes how many must be free. */
async function checkRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const missing = bytes - bavail * bsize;
  if (missing > 0) throw new AppException(diskFull(missing));
}
