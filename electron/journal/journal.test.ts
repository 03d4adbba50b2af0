import { chmod, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFile } from './files.ts';
import { Journal, type JournalOptions } from './journal.ts';
import { verifyJournal } from './verify.ts';

const first = '11111111-1111-4111-8111-111111111111';
const second = '22222222-2222-4222-8222-222222222222';
const identity = { number: '15550001', name: 'Support\u2028desk \u{1F4DE}', platform: 'android' };
const at = Date.parse('2026-01-01T00:00:00.000Z');
const now = () => at;

let folder: string;
let opened: Journal[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'switchboard-journal-')), 'journal');
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((journal) => journal.close()));
  await rm(join(folder, '..'), { recursive: true, force: true });
});

async function open(options: JournalOptions = {}) {
  const result = await Journal.open(folder, { now, ...options });
  opened.push(result.journal);
  return result;
}

const started = (label: string, account = first) => ({ kind: 'started', account, label }) as const;

async function labels(journal: Journal) {
  const { entries, unreadable } = await journal.read({ limit: 10_000 });
  expect(unreadable).toBe(0);
  return entries.map(({ label }) => label).reverse();
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`);
const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();

test('an entry is on the disk when its write resolves, and read back as it was written', async () => {
  const { journal, problems } = await open();
  expect(problems).toEqual([]);
  const entry = { kind: 'linked', account: first, label: 'Line one', identity, by: 'pairing' } as const;
  await journal.write(entry);
  expect(await readFile(join(folder, 'journal-000001.jsonl'), 'utf8')).toContain('15550001');
  const asRead = { at: '2026-01-01T00:00:00.000Z', ...entry };
  expect(await journal.read()).toEqual({ entries: [asRead], unreadable: 0 });
  expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 1, from: 1 });
});

test('reading gives the newest first, of one account where asked, up to a limit, across files', async () => {
  const { journal } = await open({ maxBytes: 600 });
  for (const n of [1, 2, 3, 4, 5]) {
    await journal.write(started(`a${n}`, first));
    await journal.write(started(`b${n}`, second));
  }
  const { entries } = await journal.read({ account: second, limit: 3 });
  expect(entries.map(({ label }) => label)).toEqual(['b5', 'b4', 'b3']);
});

test('what happened before an account was added is not even looked at', async () => {
  const { journal } = await open({ maxBytes: 600 });
  for (const name of names(10)) await journal.write(started(name, second));
  await journal.write({ kind: 'account-added', account: first, label: 'new' });
  await journal.write(started('then', first));
  for (const name of (await files()).slice(0, 3))
    await writeFile(join(folder, name), `no journal of ${first}`);
  const { entries, unreadable } = await journal.read({ account: first, limit: 50 });
  expect(entries.map(({ kind }) => kind)).toEqual(['started', 'account-added']);
  expect(unreadable).toBe(0);
});

test('folder and files can be read by their user only, also where they were open before', async () => {
  const { journal } = await open();
  for (const name of names(2)) await journal.write(started(name));
  await expectPrivate();
  await journal.close();
  await chmod(folder, 0o755);
  for (const name of ['head.json', 'journal-000001.jsonl']) await chmod(join(folder, name), 0o644);
  const { journal: again } = await open();
  await again.write(started('three'));
  await expectPrivate();
});

async function expectPrivate() {
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
}

test('many writes at once keep the order of the calls, and share the disk', async () => {
  let syncs = 0;
  const { journal } = await open({
    open: async (...args) => {
      const handle = await openFile(...args);
      const datasync = handle.datasync.bind(handle);
      handle.datasync = () => (syncs++, datasync());
      return handle;
    },
  });
  const expected = names(2_000);
  await Promise.all(expected.map((name) => journal.write(started(name))));
  expect(await labels(journal)).toEqual(expected);
  expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 2_000, from: 1 });
  expect(syncs).toBeLessThan(20);
});

test('the chain goes on over files and over restarts, and old files are kept', async () => {
  for (const [index, name] of names(30).entries()) {
    const { journal, problems } = await open({ maxBytes: 1_000 });
    expect(problems).toEqual([]);
    await journal.write(started(name));
    if (index < 29) await journal.close();
  }
  const all = await files();
  expect(all.length).toBeGreaterThan(5);
  for (const name of all) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(1_000);
  const lastOfFirst = (await readFile(join(folder, 'journal-000001.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .at(-1);
  const firstOfNext = (await readFile(join(folder, 'journal-000002.jsonl'), 'utf8')).split('\n')[0];
  expect(hashIn(firstOfNext, 'prev')).toBe(hashIn(lastOfFirst, 'hash'));
  expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 30, from: 1 });
  expect(await labels(opened.at(-1) as Journal)).toEqual(names(30));
});

const hashIn = (line: string | undefined, field: 'prev' | 'hash') =>
  (JSON.parse(line ?? '') as Record<string, unknown>)[field];

test('a line torn anywhere is kept aside, told, and the journal goes on', async () => {
  const { journal } = await open();
  await journal.write(started('whole'));
  const headBefore = await readFile(join(folder, 'head.json'));
  const path = join(folder, 'journal-000001.jsonl');
  const { size } = await stat(path);
  await journal.write(started('torn'));
  await journal.close();
  const content = await readFile(path);
  for (let length = size + 1; length < content.length; length += 20) {
    await writeFile(path, content.subarray(0, length));
    await writeFile(join(folder, 'head.json'), headBefore);
    const { journal: again, problems } = await open();
    expect(problems.map(({ code }) => code)).toEqual(['journal-damaged']);
    await again.write(started('after'));
    const [, torn] = (await again.read()).entries;
    if (torn?.kind !== 'journal-torn') throw new Error('the journal does not say that it was torn');
    expect(torn.bytes).toBe(length - size);
    expect(await readFile(join(folder, torn.keptAs))).toEqual(content.subarray(size, length));
    expect((await stat(join(folder, torn.keptAs))).mode & 0o777).toBe(0o600);
    expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 3, from: 1 });
    await again.close();
  }
});

test('blocks of zeros that a power cut leaves count as torn', async () => {
  const { journal } = await open();
  await journal.write(started('whole'));
  await journal.close();
  const path = join(folder, 'journal-000001.jsonl');
  await truncate(path, (await stat(path)).size + 5_000);
  const { journal: again, problems } = await open();
  expect(problems).toHaveLength(1);
  expect(await readFile(path, 'utf8')).toMatch(/^[^\0]+\}\n$/);
  expect(await labels(again)).toEqual(['whole', null]);
  expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 2, from: 1 });
});

test('a crash right after a new file was begun goes unnoticed', async () => {
  const { journal } = await open();
  await journal.write(started('one'));
  await journal.close();
  await writeFile(join(folder, 'journal-000002.jsonl'), '');
  const { journal: again, problems } = await open();
  await again.write(started('two'));
  expect(problems).toEqual([]);
  expect(await labels(again)).toEqual(['one', 'two']);
  expect(await verifyJournal(folder)).toEqual({ kind: 'intact', lines: 2, from: 1 });
});

test('writing after closing is refused, and closing twice is harmless', async () => {
  const { journal } = await open();
  await journal.close();
  await journal.close();
  await expect(journal.write(started('late'))).rejects.toMatchObject({ error: { code: 'shutting-down' } });
});
