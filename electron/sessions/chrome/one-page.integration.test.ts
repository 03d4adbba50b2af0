import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find.ts';
import { launchOptions } from './launch.ts';

let profile: string;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'switchboard-launch-'));
});

afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

test('an account’s Chrome holds one page in one process, and none that nobody sees', async () => {
  const found = await findBrowser(process.env['SWITCHBOARD_CHROME']);
  if (!found.ok) throw new Error(found.error.message);
  const chrome = await puppeteer.launch(
    launchOptions(found.value, profile, { kind: 'whatsapp' }, null, 30_000),
  );
  try {
    const session = await chrome.target().createCDPSession();
    // An empty filter also lists what puppeteer leaves out, such as the pages of Chrome's own controls.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    expect(targetInfos.filter(({ type }) => type !== 'tab').map(({ url }) => url)).toEqual(['about:blank']);
    const renderers = async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      return processInfo.filter(({ type }) => type === 'renderer');
    };
    // Chrome lists a process a moment after its page.
    await vi.waitUntil(async () => (await renderers()).length > 0, { timeout: 10_000 });
    expect(await renderers()).toHaveLength(1);
  } finally {
    await chrome.close();
  }
});
