import { expect, test } from 'vitest';
import { appError } from './errors.ts';
import { createText, english } from './i18n/create-text.ts';
import type { SessionState } from './session.ts';
import { stateWords } from './state-words.ts';

const at = '2026-01-01T00:00:00.000Z';
const now = Date.parse(at);
const text = createText(english);
const identity = { number: '15550001', name: 'Support', platform: 'android' };
const error = appError('page-crashed', 'The page crashed {times} times.', 'Wait.', { values: { times: 2 } });
const code = { kind: 'qr', value: 'ref-1' } as const;
const scan = { kind: 'scan', code, issuedAt: at, expiresAt: at, rotation: 0 } as const;
const ready = { kind: 'ready', identity, since: at, link: 'online' } as const;
const nextTryAt = '2026-01-01T00:00:04.200Z';

test.each([
  [{ kind: 'stopped' }, 'Stopped'],
  [{ kind: 'queued', position: 2 }, 'Waiting to start'],
  [{ kind: 'starting', phase: 'chrome' }, 'Starting'],
  [scan, 'Scan QR code'],
  [{ ...scan, code: { kind: 'pairing', value: 'ABCD', number: '15550001' } }, 'Enter the code on the phone'],
  [{ kind: 'scan-paused', why: 'expired' }, 'QR code expired'],
  [{ kind: 'scan-paused', why: 'unwatched' }, 'Not linked'],
  [{ kind: 'held', identity, expected: '15550002' }, 'Another number than last time'],
  [{ kind: 'held', identity, expected: '15550002', bySetting: true }, 'Not the expected number'],
  [{ kind: 'syncing', percent: null }, 'Linking'],
  [{ kind: 'syncing', percent: 41.6 }, 'Loading chats 42 %'],
  [ready, 'Linked'],
  [{ ...ready, link: 'reconnecting' }, 'Reconnecting'],
  [{ kind: 'conflict', identity }, 'Open in another browser'],
  [{ kind: 'logging-out', step: 'unlink' }, 'Logging out'],
  [{ kind: 'recovering', attempt: 1, nextTryAt, cause: error }, 'Recovering, retry in 5 s'],
  [{ kind: 'stopping' }, 'Stopping'],
  [{ kind: 'failed', error }, 'The page crashed 2 times. Wait.'],
] satisfies [SessionState, string][])('%o is shown as “%s”', (state, words) => {
  expect(stateWords(text, state, now)).toBe(words);
});
