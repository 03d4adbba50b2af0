import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkDataFolder } from './data-folder.ts';

let home: string;
let folder: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'switchboard-home-'));
  folder = join(home, 'config', 'Switchboard');
});

afterEach(() => rm(home, { recursive: true, force: true }));

test('besides: the folder is made for this user only, and nothing is left of the test', async () => {
  expect(checkDataFolder(folder)).toEqual({ ok: true, value: folder });
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readdir(folder)).toEqual([]);
});

test('besides: one that was there, open to others, is closed', async () => {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o777);
  checkDataFolder(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('besides: a link that somebody laid there while it was open leads to no other file', async () => {
  await mkdir(folder, { recursive: true });
  const other = join(home, 'other');
  await writeFile(other, 'precious');
  await symlink(other, join(folder, `.write-test-${process.pid}`));
  expect(checkDataFolder(folder).ok).toBe(true);
  expect(await readFile(other, 'utf8')).toBe('precious');
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that cannot be is said so', async () => {
  await mkdir(join(home, 'config'));
  await writeFile(folder, 'a file in its place');
  expect(checkDataFolder(folder)).toMatchObject({ ok: false, error: { code: 'data-folder-unwritable' } });
});
