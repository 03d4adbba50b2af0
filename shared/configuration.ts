import { z } from 'zod';
import { accountSchema } from './account.ts';
import { appSettingsSchema } from './settings.ts';
import { teamSchema } from './team.ts';

/** An account as a configuration file has it: how it is set up, and nothing of what is linked to it, and no password. */
const configuredAccountSchema = z.strictObject({
  ...accountSchema.omit({ id: true, createdAt: true, team: true }).shape,
  /** The name of its team. */
  team: z.string().nullable(),
});

/** How a desk is set up, as a file that can be taken to another computer. It has no secrets and no logins. */
export const configurationSchema = z.strictObject({
  format: z.literal('switchboard-configuration'),
  version: z.literal(1),
  teams: z.array(teamSchema.omit({ id: true })),
  accounts: z.array(configuredAccountSchema).max(1000),
  settings: appSettingsSchema,
});

export type Configuration = z.infer<typeof configurationSchema>;

/** What a configuration file would bring, for a person to decide on. Labels and names that are here already stay. */
export const configurationPreviewSchema = z.strictObject({
  /** For `importConfiguration`: the file as it was read. */
  token: z.uuid(),
  accounts: z.array(
    z.strictObject({
      label: z.string(),
      team: z.string().nullable(),
      /** Whether an account of that label is here; importing changes its settings only if a person says so. */
      exists: z.boolean(),
      /** Whether a proxy password has to be given again. */
      needsPassword: z.boolean(),
    }),
  ),
  newTeams: z.array(z.string()),
  /** The names of the app's settings that differ. */
  settings: z.array(z.string()),
});

export type ConfigurationPreview = z.infer<typeof configurationPreviewSchema>;
