import { z } from 'zod';
import { identitySchema } from './account.ts';
import { textValuesSchema } from './error-schema.ts';
import { timeSchema } from './time-schema.ts';

export const receiptItemSchema = z.discriminatedUnion('kind', [
  /** Proved, at this time. */
  z.strictObject({ kind: z.literal('done'), at: timeSchema }),
  /** Not proved, with what went wrong: in English, with `{name}` where a value belongs. */
  z.strictObject({
    kind: z.literal('failed'),
    at: timeSchema,
    reason: z.string(),
    values: textValuesSchema.optional(),
  }),
]);

export type ReceiptItem = z.infer<typeof receiptItemSchema>;

export const receiptSchema = z.strictObject({
  /** Who ended the link: a person here, the phone, or nobody that is known (the login was lost). */
  by: z.enum(['desk', 'phone', 'unknown']),
  identity: identitySchema.nullable(),
  /** The name that the phone showed for the account. */
  deviceName: z.string(),
  phoneTold: receiptItemSchema,
  chromeClosed: receiptItemSchema,
  credentialsErased: receiptItemSchema,
});

/** What a logout proved. */
export type Receipt = z.infer<typeof receiptSchema>;

/** Whether all that this computer had to do is proved, whatever the phone said. */
export const isProvedHere = ({ chromeClosed, credentialsErased }: Receipt): boolean =>
  chromeClosed.kind === 'done' && credentialsErased.kind === 'done';

/** Whether the phone may still list the device although the account was logged out here. */
export const phoneMayStillListDevice = (receipt: Receipt): boolean => receipt.phoneTold.kind === 'failed';
