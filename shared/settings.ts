import { z } from 'zod';
import { maxPersonLength } from './hand-over.ts';
import { locales } from './i18n/locales.ts';
import { updateChannels } from './updates.ts';

/** A limit on the Chromes that start at the same time. */
const startLimitSchema = z.int().min(1).max(50);

/** Why a person may want to be called to the desk. */
export const alarmCauses = [
  /** The phone or WhatsApp ended a link, or the login was lost. */
  'unlinked',
  /** A number does not receive: it reconnects or recovers, for longer than a moment. */
  'offline',
  /** The link is open in another browser. */
  'conflict',
  /** Another number than last time was scanned. */
  'other-number',
  /** An account failed and waits for a person. */
  'failed',
  /** After a logout the phone may still list the device. */
  'not-confirmed',
] as const;

export type AlarmCause = (typeof alarmCauses)[number];

const alarmSchema = z.strictObject({ notify: z.boolean(), sound: z.boolean() });
const loud = { notify: true, sound: true };
const silent = { notify: true, sound: false };

const alarmsSchema = z.strictObject({
  unlinked: alarmSchema.default(loud),
  offline: alarmSchema.default(silent),
  conflict: alarmSchema.default(loud),
  'other-number': alarmSchema.default(silent),
  failed: alarmSchema.default(loud),
  'not-confirmed': alarmSchema.default(silent),
} satisfies Record<AlarmCause, unknown>);

export const maxPeople = 200;
const personSchema = z.string().min(1).max(maxPersonLength);
const idleLockSchema = z.int().min(1).max(480);
const journalDaysSchema = z.int().min(30).max(3660);

/** What a person sets for the whole app. What older versions did not know has its default. */
export const appSettingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Null: the system's, if it is one of ours. */
  language: z.enum(locales).nullable().default(null),
  alarms: alarmsSchema.prefault({}),
  /**
   * No notification and no sound while this is set: until a moment, or until a person ends it (`until` null). One thing is
   * shown all the same, without a sound: that the schedule is about to log numbers out.
   */
  doNotDisturb: z.strictObject({ until: z.iso.datetime().nullable() }).nullable().default(null),
  launchAtLogin: z.boolean().default(false),
  /** Into the tray, or the task bar where there is none. */
  startMinimised: z.boolean().default(false),
  closeToTray: z.boolean().default(false),
  /** Whether to ask before quitting while numbers are linked. */
  askBeforeQuitting: z.boolean().default(false),
  /** How many Chromes may start at once; null: as many as cores and free memory allow. */
  startLimit: startLimitSchema.nullable().default(null),
  /** The people who work at this desk. */
  people: z.array(personSchema).max(maxPeople).default([]),
  /** Whether nobody else can say that they are at the desk; as long as there are people in the list. */
  onlyListedPeople: z.boolean().default(false),
  /** After how many minutes without a key or the mouse the window locks; null: never. */
  idleLock: idleLockSchema.nullable().default(null),
  /** Whether the window locks when the computer's screen does. */
  lockWithScreen: z.boolean().default(false),
  /** How many days an entry stays in the journal, at least. */
  journalDays: journalDaysSchema.default(400),
  updateChannel: z.enum(updateChannels).default('stable'),
  /** Whether an update that was found is downloaded at once, so that it is installed when the app quits. */
  downloadUpdates: z.boolean().default(true),
});

export type AppSettings = z.infer<typeof appSettingsSchema>;

export const defaultAppSettings: AppSettings = appSettingsSchema.parse({});

/**
 * Whether nothing is to be shown or heard at a moment.
 * @param now milliseconds since the epoch.
 */
export const doNotDisturbIsOn = ({ doNotDisturb }: Pick<AppSettings, 'doNotDisturb'>, now: number): boolean =>
  doNotDisturb !== null && (doNotDisturb.until === null || Date.parse(doNotDisturb.until) > now);

/** What a person can change of the settings; what is left out stays. */
export const settingsChangeSchema = z
  .strictObject({
    theme: appSettingsSchema.shape.theme.unwrap(),
    language: appSettingsSchema.shape.language.unwrap(),
    alarms: z.strictObject({
      unlinked: alarmSchema,
      offline: alarmSchema,
      conflict: alarmSchema,
      'other-number': alarmSchema,
      failed: alarmSchema,
      'not-confirmed': alarmSchema,
    } satisfies Record<AlarmCause, unknown>),
    doNotDisturb: appSettingsSchema.shape.doNotDisturb.unwrap(),
    launchAtLogin: z.boolean(),
    startMinimised: z.boolean(),
    closeToTray: z.boolean(),
    askBeforeQuitting: z.boolean(),
    startLimit: startLimitSchema.nullable(),
    people: z.array(z.string().max(1000)).max(maxPeople),
    onlyListedPeople: z.boolean(),
    idleLock: idleLockSchema.nullable(),
    lockWithScreen: z.boolean(),
    journalDays: journalDaysSchema,
    updateChannel: z.enum(updateChannels),
    downloadUpdates: z.boolean(),
  })
  .partial();

export type SettingsChange = z.infer<typeof settingsChangeSchema>;
