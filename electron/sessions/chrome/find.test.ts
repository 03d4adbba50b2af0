import { chmod, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { englishMessage } from '../../../shared/errors.ts';
import { checkBrowser, findBrowser, findHeadlessShell } from './find.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-find-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(says: string): Promise<string> {
  const path = join(folder, 'program');
  await writeFile(path, `#!/bin/sh\necho '${says}'\n`);
  await chmod(path, 0o755);
  return path;
}

const problemWith = async (path: string) => {
  const checked = await checkBrowser(path);
  return checked.ok ? 'none' : `${checked.error.code}: ${englishMessage(checked.error)}`;
};

test('a browser is known by what it says of its version', async () => {
  const path = await program('Chromium 156.0.8078.73 built on Debian');
  expect(await checkBrowser(path)).toEqual({
    ok: true,
    value: { kind: 'full', path, name: 'Chromium', version: '156.0.8078.73' },
  });
});

test('a browser that is too old is refused with its version', async () => {
  expect(await problemWith(await program('Google Chrome 101.0.4951.67'))).toMatch(
    /^browser-unusable: .*101\.0\.4951\.67/,
  );
});

test('what is no browser, no program, or not there is refused', async () => {
  expect(await problemWith(await program('hello'))).toMatch(/^browser-unusable/);
  await chmod(join(folder, 'program'), 0o644);
  expect(await problemWith(join(folder, 'program'))).toMatch(/^browser-unusable/);
  expect(await problemWith(join(folder, 'missing'))).toMatch(/^browser-unusable/);
  expect(await problemWith(folder)).toMatch(/^browser-unusable/);
});

test('a browser that the Snap store shuts in is refused with the reason', async () => {
  const path = join(folder, 'program');
  await writeFile(path, '#!/bin/sh\nexec /snap/bin/chromium "$@"\n', { mode: 0o755 });
  expect(await problemWith(path)).toMatch(/^browser-unusable: .*Snap/);
});

test('the first place with a usable browser is taken, and a computer without one is said so', async () => {
  const path = await program('Chromium 156.0.8078.73');
  const places = [join(folder, 'missing'), path];
  expect(await findBrowser(undefined, places)).toMatchObject({ ok: true, value: { path } });
  expect(await findBrowser(undefined, [])).toMatchObject({ ok: false, error: { code: 'browser-missing' } });
});

test('a headless shell is known by its name, and nothing else is taken for one', async () => {
  const chrome = await program('Chromium 156.0.8078.73');
  const shell = join(folder, 'chromium-headless-shell');
  await copyFile(chrome, shell);
  expect(await findHeadlessShell([join(folder, 'missing'), chrome, shell])).toMatchObject({
    ok: true,
    value: { kind: 'headless-shell', path: shell, name: 'Chromium headless shell' },
  });
  const none = await findHeadlessShell([chrome]);
  expect(none).toMatchObject({ ok: false, error: { code: 'browser-missing' } });
  expect(none.ok || none.error.hint).toMatch(/Download it.* switch the lighter browser off/);
});

test('a headless shell that is too old is passed over', async () => {
  const shell = join(folder, 'chrome-headless-shell');
  await copyFile(await program('Chromium 101.0.4951.67'), shell);
  expect(await findHeadlessShell([shell])).toMatchObject({ ok: false, error: { code: 'browser-missing' } });
});
