import { z } from 'zod';
import { accountIdSchema, identitySchema, numberSchema } from './account.ts';
import { appErrorSchema } from './errors.ts';
import { receiptSchema } from './receipt.ts';

/** Every entry says when, and on which account; both of the account's fields are null for what concerns the app. */
const common = {
  at: z.iso.datetime(),
  account: accountIdSchema.nullable(),
  /** The account's label at that time, since the account may be renamed or removed later. */
  label: z.string().nullable(),
};

const entry = <K extends string, S extends z.ZodRawShape>(kind: K, fields: S) =>
  z.strictObject({ ...common, kind: z.literal(kind), ...fields });

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
  entry('logged-out', { receipt }),
  /** By the phone. */
  entry('unlinked', { receipt }),
  /** WhatsApp no longer knew the login, and nobody said why. */
  entry('login-lost', { receipt }),
  /** Another number was linked than last time (`expected`): held until a person decides. */
  entry('other-number', { expected: numberSchema, identity }),
  /** A person decided that the other number is right. */
  entry('number-kept', { identity }),
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
