import { expect, test } from 'vitest';
import { newAccount } from './account.ts';
import { alarmOf, alarmsOf, needingPerson } from './attention.ts';
import { appError } from './errors.ts';
import type { Receipt, ReceiptItem } from './receipt.ts';
import type { SessionState } from './session.ts';
import type { AccountView } from './view.ts';
import { notLinked } from './view.test-kit.ts';

const at = '2026-05-04T09:00:00.000Z';
const identity = { number: '447700900123', name: 'Sales', platform: 'android' };
const account = newAccount({
  id: '00000000-0000-4000-8000-000000000001',
  label: 'Sales',
  colour: 'teal',
  createdAt: at,
});
const view = (state: SessionState, rest: Partial<AccountView> = {}): AccountView => ({
  account,
  state,
  ...notLinked,
  linked: 'identity' in state,
  ...rest,
});

const online: SessionState = { kind: 'ready', identity, since: at, link: 'online' };
const reconnecting: SessionState = { ...online, link: 'reconnecting' };
const error = appError('page-unreachable', 'WhatsApp Web cannot be reached.', 'Check the network.');
const recovering: SessionState = { kind: 'recovering', attempt: 1, nextTryAt: at, cause: error };
const failed: SessionState = { kind: 'failed', error };
const scan: SessionState = {
  kind: 'scan',
  code: { kind: 'qr', value: '1' },
  issuedAt: at,
  expiresAt: at,
  rotation: 0,
};
const unlinked = { notice: { kind: 'unlinked-on-phone', at } } as const;
const lost = { notice: { kind: 'login-lost', at } } as const;

const done: ReceiptItem = { kind: 'done', at };
const receipt = (phoneTold: ReceiptItem): Receipt => ({
  by: 'desk',
  identity,
  deviceName: 'Switchboard - Sales',
  phoneTold,
  chromeClosed: done,
  credentialsErased: done,
});
const untold = { receipt: receipt({ kind: 'failed', at, reason: 'No answer.' }) };

test.each([
  ['a number that works', view(online), null],
  ['one that waits for its first scan', view(scan), null],
  ['one that a person logged out', view(scan, { notice: { kind: 'logged-out', at } }), null],
  ['one that is being logged out', view({ kind: 'logging-out', step: 'unlink' }, { linked: true }), null],
  ['one that was stopped', view({ kind: 'stopped' }, { linked: true }), null],
  ['one that starts with the app', view({ kind: 'starting', phase: 'page' }, { linked: true }), null],
  ['a slot without a number whose page cannot be reached', view(recovering), null],
  ['a logout that was proved', view(scan, { receipt: receipt(done) }), null],
  ['one that the phone unlinked', view(scan, unlinked), 'unlinked'],
  ['one whose login WhatsApp lost', view({ kind: 'scan-paused', why: 'expired' }, lost), 'unlinked'],
  ['one that is linked again', view(online, unlinked), null],
  ['one that has lost its connection', view(reconnecting), 'offline'],
  ['one that recovers', view(recovering, { linked: true }), 'offline'],
  ['one that is open in another browser', view({ kind: 'conflict', identity }), 'conflict'],
  ['another number', view({ kind: 'held', identity, expected: '12025550147' }), 'other-number'],
  ['one that failed', view(failed), 'failed'],
  ['one that failed after the phone unlinked it', view(failed, unlinked), 'failed'],
  ['one whose phone may still list it', view(scan, untold), 'not-confirmed'],
])('%s: %s', (_what, of, cause) => {
  expect(alarmOf(of)).toBe(cause);
});

test('one reason does not hide another', () => {
  expect(alarmsOf(view(reconnecting, untold))).toEqual(['offline', 'not-confirmed']);
});

test('accounts are counted, not their reasons', () => {
  expect(needingPerson([view(online), view(reconnecting, untold), view(failed)])).toBe(2);
});
