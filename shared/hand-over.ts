import { z } from 'zod';
import { accountColours, accountIdSchema, numberSchema } from './account.ts';
import { appErrorSchema } from './error-schema.ts';
import { receiptSchema, type Receipt } from './receipt.ts';
import { timeSchema } from './time-schema.ts';

export const maxPersonLength = 60;
export const maxHandOverNoteLength = 2000;

const handOverOutcomeSchema = z.discriminatedUnion('kind', [
  /** Under way; how far it is, the account's own state says. */
  z.strictObject({ kind: z.literal('running') }),
  /** Logged out here; the receipt says what is proved of that. */
  z.strictObject({ kind: z.literal('logged-out'), receipt: receiptSchema }),
  /** There was no login to end. */
  z.strictObject({ kind: z.literal('not-linked') }),
  /** It is still linked, or nobody knows. */
  z.strictObject({ kind: z.literal('failed'), error: appErrorSchema }),
  /** A person wanted it to stay linked. */
  z.strictObject({ kind: z.literal('left-out') }),
]);
export type HandOverOutcome = z.infer<typeof handOverOutcomeSchema>;

const handOverItemSchema = z.strictObject({
  account: accountIdSchema,
  /** As it was when the hand-over began, like the colour and the number. */
  label: z.string(),
  colour: z.enum(accountColours),
  number: numberSchema.nullable(),
  outcome: handOverOutcomeSchema,
});
export type HandOverItem = z.infer<typeof handOverItemSchema>;

export const handOverCauses = ['person', 'schedule', 'missed'] as const;

export const handOverSchema = z.strictObject({
  id: z.uuid(),
  /** Null: the accounts that are in no team. */
  team: z.uuid().nullable(),
  /** As it was when the hand-over began. */
  teamName: z.string().nullable(),
  /** `missed`: the shift ended while the app was closed or the computer slept. */
  cause: z.enum(handOverCauses),
  /** Who hands over; null where the schedule did it. */
  person: z.string().nullable(),
  note: z.string(),
  /** When the shift was to end, if the schedule did it. */
  plannedFor: timeSchema.nullable(),
  startedAt: timeSchema,
  /** Null while an account is under way. A retry takes it away again. */
  endedAt: timeSchema.nullable(),
  items: z.array(handOverItemSchema),
});

/** The logout of a team's accounts at the end of a shift; it stays until a person has acknowledged what came of it. */
export type HandOver = z.infer<typeof handOverSchema>;

/** How one account came out of it, for those who want to see at a glance whether all is well. */
export type Verdict = 'running' | 'proved' | 'not-proved' | 'failed' | 'not-linked' | 'left-out';

/** Whether every part of a logout is proved: phone told, Chrome gone, credentials erased. */
export const isProved = ({ phoneTold, chromeClosed, credentialsErased }: Receipt): boolean =>
  [phoneTold, chromeClosed, credentialsErased].every(({ kind }) => kind === 'done');

export function verdictOf({ outcome }: Pick<HandOverItem, 'outcome'>): Verdict {
  if (outcome.kind !== 'logged-out') return outcome.kind;
  return isProved(outcome.receipt) ? 'proved' : 'not-proved';
}

/**
 * Whether trying again can make something better of it: a failed account, unless it says otherwise, or what is left of a
 * login's Chrome and credentials. A phone that was not told cannot be asked again, since that took those credentials.
 */
export function canRetry({ outcome }: Pick<HandOverItem, 'outcome'>): boolean {
  if (outcome.kind === 'failed') return outcome.error.retryable;
  if (outcome.kind !== 'logged-out') return false;
  const { chromeClosed, credentialsErased } = outcome.receipt;
  return chromeClosed.kind === 'failed' || credentialsErased.kind === 'failed';
}

/** How many accounts of a hand-over came out how. */
export function countVerdicts(items: readonly Pick<HandOverItem, 'outcome'>[]): Record<Verdict, number> {
  const counts = { running: 0, proved: 0, 'not-proved': 0, failed: 0, 'not-linked': 0, 'left-out': 0 };
  for (const item of items) counts[verdictOf(item)] += 1;
  return counts;
}

const upcomingEndSchema = z.strictObject({
  /** Names this end of this shift, however often it is postponed. */
  key: z.string(),
  /** When it ends, with what it has been postponed by. */
  at: timeSchema,
  /** When it ends by the schedule alone. */
  plannedFor: timeSchema,
  postponed: z.int().nonnegative(),
  postponementsLeft: z.int().nonnegative(),
});
export type UpcomingEnd = z.infer<typeof upcomingEndSchema>;

const teamShiftSchema = z.strictObject({
  team: z.uuid(),
  atEnd: z.enum(['hand-over', 'remind']),
  /** The next end of a shift; null where none comes within a year. */
  next: upcomingEndSchema.nullable(),
  /** A shift that has ended, of which the desk is reminded until somebody hands over or dismisses it. */
  reminder: z.strictObject({ key: z.string(), endedAt: timeSchema }).nullable(),
});

/** Where a team with a schedule stands. */
export type TeamShift = z.infer<typeof teamShiftSchema>;

/** When the last shift of a team ended, by whatever ended it. */
export const lastEndSchema = z.strictObject({ team: z.uuid().nullable(), at: timeSchema });

/** Whether a login is left over from the last shift. Both: ISO 8601, or null where there is none. */
export const isLeftOver = (linkedSince: string | null, lastEnd: string | null): boolean =>
  linkedSince !== null && lastEnd !== null && Date.parse(linkedSince) < Date.parse(lastEnd);

/** What the desk shows of hand-overs. */
export const shiftsViewSchema = z.strictObject({
  /** Who is at the desk, as they said themselves. */
  person: z.string().nullable(),
  handOvers: z.array(handOverSchema),
  teams: z.array(teamShiftSchema),
  lastEnds: z.array(lastEndSchema),
});
export type ShiftsView = z.infer<typeof shiftsViewSchema>;

export const noShifts: ShiftsView = { person: null, handOvers: [], teams: [], lastEnds: [] };
