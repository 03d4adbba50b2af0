import { appError, type AppError } from '../../shared/errors.ts';

const retryable = { retryable: true };

export const stuck = (): AppError =>
  appError(
    'browser-stuck',
    'Chrome could not be closed.',
    'End it in the system’s task manager, then try again.',
    retryable,
  );

export const profileFailed = (): AppError =>
  appError(
    'profile-failed',
    'The folder for this account’s credentials could not be made.',
    'Check that the disk is not full and the data folder is writable, then try again.',
    retryable,
  );

export const notSwept = (): AppError =>
  appError(
    'profile-failed',
    'Some credentials of earlier logins could not be deleted yet.',
    'Nothing uses them. Close programs that may hold them open; Switchboard tries again at its next start.',
    retryable,
  );

export const notErased = (): AppError =>
  appError(
    'profile-failed',
    'The credentials of this account could not be deleted.',
    'Close programs that may hold them open, then try again.',
    retryable,
  );

export const notRunning = (): AppError =>
  appError('wrong-state', 'No Chrome runs for this account.', 'There is nothing to end.');

export const noSuchUnlink = (): AppError =>
  appError('not-found', 'There is no such device in the list.', 'Somebody may have confirmed it already.');

export const noSuchAccount = (): AppError =>
  appError('not-found', 'There is no such account.', 'It may have been removed; look at the list again.');

export const quitting = (): AppError =>
  appError('shutting-down', 'Switchboard is quitting.', 'Open it again to go on.');

export const startCalledOff = (): AppError =>
  appError('shutting-down', 'The start was called off.', 'Start it again.', retryable);
