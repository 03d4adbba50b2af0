import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { exportTo } from './export.ts';
import { openFile, type OpenFile } from './files.ts';
import { sieve } from './filter.ts';
import { ids, journalWith, startedDaysAgo, testFolder } from './desk.test-kit.ts';

const at = '2026-11-01T08:00:00.000Z';
const identity = { number: '447700900123', name: 'Northwind', platform: 'android' };
const done = (time: string) => ({ kind: 'done', at: time }) as const;

const loggedOut: NewJournalEntry = {
  kind: 'logged-out',
  at,
  account: ids.sales,
  label: '=HYPERLINK("http://x.example")',
  person: '+Ana, "the boss"',
  handOver: ids.team,
  receipt: {
    by: 'desk',
    identity,
    deviceName: 'Switchboard - Sales',
    phoneTold: { kind: 'failed', at, reason: 'No answer within {seconds} s.', values: { seconds: 15 } },
    chromeClosed: done('2026-11-01T08:00:01.000Z'),
    credentialsErased: done('2026-11-01T08:00:02.000Z'),
  },
};
const begun: NewJournalEntry = {
  kind: 'hand-over-begun',
  at,
  account: null,
  label: null,
  person: '\t@Ben',
  handOver: ids.team,
  team: ids.team,
  teamName: 'North',
  cause: 'person',
  plannedFor: null,
  note: 'Two lines,\r\n"quoted"',
};

const exported = async (
  entries: readonly NewJournalEntry[],
  format: 'csv' | 'jsonl',
  filter: Parameters<Awaited<ReturnType<typeof journalWith>>['reader']['export']>[1] = {},
) => {
  const desk = await journalWith(entries);
  const path = join(await testFolder(), `journal.${format}`);
  return { ...desk, path, count: await desk.reader.export(path, filter, format) };
};

