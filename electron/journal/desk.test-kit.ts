import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { Journal } from './journal.ts';
import { JournalReader } from './reader.ts';

export const ids = {
  sales: '11111111-1111-4111-8111-111111111111',
  support: '22222222-2222-4222-8222-222222222222',
  team: '33333333-3333-4333-8333-333333333333',
} as const;

/** A folder for one test. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-journal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A journal of its own, with these entries; `sales` is in `team`, `support` in none. */
export async function journalWith(
  entries: readonly NewJournalEntry[],
  { maxBytes = 1_500, folder }: { maxBytes?: number; folder?: string } = {},
) {
  const place = folder ?? (await testFolder());
  const { journal, problems } = await Journal.open(place, { maxBytes });
  onTestFinished(() => journal.close());
  await Promise.all(entries.map((entry) => journal.write(entry)));
  const reader = new JournalReader(journal, (team) => [team === null ? ids.support : ids.sales]);
  return { folder: place, journal, reader, problems };
}

const day = 24 * 3_600_000;

/** `Started` of Sales, so many days before 2026-11-01, with a label that says so. */
export const startedDaysAgo = (days: number): NewJournalEntry => ({
  kind: 'started',
  account: ids.sales,
  label: `${days} days ago`,
  at: new Date(november - days * day).toISOString(),
});

export const november = Date.parse('2026-11-01T12:00:00.000Z');
