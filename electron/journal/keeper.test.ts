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

const opened = { kind: 'app-opened', version: '1.0.0', account: null, label: null } as const;
const closed = { kind: 'app-closed', account: null, label: null } as const;

test('what is written before the journal is open, and right before it closes, is there in its order', async () => {
  const problems: AppError[] = [];
  const keeper = new JournalKeeper(join(folder, 'journal'), (problem) => problems.push(problem));
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
  const keeper = new JournalKeeper(join(folder, 'journal'), (problem) => problems.push(problem));
  keeper.write(opened);
  await keeper.close();
  expect(problems.map(({ code }) => code)).toContain('journal-failed');
});
