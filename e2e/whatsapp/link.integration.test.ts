import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWhatsApp, type WhatsApp } from './index.ts';
import { PlainClients } from './testing/plain-client.ts';

let whatsapp: WhatsApp;
const clients = new PlainClients(() => whatsapp);

beforeAll(async () => {
  clients.rejections.start();
  whatsapp = await startWhatsApp();
});
afterEach(async () => {
  await clients.endAll();
});
afterAll(async () => {
  await whatsapp.close();
  clients.rejections.stop();
});

describe('linking by QR code', () => {
  it('goes from the QR code over progress to ready, with the identity of the phone', async () => {
    const phone = whatsapp.phone('15550101', { name: 'Support 1', platform: 'iphone' });
    const client = await clients.start({ deviceName: 'Switchboard - Support 1' });
    const code = await whatsapp.waitForCode('Switchboard - Support 1');
    expect(await client.until('qr')).toBe(code.value);
    expect(code.value.split(',')).toHaveLength(5);

    await phone.scan(code.value);
    await client.until('ready');

    expect(client.all('authenticated')).toHaveLength(1);
    expect(client.all('loading_screen')).toEqual([0, 20, 40, 60, 80, 100]);
    const { info } = client.library;
    expect([info.wid.user, info.pushname, info.platform]).toEqual(['15550101', 'Support 1', 'iphone']);
    expect(await client.library.getState()).toBe('CONNECTED');
    expect(phone.linkedDevices()).toMatchObject([{ name: 'Switchboard - Support 1', connected: true }]);
  });

  it('gives the library the bogus QR code "undefined,..." after the scan (trap 8)', async () => {
    const client = await clients.startLinked('15550102');
    expect(client.all('qr').at(-1)).toMatch(/^undefined,/);
  });

  it('keeps the secret in the files of the profile from the moment of linking', async () => {
    const client = await clients.startLinked('15550103');
    const [device] = whatsapp.phone('15550103').linkedDevices();
    expect(device?.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await filesWith(client.profile, device?.secret ?? '')).not.toHaveLength(0);
    expect(await filesWith(client.profile, '0'.repeat(64))).toHaveLength(0);
  });

  it('restores without a scan', async () => {
    const first = await clients.startLinked('15550104');
    const [linked] = whatsapp.phone('15550104').linkedDevices();
    await first.end();
    expect(whatsapp.phone('15550104').linkedDevices()).toEqual([{ ...linked, connected: false }]);

    const again = await clients.start({ profile: first.profile });
    await again.until('ready');
    expect(again.all('qr')).toHaveLength(0);
    expect(again.library.info.wid.user).toBe('15550104');
    expect(whatsapp.phone('15550104').linkedDevices()).toEqual([linked]);
  });

  it('refuses a scan while the phone is offline, and accepts it later', async () => {
    const phone = whatsapp.phone('15550105');
    const client = await clients.start({ deviceName: 'Offline' });
    const code = await whatsapp.waitForCode('Offline');
    phone.setOnline(false);
    await expect(phone.scan(code.value)).rejects.toMatchObject({ reason: 'phone-offline' });
    expect(phone.linkedDevices()).toEqual([]);
    phone.setOnline(true);
    await phone.scan(code.value);
    await client.until('ready');
  });

  it('refuses a code that no page has shown', async () => {
    const refused = whatsapp.phone('15550106').scan('2@made-up,a,b,c,1');
    await expect(refused).rejects.toMatchObject({ name: 'LinkRefused', reason: 'unknown' });
  });
});

describe('rotation of the QR code', () => {
  let quick: WhatsApp;
  const quickClients = new PlainClients(() => quick);
  beforeAll(async () => {
    quick = await startWhatsApp({ firstQrMs: 600, nextQrMs: 400, qrRotations: 2 });
  });
  afterEach(async () => {
    await quickClients.endAll();
  });
  afterAll(async () => {
    await quick.close();
  });

  it('rotates, refuses an expired code, and freezes when idle until refreshQR() (trap 7)', async () => {
    const phone = quick.phone('15550111');
    const client = await quickClients.start();
    await client.until('qr', 2);
    const [first, second] = client.all('qr');
    expect(first).not.toBe(second);
    await expect(phone.scan(String(first))).rejects.toMatchObject({ reason: 'expired' });

    await quick.log.until('the page to be idle', () => quick.log.of('code-idle')[0]);
    await client.until('qr', 3);
    expect(quick.pendingCodes()).toEqual([]);
    await expect(phone.scan(String(client.all('qr').at(-1)))).rejects.toMatchObject({ reason: 'expired' });

    await client.page.evaluate("window.require('WAWebCmd').Cmd.refreshQR()");
    const code = await quick.waitForCode();
    expect(await client.until('qr', 4)).toBe(code.value);
    await phone.scan(code.value);
    await client.until('ready');
  });
});

