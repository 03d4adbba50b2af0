import { AppException } from './errors.ts';

/** The code of the AppException that an action throws, or `ok`. Throws whatever else it throws. */
export function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AppException) return error.error.code;
    throw error;
  }
  return 'ok';
}
