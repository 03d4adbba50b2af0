import { appError } from '../../shared/errors.ts';

export const invalidPin = () =>
  appError('invalid-pin', 'A PIN has 4 to 12 digits, and nothing else.', 'Choose another PIN.');

export const noPin = () => appError('wrong-state', 'No PIN is set.', 'Set one in the settings.');

/** @param left how many more wrong ones are taken before there is a wait. */
export const wrongPin = (left: number) =>
  appError('pin-wrong', 'This PIN is wrong.', 'Type it again. Tries left before a wait: {left}.', {
    retryable: true,
    values: { left },
  });

/** @param ms how long no PIN is taken, in milliseconds. */
export const pinBlocked = (ms: number) =>
  appError(
    'pin-blocked',
    'The PIN was wrong too often, so none is taken for a while.',
    'Try again in {seconds} seconds.',
    { retryable: true, values: { seconds: Math.ceil(ms / 1000) } },
  );

/** What cannot be read cannot be the right PIN, and must not be no PIN. */
export const pinUnreadable = () =>
  appError(
    'storage-failed',
    'The file that holds the lead’s PIN is missing or damaged, so no PIN can be checked.',
    'Put access.json back into the data folder, or reset the PIN: start Switchboard with --reset-pin, which logs every account out.',
  );

export const pinNeeded = () =>
  appError('pin-needed', 'This is kept for those who know the lead’s PIN.', 'Enter the PIN, or ask a lead.');

export const locked = () =>
  appError('locked', 'The window is locked.', 'Unlock it with your name or the PIN, then try again.');
