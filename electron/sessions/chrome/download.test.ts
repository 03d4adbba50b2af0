import { BrowserPlatform } from '@puppeteer/browsers';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { englishText, type Result } from '../../../shared/errors.ts';
import { step } from './download-errors.ts';
import { downloadBrowser, type DownloadOptions } from './download.ts';
import { DownloadServer, link, program, zip, type ZipFile } from './download.test-kit.ts';
import type { Browser } from './find.ts';

let home: string;
let folder: string;
let server: DownloadServer;
let percents: (number | null)[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'switchboard-download-'));
  folder = join(home, 'data', 'browsers');
  server = await DownloadServer.start();
  server.archive = zip(chrome());
  percents = [];
});

afterEach(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

const says = (words: string) => `#!/bin/sh\necho '${words}'\n`;

/** An archive that takes more than one chunk on its way. */
const chrome = (script = says('Google Chrome for Testing 150.0.7000.10')): ZipFile[] => [
  { name: 'chrome-linux64/', content: '', mode: 0o040755 },
  { name: 'chrome-linux64/big', content: randomBytes(400_000).toString('hex') },
  { name: 'chrome-linux64/chrome', content: script, mode: program },
  { name: 'chrome-linux64/deep/er/link', content: '../../chrome', mode: link },
];

const run = (options: Partial<DownloadOptions> = {}): Promise<Result<Browser>> =>
  downloadBrowser({
    kind: 'full',
    folder,
    platform: BrowserPlatform.LINUX,
    fetch,
    source: server.source,
    signal: new AbortController().signal,
    onProgress: (percent) => percents.push(percent),
    ...options,
  });

/** Every file under the data folder. */
const everything = async () => {
  const found = await readdir(home, { recursive: true, withFileTypes: true });
  return found.filter((one) => !one.isDirectory()).map(({ name }) => name);
};

const problem = (result: Result<Browser>) =>
  result.ok ? 'none' : `${result.error.code}: ${englishText(result.error)}`;

test('a browser is downloaded, unpacked with its modes and links, and runs', async () => {
  const result = await run();
  expect(result).toMatchObject({ ok: true, value: { kind: 'full', version: '150.0.7000.10' } });
  if (!result.ok) return;
  expect(result.value.path.startsWith(folder)).toBe(true);
  expect(execFileSync(result.value.path, { encoding: 'utf8' })).toContain('150.0.7000.10');
  expect(await readlink(join(dirname(result.value.path), 'deep/er/link'))).toBe('../../chrome');
  expect((await everything()).sort()).toEqual(['big', 'chrome', 'link']);
  expect(server.asked[1]).toBe('/archives/150.0.7000.10/linux64/chrome-linux64.zip');
});

test('progress is told in whole percents, each once, up to 100', async () => {
  await run();
  expect(percents[0]).toBeNull();
  const counted = percents.slice(1) as number[];
  expect(counted.length).toBeGreaterThan(2);
  expect(counted).toEqual([...new Set(counted)].sort((a, b) => a - b));
  expect(counted.every(Number.isInteger)).toBe(true);
  expect(counted.at(-1)).toBe(100);
});

test('a headless shell is downloaded by its own name', async () => {
  server.archive = zip([
    {
      name: 'chrome-headless-shell-linux64/chrome-headless-shell',
      content: says('Chrome 150.0.7000.10'),
      mode: program,
    },
  ]);
  expect(await run({ kind: 'headless-shell' })).toMatchObject({
    ok: true,
    value: { kind: 'headless-shell' },
  });
  expect(server.asked[1]).toContain('chrome-headless-shell-linux64.zip');
});

test('what is there already is not downloaded again', async () => {
  const first = await run();
  expect(await run()).toEqual(first);
  expect(server.asked.filter((path) => path.endsWith('.zip'))).toHaveLength(1);
});

test('a cancelled download leaves nothing behind and hangs up', async () => {
  const abort = new AbortController();
  let hungUp: Promise<unknown> | undefined;
  server.send = (response: ServerResponse) => {
    hungUp = once(response, 'close');
    server.sendHalf(response);
  };
  const result = await run({
    signal: abort.signal,
    onProgress: (percent) => {
      if (percent !== null && percent > 20) abort.abort();
    },
  });
  expect(problem(result)).toMatch(/^download-cancelled/);
  expect(await everything()).toEqual([]);
  await hungUp;
});

test('a download that is cancelled while it is unpacked leaves nothing behind', async () => {
  const abort = new AbortController();
  const onProgress = (percent: number | null) => {
    if (percent === 100)
      setImmediate(() => {
        abort.abort();
      });
  };
  expect(problem(await run({ signal: abort.signal, onProgress }))).toMatch(/^download-cancelled/);
  expect(await everything()).toEqual([]);
});

test('without a network it says so, and that it can be tried again', async () => {
  await server.close();
  const result = await run();
  expect(problem(result)).toMatch(/^download-failed: .*cannot be reached/);
  expect(result).toMatchObject({ error: { retryable: true } });
  expect(await everything()).toEqual([]);
});

test.each<[string, RegExp, (response: ServerResponse) => void]>([
  ['is refused', /error 404/, (response) => response.writeHead(404).end('no')],
  [
    'breaks off',
    /cannot be reached/,
    (response) => {
      server.sendHalf(response);
      setImmediate(() => response.destroy());
    },
  ],
  [
    'comes to a standstill',
    /standstill/,
    (response) => {
      server.sendHalf(response);
    },
  ],
  [
    'is more than the disk has room for',
    /not enough room.*Free \d+ MB/,
    (response) => {
      response.setHeader('content-length', 1e15).write('PK');
    },
  ],
  [
    'was changed on its way',
    /damaged/,
    (response) => {
      server.archive.fill(0, 200_000, 200_010);
      response.setHeader('content-length', server.archive.length).end(server.archive);
    },
  ],
  ['is no archive', /damaged/, (response) => response.end('<html>Please log in to this network</html>')],
])('a download that %s fails with the reason and leaves nothing behind', async (_what, reason, send) => {
  server.send = send;
  const result = await run({ stallMs: 1_000 });
  expect(problem(result)).toMatch(/^download-failed/);
  expect(problem(result)).toMatch(reason);
  expect(result).toMatchObject({ error: { retryable: true } });
  expect(await everything()).toEqual([]);
});

test.each<[string, RegExp, ZipFile[]]>([
  ['does not run here', /does not run on this computer/, chrome('#!/bin/sh\nexit 127\n')],
  ['lacks its program', /damaged/, chrome().slice(0, 2)],
  ['has another sum than it should', /damaged/, [...chrome(), { name: 'pak', content: 'x', sum: 1 }]],
  ['would write outside of its folder', /damaged/, [{ name: '../../../../evil', content: '' }, ...chrome()]],
  [
    'has a link to outside of its folder',
    /damaged/,
    [{ name: 'evil', content: '../../..', mode: link }, ...chrome()],
  ],
])('a browser that %s is not kept', async (_what, reason, files) => {
  server.archive = zip(files);
  expect(problem(await run())).toMatch(reason);
  expect(await everything()).toEqual([]);
});

test('a version that is none is not asked for', async () => {
  server.version = '../../../elsewhere';
  expect(problem(await run())).toMatch(/damaged/);
  expect(server.asked).toHaveLength(1);
});

test('where no browser is made for this kind of computer, nothing is asked for', async () => {
  const result = await run({ platform: BrowserPlatform.LINUX_ARM });
  expect(problem(result)).toMatch(/no browser to download for this kind of computer/);
  expect(server.asked).toEqual([]);
});

test('a disk that fills up on the way is told from a bad network', async () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
  const unexpected = () => {
    throw new Error('another meaning was asked for');
  };
  await expect(step(unexpected, () => Promise.reject(full))).rejects.toMatchObject({
    error: { code: 'download-failed', message: expect.stringContaining('not enough room') as string },
  });
});
