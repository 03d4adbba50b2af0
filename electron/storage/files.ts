import { z } from 'zod';
import { recordSchema, type RecordStore } from '../sessions/records.ts';
import type { SecretStore } from '../sessions/secret-store.ts';
import { noShiftsYet, shiftsFileSchema, type ShiftsFile } from '../hand-over/shifts-file.ts';
import { teamsSchema, type TeamsFile } from '../teams/teams.ts';
import { openJsonFile } from './json-file.ts';
import { noSettings, settingsSchema, type SettingsFile } from '../settings/settings-file.ts';
import { encryptedSecrets, secretsSchema, type SafeStorage } from './encrypted-secrets.ts';

const accountsSchema = z.strictObject({ version: z.literal(1), accounts: z.array(recordSchema) });

/**
 * Every file of the data folder that is read whole. One that cannot be read is kept under another name, `setAsideAs`, and begins
 * anew. Throws an AppException with `storage-failed`.
 */
export const openFiles = (folder: string, safeStorage: SafeStorage) => ({
  accounts: openAccounts(folder),
  settings: openJsonFile<SettingsFile>(folder, 'settings', settingsSchema, noSettings),
  teams: openJsonFile<TeamsFile>(folder, 'teams', teamsSchema, { version: 1, teams: [] }),
  shifts: openJsonFile<ShiftsFile>(folder, 'shifts', shiftsFileSchema, noShiftsYet),
  secrets: openSecrets(folder, safeStorage),
});

export type DeskFiles = ReturnType<typeof openFiles>;

/** The accounts as a file, and as the store that the sessions know. */
function openAccounts(folder: string): { store: RecordStore; setAsideAs: string | undefined } {
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

/** The secrets as a file, encrypted, and as the store that the sessions know. */
function openSecrets(
  folder: string,
  safeStorage: SafeStorage,
): { store: SecretStore; setAsideAs: string | undefined } {
  const file = openJsonFile(folder, 'secrets', secretsSchema, { version: 1, secrets: {} });
  return { setAsideAs: file.setAsideAs, store: encryptedSecrets(file, safeStorage) };
}
