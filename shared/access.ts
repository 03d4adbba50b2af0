import { z } from 'zod';
import { timeSchema } from './time-schema.ts';

/** What a lead can keep for those who know the PIN. */
export const powers = ['log-out', 'remove', 'settings', 'postpone', 'schedule', 'journal-export'] as const;
export type Power = (typeof powers)[number];

/** What a command may need: one of those, or being a lead, which is never handed out. */
export type Need = Power | 'lead';

/** Digits only, so that it can be typed on any keyboard. */
export const pinSchema = z.string().regex(/^\d{4,12}$/);
/** What comes over the bridge as a PIN; `pinSchema` decides. */
export const typedPinSchema = z.string().max(100);

export const lockReasons = ['idle', 'screen', 'person'] as const;

export const accessViewSchema = z.strictObject({
  hasPin: z.boolean(),
  /** Whether the PIN was given, and until when that counts; null: it was not. */
  leadUntil: timeSchema.nullable(),
  /** What needs the PIN, while there is one. */
  kept: z.array(z.enum(powers)),
  /** While the window is locked, states can be seen and nothing can be done. */
  locked: z.strictObject({ since: timeSchema, why: z.enum(lockReasons) }).nullable(),
  /** After too many wrong PINs, none is taken before this. */
  pinBlockedUntil: timeSchema.nullable(),
});

/** Who may do what at this moment. */
export type AccessView = z.infer<typeof accessViewSchema>;

export const openAccess: AccessView = {
  hasPin: false,
  leadUntil: null,
  kept: [],
  locked: null,
  pinBlockedUntil: null,
};

/**
 * Whether something can be done without the PIN being asked first.
 * @param now milliseconds since the epoch.
 */
export function isFree(access: AccessView, need: Need | null, now: number): boolean {
  if (need === null || !access.hasPin) return true;
  if (access.leadUntil !== null && Date.parse(access.leadUntil) > now) return true;
  return need !== 'lead' && !access.kept.includes(need);
}

/** What is named in a change, and is not merely there without a value. */
const changed = (change: object): string[] =>
  Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : [name]));

const needUnlessOnly =
  (...free: readonly string[]) =>
  ({ change }: { change: object }): Need | null =>
    changed(change).every((name) => free.includes(name)) ? null : 'settings';

/** The note is what agents write for each other. */
export const needOfAccountChange = needUnlessOnly('note');

/** Folding a team away changes nothing of it. */
export const needOfTeamChange = needUnlessOnly('collapsed');

/** How the window looks, and silence, are for whoever sits at it. */
export const needOfSettingsChange = needUnlessOnly('theme', 'language', 'doNotDisturb');
