import { z } from 'zod';
import { handOverSchema, lastEndSchema, maxPersonLength } from '../../shared/hand-over.ts';

const at = z.iso.datetime();

/** An end that was postponed: by its name and the time that it has by the schedule, until when, and how often. */
const postponedSchema = z.strictObject({
  key: z.string(),
  plannedFor: at,
  until: at,
  times: z.int().positive(),
});

const teamClockSchema = z.strictObject({
  team: z.uuid(),
  /** Shifts that ended before this are nobody's business: they are over, or the schedule was made or changed then. */
  since: at,
  /** The ends that have had their hand-over, or their reminder: none has it twice, whatever the clock says. */
  handled: z.array(z.string()),
  postponed: z.array(postponedSchema),
  reminder: z.strictObject({ key: z.string(), endedAt: at }).nullable(),
});
export type TeamClock = z.infer<typeof teamClockSchema>;

/** What shifts.json has: whatever of shifts has to outlive the app. */
export const shiftsFileSchema = z.strictObject({
  version: z.literal(1),
  person: z.string().max(maxPersonLength).nullable(),
  handOvers: z.array(handOverSchema),
  lastEnds: z.array(lastEndSchema),
  clocks: z.array(teamClockSchema),
});
export type ShiftsFile = z.infer<typeof shiftsFileSchema>;

export const noShiftsYet: ShiftsFile = {
  version: 1,
  person: null,
  handOvers: [],
  lastEnds: [],
  clocks: [],
};
