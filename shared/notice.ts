import { z } from 'zod';
import { appErrorSchema } from './error-schema.ts';

const at = z.iso.datetime();

/** The last thing that a person should know about an account, beside its state. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('logged-out'), at }),
  z.strictObject({ kind: z.literal('unlinked-on-phone'), at }),
  /** WhatsApp no longer knew the login, and nobody said why. */
  z.strictObject({ kind: z.literal('login-lost'), at }),
  z.strictObject({ kind: z.literal('already-logged-out'), at }),
  z.strictObject({ kind: z.literal('qr-expired'), at }),
  /**
   * Another number than last time was linked, and a person kept it; `before` is last time's, digits, or, `bySetting`, the
   * one that was expected.
   */
  z.strictObject({
    kind: z.literal('other-number'),
    at,
    before: z.string(),
    bySetting: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('recovered'), at, cause: appErrorSchema }),
]);

export type Notice = z.infer<typeof noticeSchema>;
