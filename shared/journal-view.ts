import { z } from 'zod';
import { accountIdSchema } from './account.ts';
import { journalEntrySchema } from './journal.ts';
import { teamIdSchema } from './team.ts';

/** How entries are sorted for those who look for something; `journal-kinds.ts` says which kind belongs where. */
const journalTopics = [
  /** Links that were made or came back, and numbers that were not expected. */
  'linked',
  /** Links that were ended here, by a person or by the schedule. */
  'logged-out',
  /** Links that the phone or WhatsApp ended. */
  'lost',
  /** Shifts that ended or began, and who did that. */
  'shifts',
  /** What failed, dropped off or came back. */
  'faults',
  /** The set-up, the PIN, the lock, the journal itself. */
  'desk',
] as const;
export type JournalTopic = (typeof journalTopics)[number];

/** Which entries to show; what is left out lets all through. */
export const journalFilterSchema = z
  .strictObject({
    account: accountIdSchema,
    /** The accounts that are in the team now, and what concerns the team itself. Null: those in none. */
    team: teamIdSchema.nullable(),
    /** Exactly as they gave it. */
    person: z.string().max(1000),
    topics: z.array(z.enum(journalTopics)),
    /** From this moment on. */
    from: z.iso.datetime(),
    /** Before this moment. */
    to: z.iso.datetime(),
  })
  .partial();
export type JournalFilter = z.infer<typeof journalFilterSchema>;

export const journalPageSchema = z.strictObject({
  /** The newest first, each with its number in the chain. */
  entries: z.array(z.strictObject({ n: z.int().positive(), entry: journalEntrySchema })),
  /** For the page after this one; null where there is none. */
  next: z.int().positive().nullable(),
  /** How many lines on the way could not be read. */
  unreadable: z.int().nonnegative(),
});
export type JournalPage = z.infer<typeof journalPageSchema>;

/** Who and what occurs in the journal, also what is no longer on the desk. */
export const journalChoicesSchema = z.strictObject({
  people: z.array(z.string()),
  /** Each with the label that it had last. */
  accounts: z.array(z.strictObject({ id: accountIdSchema, label: z.string() })),
});
export type JournalChoices = z.infer<typeof journalChoicesSchema>;

/** What can be wrong with a line. */
const breaches = [
  /** It is not a line of a journal. */
  'unreadable',
  /** Its content was changed. */
  'changed',
  /** It does not follow the line before: lines were removed, inserted or moved here. */
  'out-of-order',
  /** It is the first one that is left, and nothing in the journal says that those before it were let go. */
  'beginning-missing',
  /** Lines that were once there are missing from here to the end. */
  'end-missing',
  /** It is another line than the head knows. */
  'head-differs',
  'head-missing',
] as const;
export type Breach = (typeof breaches)[number];

export const journalVerdictSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('intact'),
    lines: z.int().nonnegative(),
    /** The number of the first line that is kept: what the retention let go of is not there any more. */
    from: z.int().positive(),
  }),
  /** The first breach: the file's name, and the line in it, counted from 1. */
  z.strictObject({
    kind: z.literal('broken'),
    file: z.string(),
    line: z.int().positive(),
    reason: z.enum(breaches),
  }),
]);
export type JournalVerdict = z.infer<typeof journalVerdictSchema>;
