import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '../../shared/errors.test-kit.ts';
import { encryptedSecrets } from './encrypted-secrets.ts';
import { FakeSafeStorage, plainFile } from './safe-storage.test-kit.ts';

const password = 'correct horse battery staple';
let folder: string;
let system: FakeSafeStorage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-secrets-'));
  system = new FakeSafeStorage();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => encryptedSecrets(plainFile(folder), system);
const file = () => readFile(join(folder, 'secrets.json'), 'utf8').catch(() => '');

test('a secret is there after the app was closed, and is encrypted in its file', async () => {
  open().set('proxy:a', password);
  open().set('proxy:b', 'another');
  expect(open().get('proxy:a')).toBe(password);
  expect(await file()).not.toContain('horse');
});

test('a deleted secret leaves nothing of itself in the file', async () => {
  open().set('proxy:a', password);
  open().set('proxy:a', null);
  expect(open().get('proxy:a')).toBeNull();
  expect(await file()).not.toContain('proxy:a');
});

test.each([
  ['has no encryption', { available: false }],
  ['only pretends to encrypt', { backend: 'basic_text' }],
  ['cannot say how it encrypts', { backend: 'unknown' }],
])('where the system %s, nothing is written and what was kept stays', async (_what, change) => {
  open().set('proxy:a', 'first');
  const before = await file();
  Object.assign(system, change);
  const set = () => {
    open().set('proxy:a', password);
  };
  expect(codeOf(set)).toBe('secrets-unavailable');
  expect(await file()).toBe(before);
});

test('a secret that the system can no longer decrypt is named, and can be deleted or replaced', () => {
  open().set('proxy:a', password);
  system.key = 2;
  expect(codeOf(() => open().get('proxy:a'))).toBe('secret-unreadable');
  open().set('proxy:a', 'new');
  expect(open().get('proxy:a')).toBe('new');
});
