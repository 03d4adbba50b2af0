import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWhatsApp, type WhatsApp } from './index.ts';
import { after, withLimit } from './testing/limits.ts';
import { type PlainClient, PlainClients } from './testing/plain-client.ts';

const LOGOUT = "window.require('WAWebSocketModel').Socket.logout()";

let whatsapp: WhatsApp;
const clients = new PlainClients(() => whatsapp);

beforeAll(async () => {
  clients.rejections.start();
  whatsapp = await startWhatsApp();
});
afterEach(async () => {
  await clients.endAll();
  whatsapp.faults.clear();
});
afterAll(async () => {
  await whatsapp.close();
  clients.rejections.stop();
});

describe('logout by the device', () => {
  it('removes the device on the phone', async () => {
    const client = await clients.startLinked('15550301');
    await client.library.logout();
    expect(whatsapp.phone('15550301').linkedDevices()).toEqual([]);
    expect(whatsapp.log.of('unlinked').at(-1)).toMatchObject({ phone: '15550301', by: 'device' });
  });

  it('forgets the credentials and navigates to ?post_logout=1, back to a QR code', async () => {
    const client = await clients.startLinked('15550302', 'Leaves');
    await client.page.evaluate(LOGOUT);
    expect(await client.until('disconnected')).toBe('LOGOUT');
    const code = await whatsapp.waitForCode('Leaves');
    expect(client.page.url()).toBe('https://web.whatsapp.com/?post_logout=1&logout_reason=0');
    expect(await client.page.evaluate('localStorage.length')).toBe(0);
    // It can be linked again: the profile is as good as new to the page.
    await whatsapp.phone('15550303').scan(code.value);
    await client.until('ready', 2);
  });

  it('slow: the device is removed only after the delay', async () => {
    const client = await clients.startLinked('15550304');
    whatsapp.faults.onLogout({ kind: 'slow', ms: 400 }, { phone: '15550304' });
    const done = client.library.logout();
    const asked = await asksForLogout('15550304');
    await done;
    const unlinked = whatsapp.log.of('unlinked').at(-1);
    expect((unlinked?.at ?? 0) - asked.at).toBeGreaterThanOrEqual(390);
    expect(whatsapp.phone('15550304').linkedDevices()).toEqual([]);
  });

  it('hang: never answers and keeps the device', async () => {
    const client = await clients.startLinked('15550305', 'Hangs');
    whatsapp.faults.onLogout({ kind: 'hang' }, { deviceName: 'Hangs' });
    const done = client.library.logout().then(
      () => 'done',
      () => 'failed when its Chrome was ended',
    );
    await asksForLogout('15550305');
    // That something never ends can only be seen for a while.
    expect(await Promise.race([done, after(500).then(() => 'still waiting')])).toBe('still waiting');
    expect(whatsapp.phone('15550305').linkedDevices()).toHaveLength(1);
  });

  it('throw: rejects and keeps the device', async () => {
    const client = await clients.startLinked('15550306');
    whatsapp.faults.onLogout({ kind: 'throw' });
    await expect(client.library.logout()).rejects.toThrow(/Socket\.logout failed/);
    await staysLinked(client, '15550306');
  });

  it('refuse: rejects and keeps the device, until the phone accepts again', async () => {
    const phone = whatsapp.phone('15550307');
    const client = await clients.startLinked('15550307');
    phone.refuse(true);
    await expect(client.library.logout()).rejects.toThrow(/refused/);
    await staysLinked(client, '15550307');
    phone.refuse(false);
    await client.library.logout();
    expect(phone.linkedDevices()).toEqual([]);
  });

  it('navigate-first: the call is cut off although the device is removed (trap 9)', async () => {
    const client = await clients.startLinked('15550308');
    whatsapp.faults.onLogout({ kind: 'navigate-first' });
    await expect(client.library.logout()).rejects.toThrow(/context was destroyed|detached|navigation/i);
    expect(whatsapp.phone('15550308').linkedDevices()).toEqual([]);
    expect(client.library.pupBrowser?.connected).toBe(true);
  });

  it('plays a fault only for its target', async () => {
    const client = await clients.startLinked('15550309');
    whatsapp.faults.onLogout({ kind: 'hang' }, { phone: '15550399' });
    await client.library.logout();
    expect(whatsapp.phone('15550309').linkedDevices()).toEqual([]);
  });
});

describe('unlinked by the phone', () => {
  it('ends a running client with LOGOUT and a navigation', async () => {
    const client = await clients.startLinked('15550321', 'Unlinked');
    whatsapp.phone('15550321').unlink();
    expect(await client.until('disconnected')).toBe('LOGOUT');
    await whatsapp.waitForCode('Unlinked');
    expect(client.page.url()).toContain('?post_logout=1&');
  });

  it('while the page was closed: the next start hears of it, with LOGOUT and a QR code', async () => {
    const first = await clients.startLinked('15550322', 'Away');
    await first.end();
    whatsapp.phone('15550322').unlink();

    const again = await clients.start({ profile: first.profile, deviceName: 'Away' });
    expect(await again.until('disconnected')).toBe('LOGOUT');
    expect(whatsapp.log.of('told-unlinked')).toHaveLength(1);
    const code = await whatsapp.waitForCode('Away');
    expect(await again.until('qr')).toBe(code.value);
    expect(again.all('ready')).toEqual([]);
  });
});

function asksForLogout(phone: string) {
  return whatsapp.log.until('the page to ask for a logout', () =>
    whatsapp.log.of('logout-asked').find((entry) => entry.phone === phone),
  );
}

async function staysLinked(client: PlainClient, phone: string): Promise<void> {
  expect(whatsapp.phone(phone).linkedDevices()).toMatchObject([{ connected: true }]);
  expect(await withLimit('the state', client.library.getState())).toBe('CONNECTED');
}
