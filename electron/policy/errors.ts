import { appError, type AppError } from '../../shared/errors.ts';

/** What is wrong with this computer's policy; an administrator has to put it right. */
export const policyUnreadable = (path: string): AppError =>
  appError(
    'invalid-policy',
    'The policy of this computer cannot be read.',
    'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.',
    { values: { path } },
  );

export const policyTooLarge = (path: string): AppError =>
  appError(
    'invalid-policy',
    'The policy of this computer is too large to be one.',
    'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.',
    { values: { path } },
  );

export const policyUnknownAt = (path: string, place: string): AppError =>
  appError(
    'invalid-policy',
    'The policy of this computer says “{place}”, which this version of Switchboard does not know.',
    'Ask your administrator to check {path}. The rest of it counts.',
    { values: { path, place } },
  );

export const policyWrongAt = (path: string, place: string): AppError =>
  appError(
    'invalid-policy',
    'The policy of this computer is wrong at “{place}”.',
    'Ask your administrator to check {path}, then restart Switchboard. Until then there are no updates.',
    { values: { path, place } },
  );
