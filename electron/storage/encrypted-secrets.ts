import { z } from 'zod';
import { appError, AppException } from '../../shared/errors.ts';
import { secretUnreadable, type SecretStore } from '../sessions/secret-store.ts';
import type { JsonFile } from './json-file.ts';

/** What is used of Electron's safeStorage: the system's own encryption, tied to this user. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
  /** Linux only. */
  getSelectedStorageBackend?(): string;
}

export const secretsSchema = z.strictObject({
  version: z.literal(1),
  /** The encrypted text of each, in base64. */
  secrets: z.record(z.string(), z.base64()),
});

export type SecretsFile = z.infer<typeof secretsSchema>;

/** Secrets in a file. Nothing is ever written to it that was not encrypted by the system. */
export const encryptedSecrets = (
  file: Pick<JsonFile<SecretsFile>, 'read' | 'write'>,
  safeStorage: SafeStorage,
): SecretStore => ({
  get: (id) => {
    const encrypted = file.read().secrets[id];
    return encrypted === undefined ? null : decrypt(safeStorage, encrypted);
  },
  set: (id, value) => {
    const secrets = new Map(Object.entries(file.read().secrets));
    if (value === null) secrets.delete(id);
    else secrets.set(id, encrypt(safeStorage, value));
    file.write({ version: 1, secrets: Object.fromEntries(secrets) });
  },
});

function encrypt(safeStorage: SafeStorage, text: string): string {
  if (!isEncrypting(safeStorage)) throw new AppException(secretsUnavailable());
  try {
    return safeStorage.encryptString(text).toString('base64');
  } catch (error) {
    throw new AppException(secretsUnavailable(), { cause: error });
  }
}

function decrypt(safeStorage: SafeStorage, encrypted: string): string {
  try {
    return safeStorage.decryptString(Buffer.from(encrypted, 'base64'));
  } catch (error) {
    throw new AppException(secretUnreadable(), { cause: error });
  }
}

/** Without a keyring, Electron on Linux "encrypts" with a password that everybody knows. */
function isEncrypting(safeStorage: SafeStorage): boolean {
  const backend = safeStorage.getSelectedStorageBackend?.();
  return safeStorage.isEncryptionAvailable() && backend !== 'basic_text' && backend !== 'unknown';
}

const secretsUnavailable = () =>
  appError(
    'secrets-unavailable',
    'This computer offers no safe place for a password, so it was not kept.',
    process.platform === 'linux'
      ? 'Install and unlock a keyring (GNOME Keyring or KWallet) and restart Switchboard, or use a proxy without a password.'
      : 'Unlock the system’s keychain and try again, or use a proxy without a password.',
  );
