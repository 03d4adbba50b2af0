import { appError } from '../../shared/errors.ts';

export const nothingToHandOver = () =>
  appError('wrong-state', 'There is no account in this team.', 'Put accounts into the team first.');

export const alreadyRunning = () =>
  appError(
    'wrong-state',
    'A hand-over of this team is running already.',
    'Wait until every account is through.',
  );

export const stillRunning = () =>
  appError('wrong-state', 'The hand-over is still running.', 'Wait until every account is through.');

export const noSuchHandOver = () =>
  appError('not-found', 'There is no such hand-over.', 'It may have been acknowledged already.');

export const nothingToRetry = () =>
  appError(
    'wrong-state',
    'There is nothing in this hand-over that can be tried again.',
    'A phone that was not told cannot be asked again: remove the device on the phone.',
  );

/** An account did not come to an end within the last of all limits. */
export const neverEnded = () =>
  appError(
    'internal',
    'The logout did not come to an end.',
    'Try again. If it happens again, restart Switchboard: it goes on with the logout then.',
    { retryable: true },
  );

export const linkedAnew = () =>
  appError(
    'wrong-state',
    'A number was linked again after this hand-over began.',
    'If it is to be logged out as well, log it out by itself.',
  );
