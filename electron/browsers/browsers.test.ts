import { detectBrowserPlatform } from '@puppeteer/browsers';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appError, fail, ok, type Result } from '../../shared/errors.ts';
import type { AppView } from '../../shared/view.ts';
import { AppStatus } from '../app-status.ts';
import { Browsers } from './browsers.ts';
import type { DownloadRequest } from '../sessions/chrome/download.ts';
import { installationOf } from '../sessions/chrome/installation.ts';
import type { Browser } from '../sessions/chrome/find.ts';
import { deferred } from '../waiting.ts';
import { settingsSchema, type SettingsFile } from '../settings/settings-file.ts';

let folder: string;
let shown: AppView[];
let saved: unknown;
const onLookedAgain = vi.fn();
const download = vi.fn<(request: DownloadRequest) => Promise<Result<Browser>>>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-browsers-'));
  shown = [];
  saved = { version: 1 };
  vi.resetAllMocks();
});

afterEach(() => rm(folder, { recursive: true }));

// Like the file: what is read went through the schema, what is written through JSON.
const settings = {
  setAsideAs: undefined,
  read: () => settingsSchema.parse(saved),
  write: (value: SettingsFile) => {
    saved = JSON.parse(JSON.stringify(value));
  },
};

/** Opening it again is what opening the app again is. */
function open(given?: string): Browsers {
  const status = new AppStatus(
    { version: '1.0.0', standIn: false, safeMode: false, dataFolder: '/data', language: 'en' },
    (view) => shown.push(view),
  );
  const downloads = join(folder, 'browsers');
  return new Browsers({ settings, given, downloads, download, status, onLookedAgain });
}

async function program(path: string): Promise<Browser> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "#!/bin/sh\necho 'Chromium 156.0.8078.73'\n", { mode: 0o755 });
  return { kind: 'full', path, name: 'Chromium', version: '156.0.8078.73' };
}

const downloaded = (kind: Browser['kind']) => {
  const platform = detectBrowserPlatform() ?? expect.unreachable('this computer has no platform');
  return program(installationOf(join(folder, 'browsers'), kind, '150.0.7000.1', platform).program);
};

test('the lighter browser is off until it is switched on, and stays on after the app is opened again', async () => {
  await downloaded('headless-shell');
  const browsers = open();
  expect(shown.at(-1)?.lighterBrowser).toBe(false);
  await browsers.useLighter(true);
  expect(shown.at(-1)).toMatchObject({ lighterBrowser: true, browser: { kind: 'found' } });
  expect(onLookedAgain).toHaveBeenCalledOnce();
  expect(saved).toMatchObject({ lighterBrowser: true });
  open();
  expect(shown.at(-1)?.lighterBrowser).toBe(true);
});

test('settings of before there was a lighter browser are read, with it off', () => {
  saved = { version: 1, browser: '/somewhere/chrome' };
  open();
  expect(shown.at(-1)?.lighterBrowser).toBe(false);
  expect(settings.read().browser).toBe('/somewhere/chrome');
});

test('a download shows its progress, and what came is looked for', async () => {
  const { path } = await program(join(folder, 'chrome'));
  const browsers = open(path);
  download.mockImplementation(({ onProgress }) => {
    onProgress(42);
    return downloaded('full').then(ok);
  });
  expect(await browsers.download('chrome')).toBe(true);
  expect(shown.map((view) => view.download?.percent)).toEqual(
    expect.arrayContaining([null, 42, undefined]) as unknown,
  );
  expect(shown.at(-1)).toMatchObject({ download: null, browser: { kind: 'found' } });
  expect(onLookedAgain).toHaveBeenCalledOnce();
});

test('a downloaded Chrome takes the place of the chosen one and of those that are installed, from then on', async () => {
  const chosen = await program(join(folder, 'chosen', 'chrome'));
  saved = { version: 1, browser: chosen.path };
  const browsers = open();
  await browsers.start();
  expect(await browsers.find()).toMatchObject({ ok: true, value: { path: chosen.path } });
  const { path } = await downloaded('full');
  download.mockResolvedValue(ok({ ...chosen, path }));
  expect(await browsers.download('chrome')).toBe(true);
  expect(await browsers.find()).toMatchObject({ ok: true, value: { path } });
  expect(await open().find()).toMatchObject({ ok: true, value: { path } });
});

test('a chosen browser that is gone gives way to a downloaded Chrome, also after the app is opened again', async () => {
  saved = { version: 1, browser: '/gone/chrome' };
  const browsers = open();
  await browsers.start();
  expect(shown.at(-1)?.browser).toMatchObject({ kind: 'missing', error: { code: 'browser-unusable' } });
  download.mockImplementation(() => downloaded('full').then(ok));
  await browsers.download('chrome');
  expect(shown.at(-1)?.browser.kind).toBe('found');
  expect(saved).not.toHaveProperty('browser');
});

test('a cancelled download answers so, a failed one with its reason, and neither is shown any longer', async () => {
  const browsers = open();
  download.mockImplementation(
    ({ signal }) =>
      new Promise((resolve) => {
        signal.onabort = () => {
          resolve(fail(appError('download-cancelled', '', '')));
        };
      }),
  );
  const cancelled = browsers.download('chrome');
  await browsers.cancelDownload();
  expect(shown.at(-1)?.download).toBeNull();
  expect(await cancelled).toBe(false);
  download.mockResolvedValue(fail(appError('download-failed', 'offline', '')));
  await expect(browsers.download('chrome')).rejects.toMatchObject({ error: { message: 'offline' } });
  expect(shown.at(-1)?.download).toBeNull();
  expect(onLookedAgain).not.toHaveBeenCalled();
});

test('a second request for the same browser joins the first; another one is refused meanwhile', async () => {
  const { path } = await program(join(folder, 'chrome'));
  const browsers = open(path);
  const outcome = deferred<Result<Browser>>();
  download.mockReturnValue(outcome.promise);
  const both = [browsers.download('chrome'), browsers.download('chrome')];
  await expect(browsers.download('headless-shell')).rejects.toMatchObject({
    error: { code: 'download-failed' },
  });
  outcome.resolve(ok(await downloaded('full')));
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(download).toHaveBeenCalledOnce();
});
