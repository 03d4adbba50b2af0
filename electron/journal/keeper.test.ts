import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppError } from '../../shared/errors.ts';
import { Journal } from './journal.ts';
import { JournalKeeper } from './keeper.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-keeper-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const alone = { atDesk: () => null, membersOf: () => [], days: () => 400 };
const opened = { kind: 'app-opened', version: '1.0.0', account: null, label: null } as const;
const closed = { kind: 'app-closed', account: null, label: null } as const;

test('what is written before the journal is open, and right before it closes, is there in its order', async () => {
  const problems: AppError[] = [];
  const keeper = new JournalKeeper(join(folder, 'journal'), {
    ...alone,
    report: (problem) => problems.push(problem),
  });
  keeper.write(opened);
  keeper.write(closed);
  await keeper.close();
  const { journal } = await Journal.open(join(folder, 'journal'));
  const { entries } = await journal.read({});
  await journal.close();
  expect(entries.map(({ kind }) => kind)).toEqual(['app-closed', 'app-opened']);
  expect(problems).toEqual([]);
});

test('a journal that cannot be opened is reported, and closing does not hang on it', async () => {
  await writeFile(join(folder, 'journal'), 'a file where the folder should be');
  const problems: AppError[] = [];
  const keeper = new JournalKeeper(join(folder, 'journal'), {
    ...alone,
    report: (problem) => problems.push(problem),
  });
  keeper.write(opened);
  await keeper.close();
  expect(problems.map(({ code }) => code)).toContain('journal-failed');
});

test('an account’s entries can be read while the journal is open, with what was written just before', async () => {
  const keeper = new JournalKeeper(join(folder, 'journal'), { ...alone, report: () => undefined });
  const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  for (let n = 1; n <= 3; n += 1) {
    for (const account of [first, second]) keeper.write({ kind: 'started', account, label: `Start ${n}` });
  }
  const labels = (await keeper.read(first, 2)).map(({ account, label }) => `${account ?? ''} ${label ?? ''}`);
  expect(labels).toEqual([`${first} Start 3`, `${first} Start 2`]);
  await keeper.close();
});

test('a journal that cannot be opened cannot be read, and says so', async () => {
  await writeFile(join(folder, 'journal'), 'a file where the folder should be');
  const keeper = new JournalKeeper(join(folder, 'journal'), { ...alone, report: () => undefined });
  await expect(keeper.read('11111111-1111-4111-8111-111111111111', 10)).rejects.toMatchObject({
    error: { code: 'journal-failed' },
  });
  await keeper.close();
});
