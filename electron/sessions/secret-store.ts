import { appError, type AppError } from '../../shared/errors.ts';

/** Where what must not be read by others is kept: encrypted, and apart from the accounts. */
export interface SecretStore {
  /** Null if there is none. Throws an AppException with `secret-unreadable`. */
  get(id: string): string | null;
  /** Null deletes. Throws an AppException with `secrets-unavailable` or `storage-failed`; nothing is changed then. */
  set(id: string, value: string | null): void;
}

export const secretUnreadable = (): AppError =>
  appError(
    'secret-unreadable',
    'A password that was kept can no longer be read.',
    'The system’s keychain may be locked or have changed. Unlock it, or enter the password again.',
  );
