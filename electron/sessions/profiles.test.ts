import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Profiles } from './profiles.ts';

const account = 'account-1';
let folder: string;
let profiles: Profiles;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-profiles-'));
  profiles = new Profiles(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function login(generation: string): Promise<string> {
  const path = await profiles.prepare(account, generation);
  await writeFile(join(path, 'Cookies'), 'secret');
  return path;
}

const everything = async () => (await readdir(folder, { recursive: true })).sort();

test('a profile can be read by its user only', async () => {
  const path = await login('g1');
  for (const each of [path, join(path, '..')]) expect((await stat(each)).mode & 0o777).toBe(0o700);
  await profiles.erase(account, 'g1', 5_000);
  expect((await stat(join(folder, 'erasing'))).mode & 0o777).toBe(0o700);
});

test('erasing leaves nothing of one generation, and another one as it was', async () => {
  await login('g1');
  await login('g2');
  expect(await profiles.erase(account, 'g1', 5_000)).toEqual({ kind: 'erased' });
  expect(await everything()).toEqual([
    'erasing',
    'profiles',
    `profiles/${account}`,
    `profiles/${account}/g2`,
    `profiles/${account}/g2/Cookies`,
  ]);
});

test('erasing what was never there is done already', async () => {
  expect(await profiles.erase(account, 'g1', 5_000)).toEqual({ kind: 'erased' });
});

test('a profile that cannot be moved away is said to be still there', async () => {
  await login('g1');
  await writeFile(join(folder, 'erasing'), 'a file where the folder should be');
  expect(await profiles.erase(account, 'g1', 5_000)).toEqual({ kind: 'failed' });
});

test('a sweep finishes what was left, and keeps what is in use or belongs to accounts that it was not told of', async () => {
  await login('g1');
  await login('g2');
  await profiles.prepare('account-2', 'g1');
  await mkdir(join(folder, 'erasing', `${account}.g0`), { recursive: true });
  expect(await (await profiles.sweep(new Map([[account, 'g2']]))).deleted).toBe(0);
  expect(await everything()).toEqual([
    'erasing',
    'profiles',
    `profiles/${account}`,
    `profiles/${account}/g2`,
    `profiles/${account}/g2/Cookies`,
    'profiles/account-2',
    'profiles/account-2/g1',
  ]);
});

test('a sweep that cannot read a folder says so, and does the rest', async () => {
  await login('g1');
  await login('g2');
  await writeFile(join(folder, 'erasing'), 'a file where the folder should be');
  expect(await (await profiles.sweep(new Map([[account, 'g2']]))).deleted).toBe(1);
  expect(await readdir(join(folder, 'profiles', account))).toEqual(['g2']);
});

test('a deletion that takes too long is said to be pending, and the next sweep finishes it', async () => {
  const path = await login('g1');
  await Promise.all(Array.from({ length: 500 }, (_, index) => writeFile(join(path, `file-${index}`), 'x')));
  expect(await profiles.erase(account, 'g1', 0)).toEqual({ kind: 'pending' });
  expect(await (await profiles.sweep(new Map())).deleted).toBe(0);
  expect(await readdir(join(folder, 'erasing'))).toEqual([]);
});
