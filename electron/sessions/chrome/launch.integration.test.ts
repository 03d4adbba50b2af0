import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { TestProxy } from '../proxy/proxies.test-kit.ts';
import { findBrowser } from './find.ts';
import { launchOptions } from './launch.ts';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function openPage(proxyServer: string | null): Promise<Page> {
  const browser = await findBrowser(process.env['SWITCHBOARD_CHROME']);
  if (!browser.ok) throw new Error(browser.error.message);
  const profile = await mkdtemp(join(tmpdir(), 'switchboard-launch-'));
  closing.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const chrome = await launch(
    launchOptions(browser.value, profile, { kind: 'whatsapp' }, proxyServer, 30_000),
  );
  closing.push(() => chrome.close());
  return chrome.newPage();
}

async function startProxy(): Promise<TestProxy> {
  const proxy = await TestProxy.start({ scheme: 'socks5' });
  closing.push(() => proxy.stop());
  return proxy;
}

/** A STUN server, which would tell a page the address that its datagrams come from. */
async function startStun(): Promise<{ port: number; asked: Promise<unknown>; count: () => number }> {
  const server = createSocket('udp4');
  closing.push(() => once(server.close(), 'close'));
  let count = 0;
  server.on('message', () => (count += 1));
  const asked = once(server, 'message');
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, asked, count: () => count };
}

/** Has a page look for its own address; gives how many it found. */
function lookForAddress(page: Page, stunPort: number): Promise<number> {
  const looking = page.evaluate(async (port) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    connection.createDataChannel('any');
    const over = new Promise((resolve) => {
      connection.addEventListener('icegatheringstatechange', () => {
        if (connection.iceGatheringState === 'complete') resolve(undefined);
      });
    });
    await connection.setLocalDescription(await connection.createOffer());
    await over;
    return connection.localDescription?.sdp.match(/a=candidate/g)?.length ?? 0;
  }, stunPort);
  looking.catch(() => undefined); // The page may be closed before it is over.
  return looking;
}

test('behind a proxy no page can learn this computer’s own address by UDP', async () => {
  const proxy = await startProxy();
  const stun = await startStun();
  const found = lookForAddress(await openPage(`socks5://127.0.0.1:${proxy.port}`), stun.port);
  expect(await found).toBe(0);
  expect(stun.count()).toBe(0);
  // Without a proxy it can, which shows that the question was asked.
  void lookForAddress(await openPage(null), stun.port);
  await stun.asked;
});

test('behind a proxy nothing is reached beside it, and the proxy looks up the names', async () => {
  const proxy = await startProxy();
  let reached = 0;
  const server = createServer((socket) => {
    reached += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  closing.push(() => once(server.close(), 'close'));
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const page = await openPage(`socks5://127.0.0.1:${proxy.port}`);
  const places = [`127.0.0.1:${address.port}`, `localhost:${address.port}`, 'desk.example:81'];
  for (const place of places) await expect(page.goto(`http://${place}/`)).rejects.toThrow('net::ERR_SOCKS');
  expect(proxy.asked).toEqual(expect.arrayContaining(places));
  expect(reached).toBe(0);
});
