import { z } from 'zod';
import { appError, fail, ok, type Result } from './errors.ts';
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

export const accountIdSchema = z.uuid();

export const accountSchema = z.strictObject({
  id: accountIdSchema,
  label: z.string().min(1).max(maxLabelLength),
  colour: z.enum(accountColours),
  createdAt: z.iso.datetime(),
  /** Null: straight to WhatsApp. Accounts that were written down before there were proxies have none. */
  proxy: proxySettingsSchema.nullable().default(null),
});

/** A slot on the desk. It outlives logins. */
export type Account = z.infer<typeof accountSchema>;

/** An international number, digits only. */
export const numberSchema = z.string().regex(/^\d{4,20}$/);

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

// Letters that cannot be seen let two labels look the same; a support agent would then log out the wrong one.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** How two labels are compared: case, spacing and invisible characters don't make a difference. */
const comparable = (label: string): string =>
  label.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim().toLocaleLowerCase('en');

/**
 * A label as it will be stored: trimmed, single spaces, no invisible characters.
 * Errors: `invalid-label` (empty, too long), `label-taken` (another account in `taken` looks the same).
 */
export function parseLabel(input: string, taken: readonly string[]): Result<string> {
  const label = input.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  if (label === '') {
    return fail(
      appError('invalid-label', 'The label is empty.', 'Give the account a name that agents will recognise.'),
    );
  }
  if (label.length > maxLabelLength) {
    return fail(
      appError(
        'invalid-label',
        `The label has ${label.length} characters; at most ${maxLabelLength} fit.`,
        'Shorten the label.',
      ),
    );
  }
  if (taken.some((other) => comparable(other) === comparable(label))) {
    return fail(
      appError(
        'label-taken',
        `There is already an account named “${label}”.`,
        'Choose another label, so that nobody answers from the wrong number.',
      ),
    );
  }
  return ok(label);
}
