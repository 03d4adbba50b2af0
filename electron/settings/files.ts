import { z } from 'zod';
import { recordSchema, type RecordStore } from '../sessions/records.ts';
import { openJsonFile, type JsonFile } from './json-file.ts';

const accountsSchema = z.strictObject({ version: z.literal(1), accounts: z.array(recordSchema) });

const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** The browser that a person has chosen. */
  browser: z.string().optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

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

export const openSettings = (folder: string): JsonFile<Settings> =>
  openJsonFile<Settings>(folder, 'settings', settingsSchema, { version: 1 });
