import { z } from 'zod';
import { accountIdSchema } from '../account.ts';
import { maxHandOverNoteLength } from '../hand-over.ts';
import { postponements, scheduleSchema } from '../schedule.ts';
import { teamIdSchema } from '../team.ts';
import type { CommandShape } from './shape.ts';

const nothing = z.undefined();
const oneHandOver = z.strictObject({ id: z.uuid() });
const person = z.string().max(1000);

/** The commands about shifts: who is at the desk, how a shift ends, and when. */
export const handOverCommands = {
  /**
   * Ends a team's shift: logs its accounts out, all at once, and never stops for one that fails. Those that are left out
   * stay linked. What cannot be saved keeps nobody from it. Errors: `not-found`, `invalid-name` (of who hands over),
   * `wrong-state` (one is running for the team, or it has no accounts).
   */
  beginHandOver: {
    input: z.strictObject({
      team: teamIdSchema.nullable(),
      leaveOut: z.array(accountIdSchema),
      person,
      note: z.string().max(maxHandOverNoteLength),
    }),
    output: oneHandOver,
  },
  /**
   * Tries again what can be (`canRetry`), of these accounts or of all: those that have failed, and closing what is left of
   * a Chrome and erasing what is left of credentials, of which the answer waits. A phone that was not told is not asked
   * again: the credentials that this takes are gone, so the device has to be removed on the phone (`unconfirmed`). An
   * account that was linked anew meanwhile stays linked. Errors: `not-found`, `wrong-state` (nothing can be).
   */
  retryHandOver: {
    input: z.strictObject({ id: z.uuid(), accounts: z.array(accountIdSchema).optional() }),
    output: nothing,
  },
  /** Takes the result off the screen. Errors: `not-found`, `wrong-state` (it is still running), `storage-failed`. */
  acknowledgeHandOver: { input: oneHandOver, output: nothing },
  /** Says who is at the desk from now on, and shows the first account of a team to scan. Errors: `not-found`, `invalid-name`, `storage-failed`. */
  takeOver: {
    input: z.strictObject({ person, team: teamIdSchema.nullable().optional() }),
    output: nothing,
  },
  /** When a team's shifts are; null: it has none. Errors: `not-found`, `invalid-schedule`, `storage-failed`. */
  setSchedule: {
    input: z.strictObject({ team: teamIdSchema, schedule: scheduleSchema.nullable() }),
    output: nothing,
    needs: 'schedule',
  },
  /** Errors: `not-found` (no such end is coming), `wrong-state` (no postponement is left), `storage-failed`. */
  postponeShiftEnd: {
    input: z.strictObject({
      team: teamIdSchema,
      key: z.string().max(200),
      minutes: z.literal(postponements),
    }),
    output: nothing,
    needs: 'postpone',
  },
  /** Errors: `not-found`, `storage-failed`. */
  dismissReminder: {
    input: z.strictObject({ team: teamIdSchema, key: z.string().max(200) }),
    output: nothing,
  },
} as const satisfies Record<string, CommandShape>;
