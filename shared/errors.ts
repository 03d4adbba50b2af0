import type { z } from 'zod';
import type { appErrorSchema, textValuesSchema } from './error-schema.ts';

export type TextValues = z.infer<typeof textValuesSchema>;

/** An error as a value. It carries nothing private: no number, no path of a profile, no QR value. */
export type AppError = z.infer<typeof appErrorSchema>;

export type ErrorCode = AppError['code'];

export type Result<T> = { ok: true; value: T } | { ok: false; error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (error: AppError): { ok: false; error: AppError } => ({ ok: false, error });

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
