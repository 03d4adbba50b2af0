import { z } from 'zod';
import { appErrorSchema } from './error-schema.ts';
import { timeSchema } from './time-schema.ts';

/** The last thing that a person should know about an account, beside its state. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('logged-out'), at: timeSchema }),
  z.strictObject({ kind: z.literal('unlinked-on-phone'), at: timeSchema }),
  /** WhatsApp no longer knew the login, and nobody said why. */
  z.strictObject({ kind: z.literal('login-lost'), at: timeSchema }),
  z.strictObject({ kind: z.literal('already-logged-out'), at: timeSchema }),
  z.strictObject({ kind: z.literal('qr-expired'), at: timeSchema }),
  /**
   * Another number than last time was linked, and a person kept it; `before` is last time's, digits, or, `bySetting`, the
   * one that was expected.
   */
  z.strictObject({
    kind: z.literal('other-number'),
    at: timeSchema,
    before: z.string(),
    bySetting: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('recovered'), at: timeSchema, cause: appErrorSchema }),
]);

export type Notice = z.infer<typeof noticeSchema>;
