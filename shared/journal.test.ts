import { expect, test } from 'vitest';
import { journalEntrySchema } from './journal.ts';

const common = {
  at: '2026-01-01T00:00:00.000Z',
  account: '11111111-1111-4111-8111-111111111111',
  label: 'One',
};
const identity = { number: '15550001', name: 'Support', platform: 'android' };
const done = { kind: 'done', at: common.at };
const receipt = {
  by: 'desk',
  identity,
  deviceName: 'Switchboard - One',
  phoneTold: done,
  chromeClosed: done,
  credentialsErased: { kind: 'failed', at: common.at, reason: 'A file is in use.' },
};

const accepts = (entry: object) => journalEntrySchema.safeParse({ ...common, ...entry }).success;

test('a logout is in the journal with its receipt, and not without', () => {
  expect(accepts({ kind: 'logged-out', receipt })).toBe(true);
  expect(accepts({ kind: 'logged-out' })).toBe(false);
});

test('what concerns the app has no account', () => {
  expect(accepts({ kind: 'app-opened', version: '1.0.0', account: null, label: null })).toBe(true);
});

test('an entry says nothing beside what its kind says', () => {
  expect(accepts({ kind: 'started' })).toBe(true);
  expect(accepts({ kind: 'started', identity })).toBe(false);
  expect(accepts({ kind: 'made-up' })).toBe(false);
});
