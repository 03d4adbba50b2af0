import { appError, AppException, type AppError } from '../../shared/errors.ts';

const retryable = { retryable: true };

const notWritten = (): AppError =>
  appError(
    'journal-failed',
    'The journal could not be written.',
    'Check that the disk is not full and the data folder is writable. What was not written is kept and tried again with the next entry.',
    retryable,
  );

const notRead = (): AppError =>
  appError(
    'journal-failed',
    'The journal could not be read.',
    'Check that the data folder is readable for you, then try again.',
    retryable,
  );

export const notShortened = (): AppError =>
  appError(
    'journal-failed',
    'Old entries of the journal could not be removed.',
    'Check that the data folder is writable. It is tried again tomorrow, and at the next start.',
    retryable,
  );

const closed = (): AppError =>
  appError('shutting-down', 'The journal is closed.', 'Open Switchboard again to go on.');

export const writeFailure = (cause: unknown) => new AppException(notWritten(), { cause });
export const readFailure = (cause: unknown) => new AppException(notRead(), { cause });
export const closedFailure = () => new AppException(closed());

export const torn = (keptAs: string): AppError =>
  appError(
    'journal-damaged',
    'Switchboard or the computer stopped while a line of the journal was being written.',
    'Nothing to do: the journal goes on, and the unfinished line is kept in {keptAs}.',
    { values: { keptAs } },
  );

export const linesMissing = (count: number): AppError =>
  appError(
    'journal-damaged',
    count === 1
      ? 'A line is missing at the end of the journal.'
      : '{count} lines are missing at the end of the journal.',
    'If nobody restored an older copy of the data folder, someone may have changed the journal. It goes on from here.',
    { values: { count } },
  );

export const linesChanged = (): AppError =>
  appError(
    'journal-damaged',
    'The journal is not as Switchboard left it: lines were replaced.',
    'If nobody restored an older copy of the data folder, someone may have changed the journal. It goes on from here.',
  );

export const headMissing = (): AppError =>
  appError(
    'journal-damaged',
    'The file that says where the journal ends is missing or unreadable.',
    'Lines may have been cut off at its end, which can no longer be told. The journal goes on from here.',
  );
