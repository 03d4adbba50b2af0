import type { Page } from 'puppeteer-core';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS, startWhatsApp, type WhatsApp } from './index.ts';
import { after, withLimit } from './testing/limits.ts';
import { PlainClients } from './testing/plain-client.ts';

let whatsapp: WhatsApp;
const clients = new PlainClients(() => whatsapp);

beforeAll(async () => {
  clients.rejections.start();
  whatsapp = await startWhatsApp();
});
afterEach(async () => {
  whatsapp.faults.clear();
  await clients.endAll();
});
afterAll(async () => {
  await whatsapp.close();
  clients.rejections.stop();
});

/** Whatever the page was about to tell the server or the library has arrived after this. */
async function roundTrip(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestIdleCallback(done));
    await fetch('/');
    await new Promise((done) => requestIdleCallback(done));
  });
}

describe('faults of the next load', () => {
  it('neverLoads: initialize() hangs in goto (trap 16)', async () => {
    whatsapp.faults.onLoad({ kind: 'neverLoads' });
    const client = await clients.make();
    const done = client.library.initialize().then(
      () => 'done',
      () => 'failed when its Chrome was ended',
    );
    await whatsapp.log.until('the fault', () => whatsapp.log.of('fault').at(-1));
    // That something never ends can only be seen for a while.
    expect(await Promise.race([done, after(700).then(() => 'still waiting')])).toBe('still waiting');
  });

  it('neverBoots: initialize() rejects with the string "auth timeout" (trap 10)', async () => {
    whatsapp.faults.onLoad({ kind: 'neverBoots' });
    const client = await clients.make({ authTimeoutMs: 600 });
    await expect(client.library.initialize()).rejects.toBe('auth timeout');
    expect(client.library.pupBrowser?.connected).toBe(true);
  });

  it('syncedEarly: a restore that never gets ready (trap 5), for the phone that it is meant for', async () => {
    const first = await clients.startLinked('15550401');
    await first.end();
    whatsapp.faults.onLoad({ kind: 'syncedEarly' }, { phone: '15550401' });
    const again = await clients.start({ profile: first.profile });
    expect(await again.page.evaluate("window.require('WAWebSocketModel').Socket.hasSynced")).toBe(true);
    await roundTrip(again.page);
    expect([...again.all('authenticated'), ...again.all('ready')]).toEqual([]);
    // The remedy that is known works here too.
    await again.page.evaluate('window.onAppStateHasSyncedEvent()');
    await again.until('ready');
  });

  it('moduleMissing: authenticated, then a page error and never ready (trap 6)', async () => {
    whatsapp.faults.onLoad({ kind: 'moduleMissing', module: 'WAWebCollections' });
    const client = await clients.start({ deviceName: 'Missing' });
    const failed = new Promise<string>((resolve) => {
      client.page.on('pageerror', (error) => {
        resolve(String(error));
      });
    });
    await whatsapp.phone('15550402').scan((await whatsapp.waitForCode('Missing')).value);
    await client.until('authenticated');
    expect(await withLimit('a page error', failed)).toContain('WAWebCollections');
    expect(client.all('ready')).toEqual([]);
  });

  it('reloadDuringInject: initialize() rejects (trap 15)', async () => {
    whatsapp.faults.onLoad({ kind: 'reloadDuringInject' });
    const client = await clients.make();
    await expect(client.library.initialize()).rejects.toThrow();
    await whatsapp.log.until('the page after the reload', () =>
      whatsapp.log.of('page-requested').length >= 2 ? true : undefined,
    );
  });

  it('plays at as many loads as asked, and only there', async () => {
    whatsapp.faults.onLoad({ kind: 'neverBoots' }, 'everyone', 2);
    const profile = await clients.profile();
    for (const outcome of ['auth timeout', 'auth timeout', 'started']) {
      const client = await clients.make({ profile, authTimeoutMs: 600 });
      const started = client.library.initialize().then(
        () => 'started',
        (error: unknown) => error,
      );
      expect(await started).toBe(outcome);
      await client.end();
    }
  });
});

