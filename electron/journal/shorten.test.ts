import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ids, journalWith, november, startedDaysAgo, testFolder } from './desk.test-kit.ts';
import { Journal } from './journal.ts';
import { nextLine } from './line.ts';
import { verifyJournal } from './verify.ts';

const day = 24 * 3_600_000;
const daysAgo = (from: number, to: number, step = 1) => {
  const days: number[] = [];
  for (let n = from; n >= to; n -= step) days.push(n);
  return days.map(startedDaysAgo);
};
const files = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();

/** Two years, an entry every other day, in files of a few each. */
const twoYears = () => journalWith(daysAgo(730, 0, 2), { maxBytes: 3_000 });

const labels = async ({ reader }: Awaited<ReturnType<typeof journalWith>>) =>
  (await reader.page({ filter: { account: ids.sales }, limit: 1_000 })).entries.map(
    ({ entry }) => entry.label,
  );

test('what is too old is let go, nothing else, and the rest proves where it begins', async () => {
  const desk = await twoYears();
  const before = await labels(desk);
  await desk.reader.shorten(400, november);
  const after = await labels(desk);
  expect(before.slice(0, after.length)).toEqual(after);
  const oldest = Number(/\d+/.exec(after.at(-1) ?? '')?.[0]);
  // No younger than what is to be kept; older only by what shares its file.
  expect(oldest).toBeGreaterThanOrEqual(400);
  expect(oldest).toBeLessThan(440);
  const verdict = await desk.reader.verify();
  const gone = before.length - after.length;
  expect(verdict).toMatchObject({ kind: 'intact', from: gone + 1 });
  const [last] = (await desk.reader.page({ filter: { topics: ['desk'] }, limit: 1 })).entries;
  expect(last?.entry).toMatchObject({ kind: 'journal-shortened', upTo: gone, person: null });
});

test('what was let go stays let go: the journal goes on, over a restart and further shortening', async () => {
  const desk = await twoYears();
  await desk.reader.shorten(600, november);
  await desk.journal.close();
  const again = await journalWith([startedDaysAgo(0)], { maxBytes: 3_000, folder: desk.folder });
  expect(again.problems).toEqual([]);
  await again.reader.shorten(300, november);
  await again.reader.shorten(300, november);
  expect(await again.reader.verify()).toMatchObject({ kind: 'intact' });
  expect((await again.reader.page({ filter: {}, limit: 200 })).unreadable).toBe(0);
});

test('a clock that is years ahead takes nothing away, also after a day with many entries', async () => {
  const desk = await journalWith(daysAgo(390, 0, 2), { maxBytes: 3_000 });
  const before = await files(desk.folder);
  const later = november + 3650 * day;
  await desk.reader.shorten(400, later);
  for (let hour = 0; hour < 20; hour++) {
    const at = new Date(later + hour * 60_000).toISOString();
    await desk.journal.write({ kind: 'started', account: ids.sales, label: 'later', at });
  }
  await desk.reader.shorten(400, later + day);
  expect((await files(desk.folder)).slice(0, before.length)).toEqual(before);
});

test('the file that is written stays, whatever its age', async () => {
  const desk = await journalWith([startedDaysAgo(900)]);
  await desk.reader.shorten(30, november);
  expect(await files(desk.folder)).toHaveLength(1);
});

test('a desk with little to say begins a new file after a month, so that old ones can go', async () => {
  const desk = await journalWith(daysAgo(40, 38), { maxBytes: 5 << 20 });
  await desk.reader.shorten(400, november);
  await desk.journal.write(startedDaysAgo(0));
  expect(await files(desk.folder)).toHaveLength(2);
  await desk.reader.shorten(400, november);
  await desk.journal.write(startedDaysAgo(0));
  expect(await files(desk.folder)).toHaveLength(2);
  expect(await desk.reader.verify()).toMatchObject({ kind: 'intact', lines: 5 });
});

