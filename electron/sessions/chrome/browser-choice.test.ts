import { detectBrowserPlatform } from '@puppeteer/browsers';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserChoice } from './browser-choice.ts';
import { tidyDownloads } from './downloads.ts';
import { installationOf } from './installation.ts';
import type { BrowserKind } from './find.ts';

let folder: string;
let downloads: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-choice-'));
  downloads = join(folder, 'browsers');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function program(path: string, version = '156.0.8078.73'): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho 'Chromium ${version}'\n`, { mode: 0o755 });
  return path;
}

const platform = () => detectBrowserPlatform() ?? expect.unreachable('this computer has no platform');
const downloaded = (kind: BrowserKind, version: string) =>
  program(installationOf(downloads, kind, version, platform()).program, version);

const choice = (wish: { chosen?: string; lighter?: boolean } = {}) =>
  new BrowserChoice({ chosen: wish.chosen, lighter: wish.lighter ?? false, downloads });

const pathOf = async (found: ReturnType<BrowserChoice['find']>) => {
  const result = await found;
  return result.ok ? result.value.path : result.error.code;
};

test('with the lighter browser on, a downloaded headless shell comes first, the newest of them', async () => {
  await downloaded('headless-shell', '149.0.7000.99');
  const newest = await downloaded('headless-shell', '149.0.7000.100');
  vi.stubEnv('PATH', dirname(await program(join(folder, 'bin', 'chrome-headless-shell'))));
  expect(await pathOf(choice({ lighter: true }).find())).toBe(newest);
});

test('without a downloaded one, the headless shell of the system is taken, never a whole Chrome', async () => {
  const chrome = await program(join(folder, 'chromium'));
  const shell = await program(join(folder, 'bin', 'chrome-headless-shell'));
  await downloaded('full', '150.0.7000.1');
  vi.stubEnv('PATH', dirname(shell));
  expect(await pathOf(choice({ lighter: true, chosen: chrome }).find())).toBe(shell);
});

test('with the lighter browser off, what a person has chosen counts, whatever was downloaded', async () => {
  const chrome = await program(join(folder, 'chromium'));
  await downloaded('full', '160.0.7000.1');
  expect(await pathOf(choice({ chosen: chrome }).find())).toBe(chrome);
});

test('switching goes to and fro between the two', async () => {
  const chrome = await program(join(folder, 'chromium'));
  const shell = await downloaded('headless-shell', '150.0.7000.1');
  const browsers = choice({ chosen: chrome });
  expect(await pathOf(browsers.find())).toBe(chrome);
  expect(await pathOf(browsers.useLighter(true))).toBe(shell);
  expect(await pathOf(browsers.find())).toBe(shell);
  expect(await pathOf(browsers.useLighter(false))).toBe(chrome);
});

test('a search that was under way when it was switched does not bring the old browser back', async () => {
  const chrome = await program(join(folder, 'chromium'));
  const shell = await downloaded('headless-shell', '150.0.7000.1');
  const browsers = choice({ chosen: chrome });
  const early = browsers.find();
  const late = browsers.useLighter(true);
  expect(await pathOf(early)).toBe(shell);
  expect(await pathOf(late)).toBe(shell);
  expect(await pathOf(browsers.find())).toBe(shell);
});

test('choosing a whole Chrome switches the lighter browser off; choosing a headless shell leaves it on', async () => {
  const browsers = choice({ lighter: true });
  await browsers.choose(await program(join(folder, 'my-headless-shell')));
  expect(browsers.wish.lighter).toBe(true);
  const chrome = await program(join(folder, 'chromium'));
  await browsers.choose(chrome);
  expect(browsers.wish).toEqual({ chosen: chrome, lighter: false });
});

test('tidying keeps the newest download of each kind and nothing half done', async () => {
  await downloaded('full', '149.0.7000.99');
  await downloaded('full', '149.0.7000.100');
  await downloaded('headless-shell', '140.0.7000.1');
  await program(join(downloads, '.partial-abc', 'archive.zip'));
  await tidyDownloads(downloads);
  expect((await readdir(downloads)).sort()).toEqual(['chrome', 'chrome-headless-shell']);
  expect(await readdir(join(downloads, 'chrome'))).toEqual([`${platform()}-149.0.7000.100`]);
  expect(await readdir(join(downloads, 'chrome-headless-shell'))).toHaveLength(1);
});

test('tidying where nothing was ever downloaded does nothing', async () => {
  await tidyDownloads(downloads);
  expect(await readdir(folder)).toEqual([]);
});
