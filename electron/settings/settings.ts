import { z } from 'zod';
import { startLimitSchema } from '../../shared/contract.ts';

/** What settings.json has. What older versions did not know has its default. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** The browser that a person has chosen. */
  browser: z.string().optional(),
  /** How many Chromes may start at once; else it follows from cores and free memory. */
  startLimit: startLimitSchema.nullable().default(null),
  /** Whether a headless shell runs the accounts. Off by default: none was ever tried with the real WhatsApp. */
  lighterBrowser: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsSchema>;

export const noSettings: Settings = settingsSchema.parse({ version: 1 });