describe('linking by pairing code', () => {
  it('links by the eight characters, for the right number only', async () => {
    const client = await clients.start({ deviceName: 'By code', pairWith: '15550121' });
    const code = String(await client.until('code'));
    expect(code).toMatch(/^[0-9A-Z]{8}$/);
    expect(await whatsapp.waitForCode('By code')).toMatchObject({ kind: 'pairing-code', value: code });

    const other = whatsapp.phone('15550122').enterCode(code);
    await expect(other).rejects.toMatchObject({ reason: 'code-of-another-number' });
    await whatsapp.phone('15550121').enterCode(`${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`);
    await client.until('ready');
    expect(client.library.info.wid.user).toBe('15550121');
    expect(client.all('qr')).toEqual([]);
  });

  it('rejects a number that is none', async () => {
    const client = await clients.start();
    await expect(client.library.requestPairingCode('12')).rejects.toThrow(/not a phone number/);
  });

  it('goes back to QR codes when the pairing code is cancelled', async () => {
    const client = await clients.start({ deviceName: 'Cancelled' });
    await client.library.requestPairingCode('15550123');
    expect(await whatsapp.waitForCode('Cancelled')).toMatchObject({ kind: 'pairing-code' });
    // The typings of the library leave this method out.
    await (client.library as unknown as { cancelPairingCode(): Promise<void> }).cancelPairingCode();
    expect(await whatsapp.waitForCode('Cancelled')).toMatchObject({ kind: 'qr' });
    // Two refreshes give two QR codes (trap 17).
    await client.until('qr', 3);
  });
});

describe('several clients', () => {
  it('do not disturb one another', async () => {
    const [one, two] = await Promise.all([clients.startLinked('15550131'), clients.startLinked('15550132')]);
    expect([one.library.info.wid.user, two.library.info.wid.user]).toEqual(['15550131', '15550132']);

    whatsapp.phone('15550131').sendMessage('only for one');
    expect(await one.until('message')).toMatchObject({ body: 'only for one', fromMe: false });
    whatsapp.phone('15550132').unlink();
    expect(await two.until('disconnected')).toBe('LOGOUT');

    expect(two.all('message')).toEqual([]);
    expect(one.all('disconnected')).toEqual([]);
    expect(await one.library.getState()).toBe('CONNECTED');
    expect(whatsapp.phone('15550131').linkedDevices()).toHaveLength(1);
  });
});

describe('messages', () => {
  it('arrive with an unread count, and go out to the phone', async () => {
    const phone = whatsapp.phone('15550141');
    const client = await clients.startLinked('15550141');
    phone.sendMessage('Where is my order?', { number: '15557770009', name: 'Bo' });
    expect(await client.until('message')).toMatchObject({
      body: 'Where is my order?',
      from: '15557770009@c.us',
      to: '15550141@c.us',
    });
    expect(await client.until('unread_count')).toMatchObject({ name: 'Bo', unreadCount: 1 });

    const sent = await client.library.sendMessage('15557770009@c.us', 'On its way');
    expect(sent).toMatchObject({ body: 'On its way', fromMe: true });
    const arrived = await whatsapp.log.until('the answer', () =>
      phone.messages().find((message) => message.fromMe),
    );
    expect(arrived).toMatchObject({ contact: '15557770009', text: 'On its way' });
    const [chat] = await client.library.getChats();
    expect(chat).toMatchObject({ name: 'Bo', unreadCount: 0 });
    expect(await chat?.fetchMessages({ limit: 10 })).toHaveLength(2);
    expect(await client.library.getProfilePicUrl('15557770009@c.us')).toMatch(/\/picture\/15557770009/);
  });
});

/** The files below `directory` that contain `text`. */
async function filesWith(directory: string, text: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hits = await Promise.all(
    paths.map(async (path) => ((await readFile(path)).includes(text) ? [path] : [])),
  );
  return hits.flat();
}
