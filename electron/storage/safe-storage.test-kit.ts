import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFile } from './json-file.ts';
import { secretsSchema, type SafeStorage, type SecretsFile } from './encrypted-secrets.ts';

/** The file of the secrets in a folder, without what the app's own files need of Electron. */
export function plainFile(folder: string): Pick<JsonFile<SecretsFile>, 'read' | 'write'> {
  const path = join(folder, 'secrets.json');
  return {
    read: () =>
      existsSync(path)
        ? secretsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
        : { version: 1, secrets: {} },
    write: (value) => {
      writeFileSync(path, JSON.stringify(value));
    },
  };
}

/** Plays the system's encryption; what comes out of it cannot be found in a file by looking for what went in. */
export class FakeSafeStorage implements SafeStorage {
  available = true;
  backend = 'gnome_libsecret';
  /** Another one, as on another computer, cannot read what the first has encrypted. */
  key = 1;

  isEncryptionAvailable = (): boolean => this.available;

  getSelectedStorageBackend = (): string => this.backend;

  encryptString = (text: string): Buffer =>
    Buffer.from([this.key, ...Buffer.from(text).map((byte) => byte ^ 0x5a)]);

  decryptString = (encrypted: Buffer): string => {
    if (encrypted[0] !== this.key) throw new Error('Error while decrypting the ciphertext');
    return Buffer.from(encrypted.subarray(1).map((byte) => byte ^ 0x5a)).toString();
  };
}
