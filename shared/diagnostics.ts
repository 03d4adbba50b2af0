import { z } from 'zod';

export const startModes = ['normal', 'safe'] as const;
export type StartMode = (typeof startModes)[number];

/** Something that broke while the app ran on, or just before it did not. */
const faultKinds = ['exception', 'window', 'graphics', 'helper'] as const;
export type FaultKind = (typeof faultKinds)[number];

export const faultSchema = z.strictObject({
  at: z.iso.datetime(),
  kind: z.enum(faultKinds),
  /** The kind of the exception, or what the system says of how the process ended; never a text of a person. */
  detail: z.string().max(100),
});
export type Fault = z.infer<typeof faultSchema>;

/** What is known of why the app ended out of order. */
export const crashCauses = [
  /** The computer was started since. */
  'computer',
  /** The last thing that went wrong before was of this kind. */
  'exception',
  'window',
  'graphics',
  /** It crashed, and left a report of that. */
  'crashed',
  /** It crashed without a trace, or somebody ended it. */
  'unknown',
] as const;
export type CrashCause = (typeof crashCauses)[number];

export const crashSchema = z.strictObject({
  /** When that run had begun; null where nobody knows. */
  startedAt: z.iso.datetime().nullable(),
  /** When the next start saw that it had not ended in order. */
  foundAt: z.iso.datetime(),
  cause: z.enum(crashCauses),
});

/** That the app ended without closing. */
export type Crash = z.infer<typeof crashSchema>;

/** How often it has to have crashed within how many milliseconds for safe mode to be the thing to do. */
export const oftenCrashed = { times: 3, within: 10 * 60_000 } as const;

/** Where in the window's page something broke. */
const pageErrorKinds = ['error', 'rejection', 'interface'] as const;

export const pageErrorSchema = z.strictObject({
  kind: z.enum(pageErrorKinds),
  name: z.string().max(100),
  message: z.string().max(1000),
  stack: z.string().max(8000),
});
export type PageError = z.infer<typeof pageErrorSchema>;
