import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBrowser, findBrowser } from './find.ts';

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
  return checked.ok ? 'none' : `${checked.error.code}: ${checked.error.message}`;
};

test('a browser is known by what it says of its version', async () => {
  const path = await program('Chromium 156.0.8078.73 built on Debian');
  expect(await checkBrowser(path)).toEqual({
    ok: true,
    value: { path, name: 'Chromium', version: '156.0.8078.73' },
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
