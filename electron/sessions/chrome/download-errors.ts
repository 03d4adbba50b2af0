import { appError, AppException, type AppError } from '../../../shared/errors.ts';

const retryable = { retryable: true };

export const cancelled = (): AppError =>
  appError(
    'download-cancelled',
    'The download was cancelled.',
    'Start it again when you want it.',
    retryable,
  );

export const offline = (): AppError =>
  appError(
    'download-failed',
    'The download server cannot be reached.',
    'Check the network of this computer, then try again.',
    retryable,
  );

export const refused = (status: number): AppError =>
  appError(
    'download-failed',
    'The download server answered with error {status}.',
    'Try again later, or install Google Chrome yourself.',
    { ...retryable, values: { status } },
  );

export const stalled = (): AppError =>
  appError(
    'download-failed',
    'The download came to a standstill.',
    'Check the network of this computer, then try again.',
    retryable,
  );

export const damaged = (): AppError =>
  appError(
    'download-failed',
    'What was downloaded is damaged.',
    'Try again. If it happens again, something on the network may be changing downloads.',
    retryable,
  );

/** @param missing how many bytes are to be freed, where that is known. */
export const diskFull = (missing?: number): AppError =>
  appError(
    'download-failed',
    'There is not enough room on the disk for the browser.',
    missing === undefined ? 'Free some space, then try again.' : 'Free {megabytes} MB, then try again.',
    { ...retryable, ...(missing !== undefined && { values: { megabytes: Math.ceil(missing / 1e6) } }) },
  );

export const notSaved = (): AppError =>
  appError(
    'download-failed',
    'The browser could not be saved.',
    'Check that the data folder is writable, then try again.',
    retryable,
  );

export const doesNotRun = (): AppError =>
  appError(
    'download-failed',
    'The downloaded browser does not run on this computer.',
    'Install Google Chrome or Chromium in the way that is usual on this system.',
  );

export const notOffered = (): AppError =>
  appError(
    'download-failed',
    'There is no browser to download for this kind of computer.',
    'Install Google Chrome or Chromium in the way that is usual on this system.',
  );

/**
 * Runs one step of a download; what it throws comes out as an AppException.
 * @param otherwise what it means if it is neither foreseen nor about the disk.
 */
export async function step<T>(otherwise: () => AppError, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppException) throw error;
    throw new AppException(aboutDisk(error) ?? otherwise(), { cause: error });
  }
}

function aboutDisk(error: unknown): AppError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull();
  return syscall !== undefined && diskCalls.has(syscall) ? notSaved() : undefined;
}

/** The network's own errors have system calls too: connect, read, getaddrinfo. */
const diskCalls = new Set([
  'open',
  'write',
  'close',
  'mkdir',
  'mkdtemp',
  'rename',
  'symlink',
  'statfs',
  'rm',
]);
