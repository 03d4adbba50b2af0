import { appError, type AppError } from '../../shared/errors.ts';
import type { payloadFault } from './payload.ts';

export const forbidden = (): AppError =>
  appError('forbidden', 'This page may not control Switchboard.', 'Close it and use the Switchboard window.');

export const invalidInput = (name: string): AppError =>
  appError(
    'invalid-input',
    'The command {name} was given something it does not take.',
    'Nothing was changed.',
    { values: { name } },
  );

const tooLarge = (name: string): AppError =>
  appError(
    'invalid-input',
    'The command {name} was given more than it takes at once.',
    'Nothing was changed.',
    { values: { name } },
  );

/** Says what is wrong with what a command was given. */
export const faulty = (name: string, fault: NonNullable<ReturnType<typeof payloadFault>>): AppError =>
  fault === 'too-large' ? tooLarge(name) : invalidInput(name);
