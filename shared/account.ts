import { z } from 'zod';
import { appError, fail, ok, type Result } from './errors.ts';
import { cleanName, nameKey } from './names.ts';
import { proxySettingsSchema } from './proxy.ts';

/** The longest label, in UTF-16 code units. */
export const maxLabelLength = 60;

/** Colours that an account can have; the renderer knows how each looks in light and dark. */
export const accountColours = [
  'teal',
  'violet',
  'amber',
  'rose',
  'sky',
  'lime',
  'orange',
  'fuchsia',
] as const;
export type AccountColour = (typeof accountColours)[number];

/** The colour that is used least, for something new beside what is there. */
export function leastUsedColour(used: readonly { colour: AccountColour }[]): AccountColour {
  const uses = (colour: AccountColour) => used.filter((each) => each.colour === colour).length;
  return accountColours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

export const accountIdSchema = z.uuid();

/** The longest note, in UTF-16 code units. */
export const maxNoteLength = 2000;

/** An international number, digits only. */
export const numberSchema = z.string().regex(/^\d{4,20}$/);
export const accountSchema = z.strictObject({
  id: accountIdSchema,
  label: z.string().min(1).max(maxLabelLength),
  colour: z.enum(accountColours),
  createdAt: z.iso.datetime(),
  /** Null: straight to WhatsApp. Accounts that were written down before there were proxies have none. */
  proxy: proxySettingsSchema.nullable().default(null),
  /** Its team's id; one that is no more counts as none. */
  team: z.uuid().nullable().default(null),
  /** Whether it starts when the app opens. */
  startsWithApp: z.boolean().default(true),
  /** What agents should know about it. */
  note: z.string().max(maxNoteLength).default(''),
  /** The number that belongs here: any other is held until a person decides. Null: the one of last time. */
  expectedNumber: numberSchema.nullable().default(null),
});

/** A new account, set up as accounts are unless a person wants it otherwise. */
export const newAccount = (
  known: Pick<Account, 'id' | 'label' | 'colour' | 'createdAt'> & Partial<Account>,
): Account => accountSchema.parse(known);

/** What a person can change of an account; its label is checked by `parseLabel`. */
export const accountChangeSchema = z
  .strictObject({
    label: z.string().max(1000),
    colour: z.enum(accountColours),
    startsWithApp: z.boolean(),
    note: z.string().max(maxNoteLength),
    expectedNumber: numberSchema.nullable(),
  })
  .partial();

export type AccountChange = z.infer<typeof accountChangeSchema>;
/** A slot on the desk. It outlives logins. */
export type Account = z.infer<typeof accountSchema>;

/** How an account is set up, without what makes it this one. */
export type AccountSetup = Omit<Account, 'id' | 'createdAt'>;

export const identitySchema = z.strictObject({
  number: numberSchema,
  name: z.string(),
  /** The phone's platform as WhatsApp reports it: android, iphone, smba, ... */
  platform: z.string(),
});

/** The WhatsApp number linked to an account now. */
export type Identity = z.infer<typeof identitySchema>;

/** The name under which the phone lists the account in WhatsApp > Linked devices. */
export const deviceNameOf = (account: Pick<Account, 'label'>): string => `Switchboard - ${account.label}`;

/** The name under which the phone lists the account, or will: a label that changed meanwhile reaches no phone. */
export const listedAs = (known: {
  account: Pick<Account, 'label'>;
  deviceName?: string | null | undefined;
}): string => known.deviceName ?? deviceNameOf(known.account);

/**
 * A label as it will be stored: trimmed, single spaces, no invisible characters.
 * Errors: `invalid-label` (empty, too long), `label-taken` (another account in `taken` looks the same).
 */
export function parseLabel(input: string, taken: readonly string[]): Result<string> {
  const label = cleanName(input);
  if (label === '') {
    return fail(
      appError('invalid-label', 'The label is empty.', 'Give the account a name that agents will recognise.'),
    );
  }
  if (label.length > maxLabelLength) {
    return fail(
      appError(
        'invalid-label',
        'The label has {length} characters; at most {most} fit.',
        'Shorten the label.',
        { values: { length: label.length, most: maxLabelLength } },
      ),
    );
  }
  if (taken.some((other) => nameKey(other) === nameKey(label))) {
    return fail(
      appError(
        'label-taken',
        'There is already an account named “{label}”.',
        'Choose another label, so that nobody answers from the wrong number.',
        { values: { label } },
      ),
    );
  }
  return ok(label);
}
