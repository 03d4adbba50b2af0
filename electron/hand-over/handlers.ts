import type { Handlers } from '../../shared/contract.ts';
import type { handOverCommands } from '../../shared/commands/hand-over.ts';
import type { Shifts } from './shifts.ts';

/** One handler for each command about shifts. */
export const handOverHandlers = (shifts: () => Shifts): Pick<Handlers, keyof typeof handOverCommands> => ({
  beginHandOver: (asked) => shifts().begin(asked),
  retryHandOver: async (asked) => {
    await shifts().retry(asked);
  },
  acknowledgeHandOver: ({ id }) => {
    shifts().acknowledge(id);
  },
  takeOver: (asked) => {
    shifts().takeOver(asked);
  },
  setSchedule: (asked) => {
    shifts().clock.setSchedule(asked);
  },
  postponeShiftEnd: (asked) => {
    shifts().clock.postpone(asked);
  },
  dismissReminder: (asked) => {
    shifts().clock.dismissReminder(asked);
  },
});
