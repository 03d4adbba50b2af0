import type { NewJournalEntry } from '../../shared/journal.ts';
import type { JournalPage } from '../../shared/journal-view.ts';
import { ann, bea, cai, errors, inSeconds, receipt, untold } from './desk.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const of = (index: number, label: string) => ({
  account: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  label,
});
const sales = of(1, 'Sales UK');
const support = of(2, 'Support DE');
const returns = of(3, 'Returns');
const wholesale = of(4, 'Wholesale and trade partners, Benelux');
const old = of(99, 'Old hotline');
const desk = { account: null, label: null };

const ana = { person: 'Ana Souza' };
const ben = { person: 'Ben' };
const chloe = { person: 'Chloé' };
const alone = { person: null };
const north = { team: '00000000-0000-4000-8000-000000000901', teamName: 'North' };
const handOver = '00000000-0000-4000-8000-000000000777';

const happened: readonly [secondsAgo: number, entry: NewJournalEntry][] = [
  [4 * minute, { kind: 'linked', identity: bea, by: 'qr', ...support, ...chloe }],
  [6 * minute, { kind: 'linked', identity: ann, by: 'pairing', ...sales, ...chloe }],
  [9 * minute, { kind: 'taken-over', ...north, ...desk, ...chloe }],
  [
    10 * minute,
    {
      kind: 'hand-over-ended',
      handOver,
      ...north,
      proved: 2,
      notProved: 1,
      failed: 0,
      leftOut: 0,
      notLinked: 1,
      ...desk,
      ...ben,
    },
  ],
  [11 * minute, { kind: 'logged-out', receipt: untold, handOver, ...wholesale, ...ben }],
  [
    11 * minute + 2,
    { kind: 'logged-out', receipt: receipt({ identity: bea }), handOver, ...support, ...ben },
  ],
  [11 * minute + 3, { kind: 'logged-out', receipt: receipt(), handOver, ...sales, ...ben }],
  [
    12 * minute,
    {
      kind: 'hand-over-begun',
      handOver,
      ...north,
      cause: 'person',
      plannedFor: null,
      note: 'Order 4471 waits for a call back.\nThe customer of Returns is angry: be kind.',
      ...desk,
      ...ben,
    },
  ],
  [
    41 * minute,
    { kind: 'shift-end-postponed', ...north, minutes: 15, plannedFor: inSeconds(0), ...desk, ...ben },
  ],
  [2 * hour, { kind: 'recovered', cause: errors.network, ...wholesale, ...alone }],
  [2 * hour + 20, { kind: 'recovering', attempt: 2, error: errors.network, ...wholesale, ...alone }],
  [3 * hour, { kind: 'unlocked', with: 'pin', ...desk, ...ben }],
  [4 * hour, { kind: 'locked', why: 'idle', ...desk, ...ben }],
  [day, { kind: 'unlinked', receipt: receipt({ by: 'phone', identity: cai }), ...returns, ...ana }],
  [day + hour, { kind: 'other-number', identity: cai, expected: ann.number, ...returns, ...ana }],
  [day + 2 * hour, { kind: 'failed', error: errors.browserStuck, ...old, ...ana }],
  [day + 3 * hour, { kind: 'journal-exported', format: 'csv', entries: 1204, ...desk, ...ana }],
  [2 * day, { kind: 'pin-set', ...desk, ...ana }],
  [2 * day + hour, { kind: 'schedule-changed', ...north, ...desk, ...ana }],
  [3 * day, { kind: 'account-removed', ...old, ...ana }],
  [3 * day + hour, { kind: 'journal-shortened', upTo: 3112, hash: 'f'.repeat(64), ...desk, ...alone }],
  [3 * day + 2 * hour, { kind: 'app-opened', version: '0.5.0', ...desk, ...ana }],
  [3 * day + 3 * hour, { kind: 'journal-damaged', damage: 'lines-missing', ...desk, ...ana }],
];

const newest = 15_592;

/** What the whole desk's journal says, the newest first; older entries repeat, so that there is more than a page. */
export const deskJournal: JournalPage['entries'] = Array.from({ length: 6 }, (_, round) =>
  happened.map(([secondsAgo, entry], index) => ({
    n: newest - round * happened.length - index,
    entry: { ...entry, at: inSeconds(-secondsAgo - round * 4 * day) },
  })),
).flat();
