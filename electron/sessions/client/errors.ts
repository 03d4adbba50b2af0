import { appError, AppException, type AppError, type TextValues } from '../../../shared/errors.ts';
import { TimeLimitError } from '../../waiting.ts';
import { proxyUnreachable } from '../proxy/errors.ts';
import type { UnlinkAnswer } from './events.ts';

const retryable = { retryable: true };
const waits = 'Switchboard tries again by itself.';

/** The client was told to close while it did something else. Nobody sees this one. */
export const ended = (): AppError =>
  appError('shutting-down', 'The session was ended.', 'Start it again.', retryable);

export const browserEnded = (): AppError =>
  appError('browser-failed', 'Chrome ended unexpectedly.', waits, retryable);

export const pageCrashed = (): AppError =>
  appError('page-crashed', 'The WhatsApp page crashed.', waits, retryable);

export const pageHung = (): AppError =>
  appError('page-hung', 'The WhatsApp page no longer answers.', waits, retryable);

export const notOnScan = (): AppError =>
  appError(
    'wrong-state',
    'The account is not waiting for a phone now.',
    'Wait until it shows a QR code, then try again.',
    retryable,
  );

export const numberRefused = (): AppError =>
  appError(
    'number-refused',
    'WhatsApp did not accept this number.',
    'Check the number, with its country code and without a leading zero.',
  );

export const noPairingAnswer = (): AppError =>
  appError('page-refused', 'WhatsApp did not answer.', 'Try again, or scan the QR code.', retryable);

export const notTakenOver = (): AppError =>
  appError(
    'page-refused',
    'WhatsApp did not give the login back.',
    'Close WhatsApp Web in the other browser, or restart this account.',
    retryable,
  );

/** The page linked or restored, and then nothing: a WhatsApp Web that the library does not know. */
export const neverReady = (): AppError =>
  appError(
    'never-ready',
    'WhatsApp Web has changed in a way that this version of Switchboard does not know.',
    'Try again; if it stays so, update Switchboard.',
    retryable,
  );

/** The page did not get far enough to say anything. */
export const tooSlow = (): AppError =>
  appError(
    'start-timeout',
    'WhatsApp Web did not finish loading.',
    'Check the internet connection. Switchboard tries again by itself.',
    retryable,
  );

export function blocked(reason: 'proxy' | 'version' | 'terms'): AppError {
  switch (reason) {
    case 'proxy':
      return appError(
        'blocked-by-whatsapp',
        'WhatsApp refuses connections from this proxy.',
        'Use another connection for this account.',
      );
    case 'version':
      return appError(
        'blocked-by-whatsapp',
        'WhatsApp no longer accepts this version of WhatsApp Web.',
        'Update Switchboard and Chrome.',
      );
    case 'terms':
      return appError(
        'blocked-by-whatsapp',
        'WhatsApp has blocked this number.',
        'Open WhatsApp on the phone to see why.',
      );
  }
}

/** @param ms how long was waited, in milliseconds. */
export const noUnlinkAnswer = (ms: number): UnlinkAnswer =>
  notTold('WhatsApp did not confirm within {seconds} s.', true, {
    seconds: Math.max(1, Math.round(ms / 1000)),
  });

export const notTold = (reason: string, again: boolean, values?: TextValues): UnlinkAnswer => ({
  kind: 'not-told',
  reason,
  again,
  ...(values && { values }),
});

/**
 * What a failed start means. The library throws Errors of puppeteer, Errors of the page, and the bare string
 * 'auth timeout' when the page loaded but never became WhatsApp.
 */
export function fromStart(error: unknown): AppError {
  if (error instanceof AppException) return error.error;
  if (error === 'auth timeout' || error === 'ready timeout' || error instanceof TimeLimitError)
    return tooSlow();
  const text = error instanceof Error ? error.message : '';
  if (/net::ERR_(PROXY|TUNNEL|SOCKS)_/.test(text)) return proxyUnreachable();
  if (text.includes('net::ERR_')) {
    return appError(
      'page-unreachable',
      'WhatsApp cannot be reached.',
      'Check the internet connection. Switchboard tries again by itself.',
      retryable,
    );
  }
  if (/Failed to launch|ENOENT|EACCES|Code: \d+/.test(text)) {
    return appError(
      'browser-failed',
      'Chrome could not be started.',
      'Check that it opens by itself. Switchboard tries again by itself.',
      retryable,
    );
  }
  return appError('browser-failed', 'WhatsApp Web could not be opened in Chrome.', waits, retryable);
}