/** As RFC 4180 has it, and nothing else: what is not right throws. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, place]: [string[], number] = [[], 0];
  while (place < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    quoted.lastIndex = plain.lastIndex = place;
    const inQuotes = quoted.exec(text);
    const found = inQuotes ?? plain.exec(text);
    if (found === null) throw new Error(`no field at ${place}`);
    row.push(inQuotes ? (inQuotes[1] ?? '').replaceAll('""', '"') : found[0]);
    place += found[0].length;
    if (text[place] === ',') place += 1;
    else if (text.startsWith('\r\n', place)) {
      rows.push(row);
      row = [];
      place += 2;
    } else throw new Error(`neither a comma nor the end of a record at ${place}`);
  }
  return rows;
}

async function table(path: string): Promise<Record<string, string>[]> {
  const text = await readFile(path, 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const [names = [], ...rows] = parse(text.slice(1));
  for (const row of rows) expect(row).toHaveLength(names.length);
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index] ?? '', value])));
}

test('a table holds what happened, as any program reads it', async () => {
  const { path, count } = await exported([loggedOut, begun], 'csv');
  expect(count).toBe(2);
  const [first, second] = await table(path);
  expect(first).toMatchObject({
    n: '1',
    time: at,
    kind: 'logged-out',
    number: '447700900123',
    hand_over: ids.team,
    phone_told: 'No answer within 15 s.',
    chrome_gone: '2026-11-01T08:00:01.000Z',
    credentials_erased: '2026-11-01T08:00:02.000Z',
    error: '',
  });
  expect(JSON.parse(first?.['details'] ?? '')).toEqual({ by: 'desk', deviceName: 'Switchboard - Sales' });
  expect(first?.['hash']).toMatch(/^[0-9a-f]{64}$/);
  expect(second).toMatchObject({ team: 'North', note: 'Two lines,\r\n"quoted"', number: '' });
});

test('no cell of a table is a formula, and numbers and times stay what they are', async () => {
  const wild = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '  =1', '＝1', '\n'];
  const { path } = await exported(
    [loggedOut, begun, ...wild.map((label): NewJournalEntry => ({ ...loggedOut, label, person: label }))],
    'csv',
  );
  const rows = await table(path);
  for (const cell of rows.flatMap((row) => Object.values(row)))
    expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
  expect(rows[0]).toMatchObject({
    account: `'=HYPERLINK("http://x.example")`,
    person: `'+Ana, "the boss"`,
    number: '447700900123',
    time: at,
  });
  expect(rows[2]?.['account']).toBe("'=1+1");
});

test('JSON lines are the lines of the chain, and prove it to whoever has only them', async () => {
  const { path, count } = await exported([loggedOut, begun, startedDaysAgo(1)], 'jsonl');
  expect(count).toBe(3);
  let before = '0'.repeat(64);
  for (const text of (await readFile(path, 'utf8')).trimEnd().split('\n')) {
    const { n, prev, entry, hash } = JSON.parse(text) as Record<string, unknown>;
    const sum = createHash('sha256')
      .update(`${before}${JSON.stringify({ n, entry })}`)
      .digest('hex');
    expect([prev, hash]).toEqual([before, sum]);
    before = sum;
  }
});

test('a filter is kept to, the oldest first, over all files', async () => {
  const days = [9, 8, 7, 6, 5, 4, 3, 2, 1].map(startedDaysAgo);
  const { path, count } = await exported([...days, loggedOut], 'csv', {
    from: new Date('2026-10-27T00:00:00.000Z').toISOString(),
    topics: ['desk'],
  });
  expect(count).toBe(5);
  expect((await table(path)).map((row) => row['account'])).toEqual(
    [5, 4, 3, 2, 1].map((n) => `${n} days ago`),
  );
});

test('a damaged line is in the export too, where all is exported', async () => {
  const { folder, reader } = await exported([loggedOut, begun], 'csv');
  const file = join(folder, 'journal-000001.jsonl');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"n":1', '"n":x'));
  const path = join(await testFolder(), 'again.csv');
  expect(await reader.export(path, {}, 'csv')).toBe(2);
  expect((await table(path)).map((row) => row['kind'])).toEqual(['unreadable', 'hand-over-begun']);
});

test('the file is for its user only, takes the place of an older one, and nothing else is left', async () => {
  const { path, reader } = await exported([loggedOut], 'csv');
  await writeFile(path, 'older', { mode: 0o644 });
  await reader.export(path, {}, 'jsonl');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ n: 1 });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(path, '..'))).toEqual(['journal.csv']);
});

test('a place that cannot be written to is an error, and leaves nothing', async () => {
  const { reader } = await journalWith([loggedOut]);
  const folder = await testFolder();
  const storageFailed = { error: { code: 'storage-failed' } };
  await expect(reader.export(join(folder, 'no', 'journal.csv'), {}, 'csv')).rejects.toMatchObject(
    storageFailed,
  );
  await expect(reader.export(folder, {}, 'csv')).rejects.toMatchObject(storageFailed);
  expect(await readdir(folder)).toEqual([]);
  expect((await readdir(join(folder, '..'))).filter((name) => name.includes('.part'))).toEqual([]);
});

test('a disk that fills up leaves no half file, and the one before in its place', async () => {
  const { journal } = await journalWith(
    Array.from({ length: 3_000 }, () => loggedOut),
    { maxBytes: 1 << 20 },
  );
  const folder = await testFolder();
  const path = join(folder, 'journal.csv');
  await writeFile(path, 'the one before');
  let writes = 0;
  const open: OpenFile = async (...args) => {
    const handle = await openFile(...args);
    const write = handle.writeFile.bind(handle);
    handle.writeFile = (...what) => {
      writes += 1;
      return writes < 3 ? write(...what) : Promise.reject(new Error('ENOSPC'));
    };
    return handle;
  };
  await expect(
    exportTo(path, journal, { sieve: sieve({}, () => []), format: 'csv', open }),
  ).rejects.toMatchObject({ error: { code: 'storage-failed' } });
  expect(writes).toBe(3);
  expect(await readdir(folder)).toEqual(['journal.csv']);
  expect(await readFile(path, 'utf8')).toBe('the one before');
});