test('a kill at any moment leaves a sound journal, and the file goes the next time', async () => {
  const desk = await twoYears();
  const killed = await testFolder();
  const before = await files(desk.folder);
  for (const name of await readdir(desk.folder)) await copyFile(join(desk.folder, name), join(killed, name));
  // The entry is written, the file is still there.
  const [first = '', second = ''] = before;
  const [line = ''] = (await readFile(join(killed, second), 'utf8')).split('\n');
  const { n, prev } = JSON.parse(line) as { n: number; prev: string };
  const { journal } = await Journal.open(killed, { maxBytes: 3_000 });
  await journal.write({ kind: 'journal-shortened', account: null, label: null, upTo: n - 1, hash: prev });
  await journal.close();
  expect(await verifyJournal(killed)).toMatchObject({ kind: 'intact', from: 1 });
  // The file is gone, and nothing else happened.
  await rm(join(killed, first));
  expect(await verifyJournal(killed)).toMatchObject({ kind: 'intact', from: n });
  const again = await journalWith([], { maxBytes: 3_000, folder: killed });
  expect(again.problems).toEqual([]);
  await again.reader.shorten(400, november);
  expect(await again.reader.verify()).toMatchObject({ kind: 'intact' });
  expect((await files(killed)).length).toBeLessThan(before.length - 1);
});

test('a beginning that somebody took away shows, also with an anchor that is not of this place', async () => {
  const desk = await twoYears();
  await desk.reader.shorten(600, november);
  expect(await desk.reader.verify()).toMatchObject({ kind: 'intact' });
  const [first = '', second = ''] = await files(desk.folder);
  await rm(join(desk.folder, first));
  const missing = { kind: 'broken', file: second, line: 1, reason: 'beginning-missing' };
  expect(await desk.reader.verify()).toEqual(missing);
  // The right number with another hash, and the right hash with another number.
  const [line = ''] = (await readFile(join(desk.folder, second), 'utf8')).split('\n');
  const { n, prev } = JSON.parse(line) as { n: number; prev: string };
  const nobody = { kind: 'journal-shortened', account: null, label: null } as const;
  await desk.journal.write({ ...nobody, upTo: n - 1, hash: 'f'.repeat(64) });
  await desk.journal.write({ ...nobody, upTo: n, hash: prev });
  expect(await desk.reader.verify()).toEqual(missing);
});

test('an anchor that was put into the middle breaks the chain', async () => {
  const desk = await twoYears();
  const [first = '', second = '', third = ''] = await files(desk.folder);
  const [line = ''] = (await readFile(join(desk.folder, second), 'utf8')).split('\n');
  const { n, prev } = JSON.parse(line) as { n: number; prev: string };
  const path = join(desk.folder, third);
  const lines = (await readFile(path, 'utf8')).split('\n');
  const before = JSON.parse(lines[0] ?? '') as { n: number; hash: string };
  const at = '2026-11-01T00:00:00.000Z';
  const anchor = { at, kind: 'journal-shortened', account: null, label: null, upTo: n - 1, hash: prev };
  const forged = nextLine({ count: before.n, hash: before.hash }, anchor).bytes.toString().trimEnd();
  await writeFile(path, lines.with(1, forged).join('\n'));
  await rm(join(desk.folder, first));
  expect(await desk.reader.verify()).toMatchObject({ kind: 'broken', file: third, reason: 'out-of-order' });
});

test('a file that cannot be removed is told, and nothing is lost', async () => {
  const desk = await twoYears();
  const [first = ''] = await files(desk.folder);
  await rm(join(desk.folder, first));
  await mkdir(join(desk.folder, first));
  await expect(desk.reader.shorten(400, november)).rejects.toMatchObject({
    error: { code: 'journal-failed' },
  });
  expect(await labels({ ...desk, reader: desk.reader }).catch(String)).toMatch(/could not be read/);
});
