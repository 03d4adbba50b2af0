import { z } from 'zod';
import { appSettingsSchema } from '../../shared/settings.ts';

/** What settings.json has: a person's settings, and the browser. What older versions did not know has its default. */
export const settingsSchema = z.strictObject({
  ...appSettingsSchema.shape,
  version: z.literal(1),
  /** The browser that a person has chosen. */
  browser: z.string().optional(),
  /** Whether a headless shell runs the accounts. Off by default: none was ever tried with the real WhatsApp. */
  lighterBrowser: z.boolean().default(false),
  /** Whether there is a lead's PIN, which access.json holds: one that is missing then must not open what it kept. */
  hasPin: z.boolean().default(false),
});

export type SettingsFile = z.infer<typeof settingsSchema>;

export const noSettings: SettingsFile = settingsSchema.parse({ version: 1 });
