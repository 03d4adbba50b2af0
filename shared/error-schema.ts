import { z } from 'zod';

/** Every way in which a command or a session can fail. A closed union: the interface can switch on it. */
const errorCodes = [
  'invalid-input',
  'invalid-label',
  'label-taken',
  'invalid-name',
  'name-taken',
  'invalid-file',
  'invalid-schedule',
  'invalid-pin',
  'pin-needed',
  'pin-wrong',
  'pin-blocked',
  'locked',
  'not-found',
  'wrong-state',
  'number-refused',
  'page-refused',
  'forbidden',
  'shutting-down',
  'data-folder-unwritable',
  'storage-failed',
  'browser-missing',
  'browser-unusable',
  'browser-failed',
  'browser-stuck',
  'download-failed',
  'download-cancelled',
  'page-unreachable',
  'page-crashed',
  'page-hung',
  'start-timeout',
  'never-ready',
  'blocked-by-whatsapp',
  'profile-failed',
  'journal-failed',
  'journal-damaged',
  'invalid-proxy',
  'proxy-unreachable',
  'proxy-refused',
  'proxy-blocked',
  'secret-unreadable',
  'secrets-unavailable',
  'update-failed',
  'invalid-policy',
  'internal',
] as const;

/** What stands at the places, `{name}`, of a text, which then is the same for every translation. */
export const textValuesSchema = z.record(z.string(), z.union([z.string(), z.number()]));

export const appErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  /** What happened, for the person in front of the screen. */
  message: z.string(),
  /** The next step that person can take. */
  hint: z.string(),
  /** Whether trying the same again, unchanged, can succeed. */
  retryable: z.boolean(),
  /** Of the message and the hint. */
  values: textValuesSchema.optional(),
});
