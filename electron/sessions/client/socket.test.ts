import { expect, test } from 'vitest';
import { readSocket } from './socket.ts';

/** What each state means before the first connection, and after it. */
const meanings: Record<string, [before: string, after: string]> = {
  UNLAUNCHED: ['nothing', 'reconnecting'],
  OPENING: ['nothing', 'reconnecting'],
  TIMEOUT: ['nothing', 'reconnecting'],
  PAIRING: ['linking', 'linking'],
  CONNECTED: ['connected', 'connected'],
  CONFLICT: ['conflict', 'conflict'],
  UNPAIRED: ['nothing', 'unlinked'],
  UNPAIRED_IDLE: ['nothing', 'unlinked'],
  PROXYBLOCK: ['blocked', 'blocked'],
  DEPRECATED_VERSION: ['blocked', 'blocked'],
  TOS_BLOCK: ['blocked', 'blocked'],
  SMB_TOS_BLOCK: ['blocked', 'blocked'],
  SOMETHING_NEW: ['nothing', 'nothing'],
};

test.each(Object.entries(meanings))('%s means %j', (state, [before, after]) => {
  expect([readSocket(state, false).kind, readSocket(state, true).kind]).toEqual([before, after]);
});
