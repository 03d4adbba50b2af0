import { BrowserPlatform } from '@puppeteer/browsers';
import { afterEach, expect, test } from 'vitest';
import { DownloadServer, program, zip } from './chrome/download.test-kit.ts';
import { downloadBrowser } from './chrome/download.ts';
import { findHeadlessShell } from './chrome/find.ts';
import { listProcesses } from './chrome/processes.ts';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';

// These need a headless shell: Debian's package chromium-headless-shell, or chrome-headless-shell on the PATH.

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';

/** The command line of the browser process that runs an account. */
async function commandOf(id: string): Promise<string> {
  const pid = await desk.browserProcess(id);
  return (await listProcesses()).find((one) => one.pid === pid)?.command ?? '';
}

test('a headless shell links an account and brings it back without a scan', async () => {
  await open({ lighter: true });
  const id = await desk.link('Support 1', number);
  expect(await commandOf(id)).toContain('headless-shell');
  await desk.reopen();
  await desk.untilState(id, 'ready');
  expect(await commandOf(id)).toContain('headless-shell');
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('a headless shell logs an account out: the phone lists nothing, and a new code is shown', async () => {
  await open({ lighter: true });
  const id = await desk.link('Support 1', number);
  const outcome = await desk.sessions.logOut(id);
  expect(outcome).toMatchObject({ kind: 'logged-out', receipt: { phoneTold: { kind: 'done' } } });
  expect(desk.whatsapp.phone(number).linkedDevices()).toEqual([]);
  await desk.untilState(id, 'scan');
});

test('switching does not touch what runs; the next start takes the other browser, and the number stays linked', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const before = await desk.browserProcess(id);
  expect(await desk.browsers.useLighter(true)).toMatchObject({ ok: true });
  expect(await desk.browserProcess(id)).toBe(before);
  expect(desk.view(id).state.kind).toBe('ready');
  for (const lighter of [true, false]) {
    await desk.browsers.useLighter(lighter);
    await desk.reopen();
    await desk.untilState(id, 'ready');
    expect((await commandOf(id)).includes('headless-shell')).toBe(lighter);
  }
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('an account runs in a browser that was downloaded', async () => {
  const system = await findHeadlessShell();
  if (!system.ok) throw new Error(system.error.message);
  await open({ lighter: true });
  const server = await DownloadServer.start();
  const name = 'chrome-headless-shell-linux64/chrome-headless-shell';
  server.archive = zip([{ name, content: `#!/bin/sh\nexec '${system.value.path}' "$@"\n`, mode: program }]);
  try {
    const downloaded = await downloadBrowser({
      kind: 'headless-shell',
      folder: desk.downloads,
      platform: BrowserPlatform.LINUX,
      fetch,
      source: server.source,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    expect(downloaded).toMatchObject({ ok: true });
    expect(await desk.browsers.lookAgain()).toEqual(downloaded);
    await desk.link('Support 1', number);
  } finally {
    await server.close();
  }
});
