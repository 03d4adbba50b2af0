import { z } from 'zod';
import { recordSchema, type RecordStore } from '../sessions/records.ts';
import type { SecretStore } from '../sessions/secret-store.ts';
import { noShiftsYet, shiftsFileSchema, type ShiftsFile } from '../hand-over/shifts-file.ts';
import { teamsSchema, type TeamsFile } from '../teams/teams.ts';
import { openJsonFile, type JsonFile } from './json-file.ts';
import { noSettings, settingsSchema, type SettingsFile } from '../settings/settings-file.ts';
import { encryptedSecrets, secretsSchema, type SafeStorage } from './encrypted-secrets.ts';

const accountsSchema = z.strictObject({ version: z.literal(1), accounts: z.array(recordSchema) });

/** The accounts as a file, and as the store that the sessions know. */
export function openAccounts(folder: string): { store: RecordStore; setAsideAs: string | undefined } {
  const file = openJsonFile(folder, 'accounts', accountsSchema, { version: 1, accounts: [] });
  return {
    setAsideAs: file.setAsideAs,
    store: {
      load: () => file.read().accounts,
      save: (accounts) => {
        file.write({ version: 1, accounts });
      },
    },
  };
}

export const openSettings = (folder: string): JsonFile<SettingsFile> =>
  openJsonFile<SettingsFile>(folder, 'settings', settingsSchema, noSettings);

export const openTeams = (folder: string): JsonFile<TeamsFile> =>
  openJsonFile<TeamsFile>(folder, 'teams', teamsSchema, { version: 1, teams: [] });

export const openShifts = (folder: string): JsonFile<ShiftsFile> =>
  openJsonFile<ShiftsFile>(folder, 'shifts', shiftsFileSchema, noShiftsYet);

/** The secrets as a file, encrypted, and as the store that the sessions know. */
export function openSecrets(
  folder: string,
  safeStorage: SafeStorage,
): { store: SecretStore; setAsideAs: string | undefined } {
  const file = openJsonFile(folder, 'secrets', secretsSchema, { version: 1, secrets: {} });
  return { setAsideAs: file.setAsideAs, store: encryptedSecrets(file, safeStorage) };
}
