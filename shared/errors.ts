import type { z } from 'zod';
import type { appErrorSchema, textValuesSchema } from './error-schema.ts';

/** What stands in the `{places}` of a text. */
export type TextValues = z.infer<typeof textValuesSchema>;

/** An error as a value. It carries nothing private: no number, no path of a profile, no QR value. */
export type AppError = z.infer<typeof appErrorSchema>;

/** What programs tell errors apart by; a closed list. */
export type ErrorCode = AppError['code'];

/** What came of it, where failing is nothing unusual. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: AppError };

/** A Result that succeeded. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
/** A Result that failed. */
export const fail = (error: AppError): { ok: false; error: AppError } => ({ ok: false, error });

/**
 * An error as a value. `message` says what happened and `hint` the next step, both in English and to the letter as the other
 * languages translate them; what differs from case to case stands in `{places}` that `values` fill. `retryable`: doing the
 * same again can help.
 */
export function appError(
  code: ErrorCode,
  message: string,
  hint: string,
  { retryable = false, values }: { retryable?: boolean; values?: TextValues } = {},
): AppError {
  return { code, message, hint, retryable, ...(values && { values }) };
}

/** The English of an error's message, for logs and for whatever knows no other language. */
export const englishMessage = ({ message, values }: AppError): string => inEnglish(message, values);

/** The same with the next step. */
export const englishText = ({ message, hint, values }: AppError): string =>
  inEnglish(`${message} ${hint}`, values);

const inEnglish = (source: string, values: TextValues = {}): string =>
  source.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** An AppError on its way through code that throws; `toAppError` takes it out again. */
export class AppException extends Error {
  override readonly name = 'AppException';

  constructor(
    readonly error: AppError,
    options?: ErrorOptions,
  ) {
    super(englishMessage(error), options);
  }
}

/** The AppError inside a thrown value; anything unforeseen becomes `internal`, without its text. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppException) return thrown.error;
  return appError(
    'internal',
    'Switchboard ran into an unexpected problem.',
    'Try again. If it happens again, restart Switchboard; your accounts stay linked.',
    { retryable: true },
  );
}

/** For the end of an exhaustive switch: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
