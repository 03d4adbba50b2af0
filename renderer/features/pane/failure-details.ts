import { englishMessage, type AppError } from '../../../shared/errors.ts';

interface Failure {
  readonly error: AppError;
  /** Of the app. */
  readonly version: string;
  /** When it was seen, in milliseconds since the epoch. */
  readonly seenAt: number;
}

/**
 * What somebody who looks after the app needs to know, to be pasted into a message: in English, whatever the language
 * of the interface, and without number, label or path.
 */
export const failureDetails = ({ error, version, seenAt }: Failure): string =>
  [
    `Switchboard ${version}`,
    `Time: ${new Date(seenAt).toISOString()}`,
    `Code: ${error.code}`,
    `Message: ${englishMessage(error)}`,
  ].join('\n');
