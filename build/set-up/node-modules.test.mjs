import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setUpNodeModules, whatNpmSaid } from './node-modules.mjs';

// What is said goes nowhere.
beforeEach(() => vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterEach(() => vi.restoreAllMocks());

let root;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'switchboard-modules-'))));
afterEach(() => rmSync(root, { recursive: true }));

const entry = (version) => ({ version, integrity: `sum of ${version}` });

function lock(packages) {
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': { name: 'x' }, ...packages } }),
  );
}

/** What npm leaves behind after it installed these packages. */
function install(packages) {
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

function fakeNpm(packages, code = 0) {
  return vi.fn(() => {
    if (code === 0) install(packages);
    return Promise.resolve({ code, output: 'npm says why', late: false });
  });
}

test('installs where there is nothing, then has nothing to do', async () => {
  lock({ a: entry('1') });
  const npm = fakeNpm({ a: entry('1') });
  expect(await setUpNodeModules(root, npm)).toBe(true);
  expect(await setUpNodeModules(root, npm)).toBe(false);
  expect(npm).toHaveBeenCalledTimes(1);
});

test('installs again after the lock file changed', async () => {
  lock({ a: entry('1') });
  await setUpNodeModules(root, fakeNpm({ a: entry('1') }));
  lock({ a: entry('2') });
  const npm = fakeNpm({ a: entry('2') });
  expect(await setUpNodeModules(root, npm)).toBe(true);
  expect(npm.mock.calls[0][0][0]).toBe('ci');
});

test('keeps what somebody installed by hand, without packages for other systems', async () => {
  lock({ a: entry('1'), 'for-another-system': { ...entry('1'), optional: true } });
  install({ a: entry('1') });
  const npm = fakeNpm({});
  expect(await setUpNodeModules(root, npm)).toBe(false);
  expect(npm).not.toHaveBeenCalled();
});

test.each([
  ['a package is missing', {}],
  ['a package is too many', { a: entry('1'), b: entry('1') }],
  ['a version differs', { a: entry('2') }],
])('installs where %s', async (_, installed) => {
  lock({ a: entry('1') });
  install(installed);
  expect(await setUpNodeModules(root, fakeNpm({ a: entry('1') }))).toBe(true);
});

test('says why it failed and leaves no stamp', async () => {
  lock({ a: entry('1') });
  await expect(setUpNodeModules(root, fakeNpm({}, 1))).rejects.toThrow(/npm says why[\s\S]*"npm ci" failed/);
  expect(existsSync(join(root, 'node_modules', '.switchboard-lock'))).toBe(false);
});

test('shows the reason of npm, not its usage', () => {
  const output = 'npm warn old\nnpm error Missing: a from lock file\nnpm error Usage:\nnpm error npm ci\n';
  expect(whatNpmSaid(output)).toBe('npm error Missing: a from lock file');
});
