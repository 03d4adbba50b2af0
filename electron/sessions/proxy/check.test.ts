import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { toAppError } from '../../../shared/errors.ts';
import type { ProxyInput } from '../../../shared/proxy.ts';
import { MemorySecrets } from '../secret-store.test-kit.ts';
import { checkProxy } from './check.ts';
import { TestProxy, type TestProxyOptions } from './proxies.test-kit.ts';
import { upstreamFrom } from './upstream.ts';

const schemes = ['http', 'socks5'] as const;
const login = { username: 'desk', password: 'p@ss:/%#é wörd' };
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function start(options: TestProxyOptions): Promise<TestProxy> {
  const proxy = await TestProxy.start(options);
  closing.push(() => proxy.stop());
  return proxy;
}

/** A server that does as it likes with who connects. Gives its port. */
async function serve(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onSocket(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return once(server.close(), 'close');
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const check = (input: ProxyInput, limitMs = 5_000, signal?: AbortSignal) =>
  checkProxy(upstreamFrom(input, null, new MemorySecrets()), limitMs, signal).then(
    () => 'ok',
    (error: unknown) => toAppError(error).code,
  );

test.each(schemes)('a %s proxy that knows the login and opens a way passes', async (scheme) => {
  const leadsTo = `127.0.0.1:${await serve(() => undefined)}`;
  const proxy = await start({ scheme, login, leadsTo });
  expect(await check(proxy.input)).toBe('ok');
  expect(proxy.asked).toEqual(['web.whatsapp.com:443']);
});

test.each(
  schemes.flatMap((scheme) => [
    { scheme, what: 'a wrong password', given: { password: 'wrong' } },
    { scheme, what: 'no login at all', given: { username: null, password: '' } },
  ]),
)('$what is refused by a $scheme proxy that wants one', async ({ scheme, given }) => {
  const proxy = await start({ scheme, login });
  expect(await check({ ...proxy.input, ...given })).toBe('proxy-refused');
  expect(proxy.refused).toBe(1);
});

test.each(schemes)(
  'a %s proxy that lets nobody to WhatsApp is told from one that is not there',
  async (scheme) => {
    const proxy = await start({ scheme, login });
    expect(await check(proxy.input)).toBe('proxy-blocked');
    await proxy.stop();
    expect(await check(proxy.input)).toBe('proxy-unreachable');
  },
);

test.each(schemes)('a %s proxy whose name nobody knows is unreachable', async (scheme) => {
  expect(await check({ scheme, host: 'proxy.invalid', port: 8080, username: null })).toBe(
    'proxy-unreachable',
  );
});

test.each(schemes)('what answers a %s client with something else is no proxy', async (scheme) => {
  const port = await serve((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
  expect(await check({ scheme, host: '127.0.0.1', port, username: null })).toBe('proxy-unreachable');
});

test.each(schemes)('a %s proxy that says nothing is given up when its time is up', async (scheme) => {
  const port = await serve(() => undefined);
  expect(await check({ scheme, host: '127.0.0.1', port, username: null }, 200)).toBe('proxy-unreachable');
});

test.each(schemes)('a check of a %s proxy that is called off ends at once, and hangs up', async (scheme) => {
  const abort = new AbortController();
  let hungUp: Promise<unknown> | undefined;
  const port = await serve((socket) => {
    hungUp = once(socket.resume(), 'close');
    abort.abort();
  });
  await check({ scheme, host: '127.0.0.1', port, username: null }, 60_000, abort.signal);
  expect(hungUp).toBeDefined();
  await hungUp;
});
