import { appError, type AppError } from '../../shared/errors.ts';

const pickAnother = 'Pick a file that Switchboard has exported.';

export const tooLarge = (megabytes: number): AppError =>
  appError('invalid-file', 'The file is larger than {megabytes} MB; no configuration is.', pickAnother, {
    values: { megabytes },
  });

export const unreadable = (): AppError =>
  appError('invalid-file', 'The file could not be read.', 'Make it readable for you, then try again.');

export const noJson = (): AppError =>
  appError('invalid-file', 'The file is damaged, or no configuration at all.', pickAnother);

export const otherFormat = (): AppError =>
  appError('invalid-file', 'The file is no configuration of Switchboard.', pickAnother);

export const newerVersion = (): AppError =>
  appError(
    'invalid-file',
    'The file comes from a newer version of Switchboard.',
    'Update Switchboard on this computer, then try again.',
  );

/** @param place where in the file, as `accounts.3.colour`. */
export const wrongAt = (place: string): AppError =>
  appError(
    'invalid-file',
    'The file has something at “{place}” that Switchboard does not know.',
    pickAnother,
    {
      values: { place },
    },
  );

export const sameLabel = (label: string): AppError =>
  appError(
    'invalid-file',
    'The file has two accounts named “{label}”.',
    'Give one of them another label in the file, or pick another file.',
    { values: { label } },
  );

export const sameTeam = (name: string): AppError =>
  appError(
    'invalid-file',
    'The file has two teams named “{name}”.',
    'Give one of them another name in the file, or pick another file.',
    { values: { name } },
  );

/** @param reason what is wrong with it, which stands in the place of the next step. */
export const wrongSchedule = (team: string, reason: AppError): AppError => ({
  ...appError('invalid-file', 'The schedule of the team “{team}” in the file cannot be used.', pickAnother, {
    values: { ...reason.values, team },
  }),
  hint: reason.message,
});

export const otherFileRead = (): AppError =>
  appError('not-found', 'Another file was read since.', 'Look at what it would bring, then import it.');

export const notWritten = (): AppError =>
  appError(
    'storage-failed',
    'The file could not be written.',
    'Pick a folder that is writable and has room, then try again.',
    { retryable: true },
  );
