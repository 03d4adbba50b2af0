import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWhatsApp, type WhatsApp } from '../../../e2e/whatsapp/index.ts';
import { findBrowser } from '../chrome/find.ts';
import { listProcesses } from '../chrome/processes.ts';
import { defaultLimits } from '../limits.ts';
import type { ClientEvent } from './events.ts';
import { WhatsAppClient } from './whatsapp-client.ts';

let whatsapp: WhatsApp;
let profile: string;
let client: WhatsAppClient;
let events: ClientEvent[];
const listeners = new Set<() => void>();

beforeEach(async () => {
  whatsapp = await startWhatsApp({ firstQrMs: 60_000 });
  profile = await mkdtemp(join(tmpdir(), 'switchboard-client-'));
  const browser = await findBrowser(process.env['SWITCHBOARD_CHROME']);
  if (!browser.ok) throw new Error(browser.error.message);
  events = [];
  client = new WhatsAppClient({
    browser: browser.value,
    profile,
    deviceName: 'Switchboard - Support 1',
    network: { kind: 'stand-in', host: whatsapp.host, spki: whatsapp.spki },
    proxyServer: null,
    limits: defaultLimits,
    onEvent: (event) => {
      events.push(event);
      for (const listener of [...listeners]) listener();
    },
  });
});

afterEach(async () => {
  await client.close();
  await whatsapp.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const of = <K extends ClientEvent['kind']>(kind: K) =>
  events.filter((event): event is Extract<ClientEvent, { kind: K }> => event.kind === kind);

async function untilHeard(kind: ClientEvent['kind'], count = 1): Promise<void> {
  if (of(kind).length >= count) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`${kind} was not heard ${count} times: ${JSON.stringify(events)}`));
    }, 15_000);
    const look = () => {
      if (of(kind).length < count) return;
      clearTimeout(timer);
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
  });
}

const currentQr = () => of('qr').at(-1)?.value ?? '';

async function link(): Promise<void> {
  await client.start();
  await untilHeard('qr');
  await whatsapp.phone('15550001').scan(currentQr());
  await untilHeard('ready');
}

test('trap 4: frames and navigations within the page do not make the library inject again', async () => {
  await client.start();
  await untilHeard('qr');
  await whatsapp.faults.now({ kind: 'iframes', count: 3 });
  await whatsapp.faults.now({ kind: 'pushState', times: 3 });
  await whatsapp.phone('15550001').scan(currentQr());
  await untilHeard('ready');
  await whatsapp.faults.now({ kind: 'resync' });
  await untilHeard('ready', 2);
  // One QR code was shown, and each of the two syncs made one ready: nothing listens twice.
  expect(of('qr')).toHaveLength(1);
  expect(of('ready')).toHaveLength(2);
});

test('trap 3: a reload of a linked page rejects nowhere and is injected once', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', note);
  try {
    await link();
    for (const count of [2, 3]) {
      await whatsapp.faults.now({ kind: 'reload' });
      await untilHeard('ready', count);
    }
  } finally {
    process.off('unhandledRejection', note);
  }
  expect(of('ready')).toHaveLength(3);
  expect(of('died')).toEqual([]);
  expect(unhandled).toEqual([]);
});

test('after an unlink by the phone the old Chrome never offers a code to link with', async () => {
  await link();
  whatsapp.phone('15550001').unlink();
  await untilHeard('unlinked');
  const opened = () => whatsapp.log.of('page-opened').length;
  await whatsapp.log.until('the page after the unlink', () => (opened() >= 2 ? true : undefined));
  expect(of('qr')).toHaveLength(1);
});

test('trap 11: a client that is closed before its Chrome is up leaves none behind', async () => {
  const started = client.start().catch((error: unknown) => error);
  expect(await client.close()).toBe(true);
  expect(await started).toBeInstanceOf(Error);
  const left = (await listProcesses()).filter(({ command }) => command.includes(profile));
  expect(left).toEqual([]);
});