describe('faults of an open page', () => {
  it('reload: the page connects again', async () => {
    const client = await clients.startLinked('15550421');
    await whatsapp.faults.now({ kind: 'reload' }, { phone: '15550421' });
    await client.until('ready', 2);
    expect(whatsapp.log.of('restored').filter(({ phone }) => phone === '15550421')).toHaveLength(1);
  });

  it('crash: the renderer dies and the library says nothing (trap 13)', async () => {
    const client = await clients.startLinked('15550422');
    const crashed = new Promise((resolve) => client.page.once('error', resolve));
    await whatsapp.faults.now({ kind: 'crash' }, { phone: '15550422' });
    expect(String(await withLimit('the crash', crashed))).toMatch(/crashed/i);
    expect(client.all('disconnected')).toEqual([]);
    expect(client.library.pupBrowser?.connected).toBe(true);
  });

  it('hang: the main thread answers nothing meanwhile', async () => {
    const client = await clients.startLinked('15550423');
    await whatsapp.faults.now({ kind: 'hang', ms: 700 }, { phone: '15550423' });
    const asked = Date.now();
    expect(await client.library.getState()).toBe('CONNECTED');
    expect(Date.now() - asked).toBeGreaterThan(400);
  });

  it('resync: authenticated and ready come again (trap 14)', async () => {
    const client = await clients.startLinked('15550424');
    await whatsapp.faults.now({ kind: 'resync' }, { phone: '15550424' });
    await client.until('ready', 2);
    expect(client.all('authenticated').length).toBeGreaterThan(1);
  });

  it('iframes: each frame injects again (trap 4)', async () => {
    const client = await clients.start({ deviceName: 'Framed' });
    expect(client.all('qr')).toHaveLength(1);
    await whatsapp.faults.now({ kind: 'iframes', count: 3 }, { deviceName: 'Framed' });
    // The same code each time: the library injected itself again, for frames that are not WhatsApp.
    await client.until('qr', 4);
    expect(new Set(client.all('qr')).size).toBe(1);
    expect(await client.page.evaluate('window.frames.length')).toBe(3);
  });

  it('pushState: each navigation within the document injects again (trap 4)', async () => {
    const client = await clients.start({ deviceName: 'Pushed' });
    await whatsapp.faults.now({ kind: 'pushState', times: 3 }, { deviceName: 'Pushed' });
    await client.until('qr', 4);
    expect(new Set(client.all('qr')).size).toBe(1);
    expect(client.page.url()).toBe('https://web.whatsapp.com/?step=2');
  });

  it('conflict: disconnected with CONFLICT', async () => {
    const client = await clients.startLinked('15550426');
    await whatsapp.faults.now({ kind: 'conflict' }, { phone: '15550426' });
    expect(await client.until('disconnected')).toBe('CONFLICT');
    expect(whatsapp.phone('15550426').linkedDevices()).toHaveLength(1);
  });

  it('proxyBlock and unpaired: disconnected with that state', async () => {
    const blocked = await clients.startLinked('15550427');
    const unpaired = await clients.startLinked('15550428');
    await whatsapp.faults.now({ kind: 'proxyBlock' }, { phone: '15550427' });
    await whatsapp.faults.now({ kind: 'unpaired' }, { phone: '15550428' });
    expect(await blocked.until('disconnected')).toBe('PROXYBLOCK');
    expect(await unpaired.until('disconnected')).toBe('UNPAIRED');
  });

  it('unpairedIdle: the code on the screen is good no more', async () => {
    const client = await clients.start({ deviceName: 'Idle' });
    const code = await whatsapp.waitForCode('Idle');
    await whatsapp.faults.now({ kind: 'unpairedIdle' }, { deviceName: 'Idle' });
    const scan = whatsapp.phone('15550429').scan(code.value);
    await expect(scan).rejects.toMatchObject({ reason: 'expired' });
    await client.page.waitForFunction("window.require('WAWebSocketModel').Socket.state === 'UNPAIRED_IDLE'");
    // The library's own try to refresh fails in Node (trap 7).
    await roundTrip(client.page);
    expect(client.all('qr')).toHaveLength(1);
  });

  it('networkDown, networkUp: TIMEOUT and OPENING, then CONNECTED, and the number stays linked', async () => {
    const client = await clients.startLinked('15550430');
    await whatsapp.faults.now({ kind: 'networkDown' }, { phone: '15550430' });
    await client.until('change_state', 3);
    expect(whatsapp.phone('15550430').linkedDevices()).toMatchObject([{ connected: false }]);
    await whatsapp.faults.now({ kind: 'networkUp' }, { phone: '15550430' });
    await whatsapp.log.until('the page to connect again', () => whatsapp.log.of('restored').at(-1));
    const states = client.all('change_state');
    expect(states.slice(0, 3)).toEqual(['TIMEOUT', 'OPENING', 'TIMEOUT']);
    await client.page.waitForFunction("window.require('WAWebSocketModel').Socket.state === 'CONNECTED'");
    expect(client.all('disconnected')).toEqual([]);
    expect(whatsapp.phone('15550430').linkedDevices()).toMatchObject([{ connected: true }]);
  });

  it('networkDown: a page cannot be loaded', async () => {
    await whatsapp.faults.now({ kind: 'networkDown' });
    const client = await clients.make();
    await expect(client.library.initialize()).rejects.toThrow(/net::ERR/);
  });

  it('complains about a fault that hits nobody', async () => {
    const nobody = whatsapp.faults.now({ kind: 'reload' }, { phone: '15550499' });
    await expect(nobody).rejects.toThrow(/No open page/);
  });
});

it('the README lists every fault', async () => {
  const readme = await readFile(new URL('./README.md', import.meta.url), 'utf8');
  for (const kind of Object.keys(FAULTS)) expect(readme).toContain(`| \`${kind}\``);
});
