import { expect, test } from 'vitest';
import { newAccount } from '../../shared/account.ts';
import type { Receipt } from '../../shared/receipt.ts';
import { newRecord } from './records.ts';
import { stillDesk } from './still-desk.test-kit.ts';

const at = '2026-06-01T14:00:00.000Z';
const id = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
const deviceName = 'Switchboard - Support 1';
const unlink = { id: '7e0f4bb6-9c55-4f0e-8a55-2b7a8ce62a11', number: '15550001', deviceName, at };
const other = { ...unlink, id: '8f1a5cc7-ad66-4a1f-9b66-3c8b9df73b22' };

const receipt: Receipt = {
  by: 'desk',
  identity: null,
  deviceName,
  phoneTold: { kind: 'failed', at, reason: 'No.' },
  chromeClosed: { kind: 'done', at },
  credentialsErased: { kind: 'done', at },
};

function open() {
  const account = newAccount({ id, label: 'Support 1', colour: 'teal', createdAt: at });
  return stillDesk({ stored: [{ ...newRecord(account), receipt, unconfirmed: [unlink, other] }] });
}

test('what a phone may still list stays when the receipt is dismissed, and goes when a person says that it is gone', () => {
  const { sessions, disk, told } = open();
  sessions.dismissReceipt(id);
  expect(sessions.view(id)).toMatchObject({ receipt: null, unconfirmed: [unlink, other] });
  sessions.confirmUnlinked(id, unlink.id);
  expect(sessions.view(id).unconfirmed).toEqual([other]);
  expect(disk.saved.at(-1)?.[0]?.unconfirmed).toEqual([other]);
  expect(told.journal).toMatchObject([
    { kind: 'device-removed', deviceName, number: '15550001', account: id },
  ]);
});

test('what is not in the list, or no longer, cannot be confirmed', () => {
  const { sessions } = open();
  sessions.confirmUnlinked(id, unlink.id);
  expect(() => {
    sessions.confirmUnlinked(id, unlink.id);
  }).toThrow('There is no such device in the list.');
});
