import { appError, type AppError } from '../../shared/errors.ts';

export const noSuchEnd = (): AppError =>
  appError(
    'not-found',
    'This shift has ended already, or its times have changed.',
    'Look at when the team’s next shift ends.',
  );

export const noPostponementLeft = (): AppError =>
  appError(
    'wrong-state',
    'The end of this shift cannot be postponed any more.',
    'Hand over in time, or ask a lead to change the schedule.',
  );

export const noSuchReminder = (): AppError =>
  appError('not-found', 'There is no such reminder.', 'It may have been dismissed already.');
