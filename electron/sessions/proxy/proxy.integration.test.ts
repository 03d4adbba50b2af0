import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { ProxyInput } from '../../../shared/proxy.ts';
import { listProcesses } from '../chrome/processes.ts';
import { TestDesk, type TestDeskOptions } from '../desk.test-kit.ts';
import { TestProxy, type TestProxyOptions } from './proxies.test-kit.ts';

// Chrome itself can look up no name but the proxy's here, so whatever reaches the stand-in went through the proxy.

const login = { username: 'desk', password: 'p@ss:/%#é wörd' };
const number = '15550001';
const patient = { timeout: 20_000 };
let desk: TestDesk;
const proxies: TestProxy[] = [];

const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

async function startProxy(options: TestProxyOptions): Promise<TestProxy> {
  const proxy = await TestProxy.start(options);
  proxies.push(proxy);
  return proxy;
}

afterEach(async () => {
  await desk.close();
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

/** An account that has never been without this proxy, as far as WhatsApp can know. */
async function addBehind(proxy: ProxyInput, label = 'Support 1'): Promise<string> {
  const id = desk.sessions.add(label, proxy);
  await desk.until(id, 'a start', ({ state }) => state.kind !== 'queued' && state.kind !== 'starting');
  return id;
}

/** The command lines of an account's Chrome. */
const commandLines = async (id: string) =>
  (await listProcesses()).map(({ command }) => command).filter((command) => command.includes(id));

async function proxyServerOf(id: string): Promise<string> {
  const lines = (await commandLines(id)).join('\n');
  return /--proxy-server=(\S+)/.exec(lines)?.[1] ?? 'none';
}

/** How often a way to WhatsApp was asked for; Chrome asks for others of its own accord. */
const asked = (proxy: TestProxy) =>
  proxy.asked.filter((address) => address === 'web.whatsapp.com:443').length;

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect').then(
    () => {
      socket.destroy();
      return true;
    },
    () => false,
  );
}

test.each(['http', 'socks5'] as const)(
  'an account behind a %s proxy with a password links through it, and a stop leaves nothing of the way there',
  async (scheme) => {
    await open();
    const proxy = await startProxy({ scheme, login, leadsTo: desk.whatsapp.host });
    const id = await addBehind(proxy.input);
    await desk.scan(id, number);
    expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
    // The number's picture comes the same way.
    await desk.until(id, 'a picture', () => desk.sessions.pictures[id] !== undefined);
    expect(asked(proxy)).toBeGreaterThan(1); // the check, and Chrome
    expect(proxy.refused).toBe(0);

    const { protocol, hostname, port } = new URL(await proxyServerOf(id));
    expect([protocol, hostname]).toEqual(['http:', '127.0.0.1']);
    expect(Number(port)).not.toBe(proxy.port);
    expect(await isListening(Number(port))).toBe(true);
    desk.sessions.stop(id);
    await desk.untilState(id, 'stopped');
    expect(await isListening(Number(port))).toBe(false);
    await expect.poll(() => proxy.connections, patient).toBe(0);
  },
);

test.each(['http', 'socks5'] as const)(
  'an account behind a %s proxy without a password uses it directly',
  async (scheme) => {
    await open();
    const proxy = await startProxy({ scheme, leadsTo: desk.whatsapp.host });
    const id = await addBehind(proxy.input);
    await desk.scan(id, number);
    expect(await proxyServerOf(id)).toBe(`${scheme}://127.0.0.1:${proxy.port}`);
    expect(asked(proxy)).toBeGreaterThan(1);
  },
);

test('the password of a proxy is shown to nobody: not on the disk, in the view, or in a command line', async () => {
  await open();
  const proxy = await startProxy({ scheme: 'http', login, leadsTo: desk.whatsapp.host });
  const seen: string[] = [];
  desk.onEveryChange((view) => seen.push(JSON.stringify(view)));
  const id = await addBehind(proxy.input);
  await desk.scan(id, number);
  const lines = await commandLines(id);
  expect(lines).not.toEqual([]);
  await desk.reopen();
  await desk.untilState(id, 'ready');
  const basic = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  for (const secret of [login.password, encodeURIComponent(login.password), basic]) {
    expect(await desk.filesWith(secret)).toEqual([]);
    expect([...lines, ...seen].filter((text) => text.includes(secret))).toEqual([]);
  }
  expect(desk.view(id).account.proxy).toMatchObject({ username: login.username, hasPassword: true });
});

