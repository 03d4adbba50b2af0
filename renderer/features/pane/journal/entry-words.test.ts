import { beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../../../../shared/account.ts';
import { appError } from '../../../../shared/errors.ts';
import { createText, english } from '../../../../shared/i18n/create-text.ts';
import type { AccountEntry, JournalEntry } from '../../../../shared/journal.ts';
import type { Receipt } from '../../../../shared/receipt.ts';
import { byDay } from './days.ts';
import { entryWords } from './entry-words.ts';
import { loadNumbers } from '../../../format/number.ts';

beforeAll(loadNumbers);

const at = '2026-11-21T12:00:00.000Z';
const identity: Identity = { number: '447700900123', name: 'Ann', platform: 'android' };
const done = { kind: 'done', at } as const;
const receipt: Receipt = {
  by: 'desk',
  identity,
  deviceName: 'Switchboard - Sales',
  phoneTold: done,
  chromeClosed: done,
  credentialsErased: done,
};
const error = appError('internal', 'It ended after {seconds} s.', 'Try again.', { values: { seconds: 9 } });

const entry = (what: AccountEntry): JournalEntry => ({ at, account: null, label: null, ...what });
/** Without the unseen characters around a number. */
const words = (what: AccountEntry) => entryWords(createText(english), entry(what)).replaceAll(/\p{Cf}/gu, '');

describe('entryWords', () => {
  it('names the number, and how it was linked', () => {
    expect(words({ kind: 'linked', identity, by: 'qr' })).toBe('Linked with a QR code: +44 7700 900123');
    expect(words({ kind: 'linked', identity, by: 'pairing' })).toBe(
      'Linked with a pairing code: +44 7700 900123',
    );
  });

  it('says where the phone could not be told', () => {
    expect(words({ kind: 'logged-out', receipt })).toBe('Logged out here: +44 7700 900123');
    const phoneTold = { kind: 'failed', at, reason: 'No answer.' } as const;
    expect(words({ kind: 'logged-out', receipt: { ...receipt, phoneTold } })).toMatch(/could not be told/);
  });

  it('does without a number that nobody knows', () => {
    expect(words({ kind: 'unlinked', receipt: { ...receipt, identity: null } })).toBe(
      'Unlinked on the phone: number not known',
    );
  });

  it('fills in what an error carries', () => {
    expect(words({ kind: 'failed', error })).toBe('Stopped working. It ended after 9 s.');
    expect(words({ kind: 'recovering', error, attempt: 2 })).toMatch(/attempt 2.*after 9 s/);
  });

  it('keeps a number left to right in any text', () => {
    expect(entryWords(createText(english), entry({ kind: 'restored', identity }))).toContain(
      '\u2066+44 7700 900123\u2069',
    );
  });
});

describe('byDay', () => {
  it('puts what follows each other on one day together', () => {
    const started = (moment: string): JournalEntry => ({ ...entry({ kind: 'started' }), at: moment });
    const entries = ['2026-11-21T09:00:00Z', '2026-11-21T08:00:00Z', '2026-11-20T08:00:00Z'].map(started);
    const days = byDay(entries, (iso) => iso.slice(0, 10));
    expect(days.map(({ name, entries: ofDay }) => [name, ofDay.length])).toEqual([
      ['2026-11-21', 2],
      ['2026-11-20', 1],
    ]);
  });
});
