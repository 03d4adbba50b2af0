import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { policyPath, readPolicy } from './policy.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-policy-'));
  path = join(folder, 'policy.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a computer without a policy has an empty one', () => {
  expect(readPolicy(path)).toEqual({ ok: true, value: {} });
  expect(readPolicy(join(path, 'deeper', 'policy.json'))).toEqual({ ok: true, value: {} });
});

test.each([
  ['{ "updates": "off" }', { updates: 'off' }],
  ['{ "updates": "on", "updateChannel": "beta" }', { updates: 'on', updateChannel: 'beta' }],
  ['\ufeff{ "updates": "off" }', { updates: 'off' }],
  ['{ "updateChannel": "beta", "updates": "on" }', { updates: 'on', updateChannel: 'beta' }],
  ['{}', {}],
])('%s is read', async (content, policy) => {
  await writeFile(path, content);
  expect(readPolicy(path)).toEqual({ ok: true, value: policy });
});

test.each([
  ['', 'read'],
  ['{ "updates": "off"', 'read'],
  ['[]', '{}'],
  ['null', '{}'],
  ['{ "updates": "of" }', 'updates'],
  ['{ "updates": false }', 'updates'],
  ['{ "update": "off" }', 'update'],
  ['{ "updateChannel": "stable", "Updates": "off" }', 'Updates'],
  ['{ "newer": true, "updates": "of" }', 'updates'],
  ['{ "updateChannel": "nightly" }', 'updateChannel'],
])('%s is not taken for an empty one, and it is said where it is wrong', async (content, place) => {
  await writeFile(path, content);
  const policy = readPolicy(path);
  expect(policy).toMatchObject({ ok: false, error: { code: 'invalid-policy', values: { path } } });
  if (policy.ok) throw new Error('unreachable');
  if (place === 'read') expect(policy.error.message).toContain('cannot be read');
  else expect(policy.error.values).toMatchObject({ place });
});

test.each(['off', 'on'] as const)(
  'a key of a newer version changes nothing of what is known, wherever it stands: updates stay %s, and it is said',
  async (updates) => {
    const known = `"updates": "${updates}", "updateChannel": "stable"`;
    for (const content of [`{ "newer": { "a": 1 }, ${known} }`, `{ ${known}, "newer": null }`]) {
      await writeFile(path, content);
      expect(readPolicy(path)).toMatchObject({
        ok: true,
        value: {
          updates,
          updateChannel: 'stable',
          problem: { code: 'invalid-policy', values: { path, place: 'newer' } },
        },
      });
    }
  },
);

test('neither are a folder in its place, and a file that is too large to be one', async () => {
  await writeFile(path, `{ "updates": "off"${' '.repeat(70_000)}}`);
  expect(readPolicy(path)).toMatchObject({ ok: false, error: { code: 'invalid-policy' } });
  await rm(path);
  await mkdir(path);
  expect(readPolicy(path)).toMatchObject({ ok: false, error: { code: 'invalid-policy' } });
});

test('it lies where only an administrator writes, on each system', () => {
  expect(policyPath('linux', { HOME: '/home/ann' })).toBe('/etc/switchboard/policy.json');
  expect(policyPath('darwin', {})).toBe('/Library/Application Support/Switchboard/policy.json');
  expect(policyPath('win32', { ProgramFiles: 'D:\\Programs', ProgramData: 'D:\\Data' })).toBe(
    'D:\\Programs\\Switchboard Policy\\policy.json',
  );
});
