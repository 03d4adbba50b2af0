import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { JournalFilter } from '../../shared/journal-view.ts';
import { ids, journalWith } from './desk.test-kit.ts';
import type { JournalReader } from './reader.ts';

const at = (hour: number) => `2026-11-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
const error = { code: 'internal', message: 'It broke.', hint: 'Try again.', retryable: true } as const;
const identity = { number: '15550001', name: 'Desk', platform: 'android' };
const of = (account: 'sales' | 'support') => ({ account: ids[account], label: account });
const desk = { account: null, label: null };

const entries: readonly NewJournalEntry[] = [
  { kind: 'app-opened', version: '1.0.0', ...desk, at: at(1) },
  { kind: 'linked', identity, by: 'qr', ...of('sales'), person: 'Ana "the boss"', at: at(2) },
  { kind: 'linked', identity, by: 'qr', ...of('support'), person: 'Ben', at: at(3) },
  { kind: 'failed', error, ...of('sales'), person: null, at: at(4) },
  { kind: 'taken-over', team: ids.team, teamName: 'North', ...desk, person: 'Ben', at: at(5) },
  { kind: 'taken-over', team: null, teamName: null, ...desk, person: 'Cai', at: at(6) },
  { kind: 'started', ...of('support'), person: 'Ana "the boss"', at: at(7) },
];

const hours = async (reader: JournalReader, filter: JournalFilter) => {
  const { entries: found } = await reader.page({ filter, limit: 100 });
  return found.map(({ entry }) => new Date(entry.at).getUTCHours());
};

test.each<[string, JournalFilter, number[]]>([
  ['everything', {}, [7, 6, 5, 4, 3, 2, 1]],
  ['an account', { account: ids.sales }, [4, 2]],
  ['a team: its accounts, and what concerns itself', { team: ids.team }, [5, 4, 2]],
  ['no team', { team: null }, [7, 6, 3]],
  ['a person, exactly', { person: 'Ana "the boss"' }, [7, 2]],
  ['nobody of that name', { person: 'Ana' }, []],
  ['topics', { topics: ['faults', 'shifts'] }, [6, 5, 4]],
  ['from a moment on', { from: at(5) }, [7, 6, 5]],
  ['before a moment', { to: at(3) }, [2, 1]],
  ['all of it together', { person: 'Ben', topics: ['linked'], from: at(2), to: at(9) }, [3]],
])('a page lets through what was asked for: %s', async (_, filter, expected) => {
  const { reader } = await journalWith(entries);
  expect(await hours(reader, filter)).toEqual(expected);
});

test('pages follow each other without a gap and without an end that is none', async () => {
  const many = Array.from({ length: 25 }, (_, n): NewJournalEntry => ({
    kind: n % 5 === 0 ? 'stopped' : 'started',
    ...of(n % 2 === 0 ? 'sales' : 'support'),
  }));
  const { reader } = await journalWith(many);
  for (const [filter, total] of [
    [{}, 25],
    [{ account: ids.sales }, 13],
  ] as const) {
    for (const limit of [1, 4, 25]) {
      const numbers: number[] = [];
      let before: number | undefined;
      let pages = 0;
      do {
        const page = await reader.page({ filter, limit, before });
        numbers.push(...page.entries.map(({ n }) => n));
        before = page.next ?? undefined;
        pages += 1;
      } while (before !== undefined);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      expect(new Set(numbers).size).toBe(total);
      expect(pages).toBe(Math.ceil(total / limit));
    }
  }
});

test('a line that cannot be read is counted once, on one of the pages', async () => {
  const { reader, folder } = await journalWith(
    Array.from({ length: 9 }, () => ({ kind: 'started', ...of('sales') })),
    { maxBytes: 100_000 },
  );
  const path = join(folder, 'journal-000001.jsonl');
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, lines.with(3, 'x'.repeat(lines[3]?.length ?? 0)).join('\n'));
  for (const limit of [1, 4, 5, 20]) {
    let [before, unreadable, read]: [number | undefined, number, number] = [undefined, 0, 0];
    do {
      const page = await reader.page({ filter: {}, limit, before });
      unreadable += page.unreadable;
      read += page.entries.length;
      before = page.next ?? undefined;
    } while (before !== undefined);
    expect({ limit, unreadable, read }).toEqual({ limit, unreadable: 1, read: 8 });
  }
});

test('the choices name everybody and every account, with its last label', async () => {
  const { reader, journal } = await journalWith(entries);
  await journal.write({ kind: 'account-removed', account: ids.sales, label: 'Sales, renamed' });
  const { people, accounts } = await reader.choices();
  expect([...people].sort()).toEqual(['Ana "the boss"', 'Ben', 'Cai']);
  expect(new Map(accounts.map(({ id, label }) => [id, label]))).toEqual(
    new Map([
      [ids.sales, 'Sales, renamed'],
      [ids.support, 'support'],
    ]),
  );
});

test('a journal that cannot be read says so', async () => {
  const { reader, folder } = await journalWith(entries, { maxBytes: 100_000 });
  const path = join(folder, 'journal-000001.jsonl');
  await rm(path);
  await mkdir(path);
  await expect(reader.page({ filter: {}, limit: 10 })).rejects.toMatchObject({
    error: { code: 'journal-failed' },
  });
});
