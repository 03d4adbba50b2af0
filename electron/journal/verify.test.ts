import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Journal } from './journal.ts';
import { nextLine } from './line.ts';
import { verifyJournal } from './verify.ts';

let folder: string;
const one = 'journal-000001.jsonl';
const two = 'journal-000002.jsonl';
const entry = (label: string) => ({ kind: 'started', account: null, label }) as const;

/** Two files, with three lines each. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-journal-'));
  await write(['1', '2', '3', '4', '5', '6']);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(labels: readonly string[]) {
  const { journal, problems } = await Journal.open(folder, { maxBytes: 900, now: () => 0 });
  for (const label of labels) await journal.write(entry(label));
  await journal.close();
  return problems.map(({ code }) => code);
}

const lines = async (file: string) => (await readFile(join(folder, file), 'utf8')).split('\n').slice(0, -1);

async function change(file: string, edit: (lines: string[]) => string[]) {
  await writeFile(
    join(folder, file),
    edit(await lines(file))
      .map((line) => `${line}\n`)
      .join(''),
  );
}

const verified = () => verifyJournal(folder);
const broken = (file: string, line: number, reason: string) => ({ kind: 'broken', file, line, reason });

test('a journal as it was left is intact', async () => {
  expect(await lines(one)).toHaveLength(3);
  expect(await lines(two)).toHaveLength(3);
  expect(await verified()).toEqual({ kind: 'intact', lines: 6, from: 1 });
});

test('a changed letter shows in every line', async () => {
  for (const file of [one, two]) {
    for (const index of [0, 1, 2]) {
      const before = await readFile(join(folder, file));
      await change(file, (all) =>
        all.with(index, (all[index] ?? '').replace('"label":"', '"label":"somebody else ')),
      );
      expect(await verified()).toEqual(broken(file, index + 1, 'changed'));
      await writeFile(join(folder, file), before);
    }
  }
});

test('the same content spelled otherwise shows', async () => {
  await change(one, ([a = '', ...rest]) => [a.replace(':', ': '), ...rest]);
  expect(await verified()).toEqual(broken(one, 1, 'unreadable'));
});

test('a changed line with a fitting hash shows at the line after it', async () => {
  await change(one, ([a = '', , c = '']) => [a, forged(a, 'forged'), c]);
  expect(await verified()).toEqual(broken(one, 3, 'out-of-order'));
});

test('a removed line shows, also the first of all and the last of a file', async () => {
  for (const [index, file, line, reason] of [
    [0, one, 1, 'beginning-missing'],
    [1, one, 2, 'out-of-order'],
    [2, two, 1, 'out-of-order'],
  ] as const) {
    const before = await readFile(join(folder, one));
    await change(one, (all) => all.toSpliced(index, 1));
    expect(await verified()).toEqual(broken(file, line, reason));
    await writeFile(join(folder, one), before);
  }
});

test('lines that changed places show', async () => {
  await change(two, ([a = '', b = '', c = '']) => [a, c, b]);
  expect(await verified()).toEqual(broken(two, 2, 'out-of-order'));
});

test('an inserted line shows, a copy and one with a fitting hash', async () => {
  const before = await readFile(join(folder, one));
  await change(one, ([a = '', ...rest]) => [a, a, ...rest]);
  expect(await verified()).toEqual(broken(one, 2, 'out-of-order'));
  await writeFile(join(folder, one), before);
  await change(one, ([a = '', ...rest]) => [a, forged(a, 'inserted'), ...rest]);
  expect(await verified()).toEqual(broken(one, 3, 'out-of-order'));
});

test('a missing file shows', async () => {
  await rm(join(folder, one));
  expect(await verified()).toEqual(broken(two, 1, 'beginning-missing'));
});

test('lines cut off at the end show, and still do after the journal went on', async () => {
  await change(two, ([a = '']) => [a]);
  expect(await verified()).toEqual(broken(two, 2, 'end-missing'));
  expect(await write(['7'])).toEqual(['journal-damaged']);
  expect(await lines(two)).toEqual(expect.arrayContaining([expect.stringContaining('"lines-missing"')]));
  expect(await verified()).toEqual(broken(two, 2, 'out-of-order'));
  expect(await write(['8'])).toEqual([]);
});

test('the whole last file or all files cut off show', async () => {
  await rm(join(folder, two));
  expect(await verified()).toEqual(broken(one, 4, 'end-missing'));
  await rm(join(folder, one));
  expect(await verified()).toEqual(broken(one, 1, 'end-missing'));
  expect(await write(['7'])).toEqual(['journal-damaged']);
});

test('a confirmed line that was cut in its middle shows, and its rest is kept', async () => {
  const whole = await readFile(join(folder, two));
  await truncate(join(folder, two), whole.length - 10);
  expect(await verified()).toEqual(broken(two, 3, 'end-missing'));
  expect(await write(['7'])).toEqual(['journal-damaged', 'journal-damaged']);
  expect(await verified()).toMatchObject({ kind: 'broken', reason: 'out-of-order' });
});

test('a last line that was replaced by one with a fitting hash shows, and still does after the journal went on', async () => {
  await change(two, ([a = '', b = '']) => [a, b, forged(b, 'forged')]);
  expect(await verified()).toEqual(broken(two, 3, 'head-differs'));
  expect(await write(['7'])).toEqual(['journal-damaged']);
  expect(await verified()).toMatchObject({ kind: 'broken', reason: 'out-of-order' });
});

test('a missing or unreadable head shows', async () => {
  await rm(join(folder, 'head.json'));
  expect(await verified()).toEqual(broken('head.json', 1, 'head-missing'));
  expect(await write(['7'])).toEqual(['journal-damaged']);
  await writeFile(join(folder, 'head.json'), 'no head');
  expect(await verified()).toEqual(broken('head.json', 1, 'head-missing'));
  expect(await write(['8'])).toEqual(['journal-damaged']);
  expect(await verified()).toMatchObject({ kind: 'intact' });
});

test('a head that a crash left behind the lines is fine', async () => {
  const head = await readFile(join(folder, 'head.json'));
  await write(['7', '8']);
  await writeFile(join(folder, 'head.json'), head);
  expect(await verified()).toEqual({ kind: 'intact', lines: 8, from: 1 });
  expect(await write(['9'])).toEqual([]);
  expect(await verified()).toEqual({ kind: 'intact', lines: 9, from: 1 });
});

test('a journal can be verified while it is written', async () => {
  const { journal } = await Journal.open(folder, { maxBytes: 900 });
  const writer = { isDone: false };
  const writing = (async () => {
    for (let n = 0; n < 60; n++) await journal.write(entry(`more ${n}`));
    writer.isDone = true;
  })();
  let times = 0;
  for (; !writer.isDone; times++) expect(await verified()).toMatchObject({ kind: 'intact' });
  await writing;
  await journal.close();
  expect(times).toBeGreaterThan(1);
  expect(await verified()).toEqual({ kind: 'intact', lines: 66, from: 1 });
});

/** A line with right hashes that follows `before`. */
function forged(before: string, label: string): string {
  const { n, hash } = JSON.parse(before) as { n: number; hash: string };
  return nextLine({ count: n, hash }, { at: '1970-01-01T00:00:00.000Z', ...entry(label) })
    .bytes.toString()
    .trimEnd();
}
