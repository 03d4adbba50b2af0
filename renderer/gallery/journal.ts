import type { AccountEntry, JournalEntry } from '../../shared/journal.ts';
import { ann, cai, errors, inSeconds, receipt, untold } from './desk.ts';

const minute = 60;
const day = 24 * 60 * minute;

const happened: readonly [secondsAgo: number, entry: AccountEntry][] = [
  [190 * minute, { kind: 'recovered', cause: errors.network }],
  [191 * minute, { kind: 'recovering', attempt: 1, error: errors.network }],
  [192 * minute, { kind: 'linked', identity: ann, by: 'qr' }],
  [195 * minute, { kind: 'logged-out', receipt: receipt() }],
  [day, { kind: 'number-kept', identity: ann }],
  [day + minute, { kind: 'other-number', identity: ann, expected: cai.number }],
  [day + 30 * minute, { kind: 'unlinked', receipt: receipt({ by: 'phone', identity: cai }) }],
  [2 * day, { kind: 'linked', identity: cai, by: 'pairing' }],
  [2 * day + minute, { kind: 'logged-out', receipt: untold }],
  [3 * day, { kind: 'failed', error: errors.browserStuck }],
  [3 * day + minute, { kind: 'stopped' }],
  [4 * day, { kind: 'restored', identity: ann }],
  [5 * day, { kind: 'account-added' }],
];

/** What a busy account's journal says. */
export const journal: readonly JournalEntry[] = happened.map(([secondsAgo, entry]) => ({
  at: inSeconds(-secondsAgo),
  account: '00000000-0000-4000-8000-000000000001',
  label: 'Sales UK',
  ...entry,
}));