test('a wrong password is said on its account alone; the right one brings it back by itself', async () => {
  await open();
  const proxy = await startProxy({ scheme: 'socks5', login, leadsTo: desk.whatsapp.host });
  const other = desk.sessions.add('Support 2');
  const id = await addBehind({ ...proxy.input, password: 'wrong' });
  const { state } = await desk.untilState(id, 'failed');
  expect(state).toMatchObject({ error: { code: 'proxy-refused', retryable: false } });
  expect(await desk.processes(id)).toEqual([]);
  await desk.scan(other, '15550002');
  expect(await proxyServerOf(other)).toBe('none');

  desk.sessions.setProxy(id, proxy.input);
  await desk.scan(id, number);
  expect(desk.view(other).state.kind).toBe('ready');
});

test.each(['http', 'socks5'] as const)(
  'a %s proxy that says nothing holds up no other account',
  async (scheme) => {
    await open({ limits: { proxy: 60_000 } });
    const silent = await startProxy({ scheme: 'socks5', silent: true });
    const ids = ['1', '2', '3'].map((label) => desk.sessions.add(label));
    await Promise.all(ids.map((id) => desk.untilState(id, 'scan')));
    for (const id of ids) desk.sessions.setProxy(id, { ...silent.input, scheme });
    await expect.poll(() => silent.connections, patient).toBe(3);
    await desk.link('Support 4', number);
    for (const id of ids) {
      desk.sessions.stop(id);
      await desk.untilState(id, 'stopped');
    }
    await expect.poll(() => silent.connections, patient).toBe(0);
  },
);

test('a proxy that dies under a linked account is named, and its return brings the account back without a scan', async () => {
  await open({ limits: { proxyLost: 0, recoverBase: 50 } });
  const proxy = await startProxy({ scheme: 'http', login, leadsTo: desk.whatsapp.host });
  const id = await addBehind(proxy.input);
  await desk.scan(id, number);
  const named = desk.untilState(id, 'recovering');
  await proxy.stop();
  expect((await named).state).toMatchObject({ cause: { code: 'proxy-unreachable' } });
  await proxy.start();
  await desk.untilState(id, 'ready');
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('a proxy that opens no way to WhatsApp is named, and tried again', async () => {
  await open({ limits: { recoverBase: 60_000 } });
  const proxy = await startProxy({ scheme: 'http', login });
  const id = await addBehind(proxy.input);
  const { state } = await desk.untilState(id, 'recovering');
  expect(state).toMatchObject({ cause: { code: 'proxy-blocked' } });
});

test('a linked account changes to a proxy and back, and stays linked', async () => {
  await open();
  const proxy = await startProxy({ scheme: 'socks5', login, leadsTo: desk.whatsapp.host });
  const id = await desk.link('Support 1', number);
  const changes = async (input: ProxyInput | null) => {
    const restarted = desk.untilState(id, 'starting');
    desk.sessions.setProxy(id, input);
    await restarted;
    await desk.untilState(id, 'ready');
  };
  await changes(proxy.input);
  expect(asked(proxy)).toBeGreaterThan(1);
  await changes(null);
  expect(await proxyServerOf(id)).toBe('none');
  await expect.poll(() => proxy.connections, patient).toBe(0);
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('a stopped account stays stopped with its new proxy, whose password can be left out from then on', async () => {
  await open();
  const proxy = await startProxy({ scheme: 'http', login, leadsTo: desk.whatsapp.host });
  const id = desk.sessions.add('Support 1');
  await desk.untilState(id, 'scan');
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  desk.sessions.setProxy(id, proxy.input);
  expect(desk.view(id).state.kind).toBe('stopped');
  const { scheme, host, port, username } = proxy.input;
  const withoutPassword = { scheme, host, port, username };
  await desk.sessions.checkProxy(id);
  await desk.sessions.checkProxy(id, withoutPassword);
  await expect(desk.sessions.checkProxy(null, withoutPassword)).rejects.toMatchObject({
    error: { code: 'proxy-refused' },
  });
  expect(asked(proxy)).toBe(2);
});
