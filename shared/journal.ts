import { z } from 'zod';
import { accountIdSchema, identitySchema, numberSchema } from './account.ts';
import { lockReasons } from './access.ts';
import { appErrorSchema } from './error-schema.ts';
import { handOverCauses } from './hand-over.ts';
import { receiptSchema } from './receipt.ts';

/** Every entry says when, and on which account; both of the account's fields are null for what concerns the app. */
const common = {
  at: z.iso.datetime(),
  account: accountIdSchema.nullable(),
  /** The account's label at that time, since the account may be renamed or removed later. */
  label: z.string().nullable(),
  /** Who was at the desk, as they said themselves; null where the desk did it alone. Older entries do not say. */
  person: z.string().nullable().optional(),
};

const entry = <K extends string, S extends z.ZodRawShape>(kind: K, fields: S) =>
  z.strictObject({ ...common, kind: z.literal(kind), ...fields });

/** The hand-over that it is part of. */
const ofHandOver = { handOver: z.uuid().optional() };
const team = { team: z.uuid().nullable(), teamName: z.string().nullable() };

const identity = identitySchema;
const receipt = receiptSchema;

export const journalEntrySchema = z.discriminatedUnion('kind', [
  entry('account-added', {}),
  entry('account-removed', {}),
  entry('started', {}),
  entry('stopped', {}),
  /** A login that was not there before, by a scanned QR code or a typed pairing code. */
  entry('linked', { identity, by: z.enum(['qr', 'pairing']) }),
  /** Linked as before, from credentials that were kept. */
  entry('restored', { identity }),
  /** By a person here. */
  entry('logged-out', { receipt, ...ofHandOver }),
  /** What that had to leave of a Chrome or of credentials is gone now; the receipt says it all. */
  entry('logout-finished', { receipt, ...ofHandOver }),
  /** By the phone. */
  entry('unlinked', { receipt }),
  /** WhatsApp no longer knew the login, and nobody said why. */
  entry('login-lost', { receipt }),
  /** Another number was linked than last time (`expected`): held until a person decides. */
  entry('other-number', { expected: numberSchema, identity }),
  /** A person decided that the other number is right. */
  entry('number-kept', { identity }),
  /** A person took a device off the phone's list, which the phone had not been told to (`deviceName`). */
  entry('device-removed', { deviceName: z.string(), number: numberSchema.nullable() }),
  entry('hand-over-begun', {
    handOver: z.uuid(),
    ...team,
    cause: z.enum(handOverCauses),
    plannedFor: z.iso.datetime().nullable(),
    note: z.string(),
  }),
  /** How many accounts came out how. */
  entry('hand-over-ended', {
    handOver: z.uuid(),
    ...team,
    proved: z.int().nonnegative(),
    notProved: z.int().nonnegative(),
    failed: z.int().nonnegative(),
    leftOut: z.int().nonnegative(),
    notLinked: z.int().nonnegative(),
  }),
  /** `person` is at the desk from now on. */
  entry('taken-over', team),
  entry('shift-end-postponed', { ...team, minutes: z.int().positive(), plannedFor: z.iso.datetime() }),
  /** The schedule only reminds of it. */
  entry('shift-ended', { ...team, plannedFor: z.iso.datetime() }),
  entry('schedule-changed', team),
  entry('pin-set', {}),
  entry('pin-removed', {}),
  /** Without knowing it, which logged every account out. */
  entry('pin-reset', {}),
  /** After that many wrong ones in a row. */
  entry('pin-blocked', { wrong: z.int().positive() }),
  entry('locked', { why: z.enum(lockReasons) }),
  entry('unlocked', { with: z.enum(['name', 'pin']) }),
  entry('journal-exported', { format: z.enum(['csv', 'jsonl']), entries: z.int().nonnegative() }),
  /** Lines that were older than they are to be kept: up to number `upTo`, which had this hash. */
  entry('journal-shortened', { upTo: z.int().positive(), hash: z.string() }),
  entry('failed', { error: appErrorSchema }),
  entry('recovering', { error: appErrorSchema, attempt: z.int().positive() }),
  entry('recovered', { cause: appErrorSchema }),
  entry('app-opened', { version: z.string() }),
  entry('app-closed', {}),
  /** The journal ended in the middle of a line, as a crash leaves it; those bytes are kept in `keptAs`, beside it. */
  entry('journal-torn', { keptAs: z.string(), bytes: z.int().positive() }),
  /** The journal was not as it had been left. The damage itself stays in place, for `verifyJournal` to show. */
  entry('journal-damaged', { damage: z.enum(['lines-missing', 'lines-changed', 'head-missing']) }),
]);

/** What happened to an account, or to the app. It may carry phone numbers, so it is for the journal, not for the log. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;
export type JournalKind = JournalEntry['kind'];

type Undated<E> = E extends JournalEntry ? Omit<E, 'at'> & { at?: string } : never;

type OfAccount<E> = E extends JournalEntry ? Omit<E, 'at' | 'account' | 'label'> : never;

/** What an account tells of itself: when, and which account it is, comes by itself. */
export type AccountEntry = OfAccount<JournalEntry>;

/** An entry to be written. Without a time it gets the present one. */
export type NewJournalEntry = Undated<JournalEntry>;
