import { expect, test } from 'vitest';
import { MemorySecrets } from '../secret-store.test-kit.ts';
import { keepProxy, proxySecret, upstreamFrom } from './upstream.ts';

const id = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
const input = { scheme: 'socks5', host: 'proxy.example', port: 1080, username: 'desk' } as const;

/** An account whose proxy has a password. */
function make() {
  const secrets = new MemorySecrets();
  const proxy = keepProxy({ ...input, password: 'secret' }, { id, proxy: null }, secrets);
  return { secrets, account: { id, proxy } };
}

test('a password that is left out is the one that is kept, for the same proxy', () => {
  const { secrets, account } = make();
  expect(upstreamFrom(input, account, secrets).password).toBe('secret');
  expect(keepProxy(input, account, secrets)).toMatchObject({ hasPassword: true });
  expect(secrets.get(proxySecret(id))).toBe('secret');
});

test.each([
  { host: 'elsewhere.example' },
  { port: 1081 },
  { scheme: 'http' as const },
  { username: 'somebody' },
])('a password that is kept is told to no other proxy: %o', (change) => {
  const { secrets, account } = make();
  expect(upstreamFrom({ ...input, ...change }, account, secrets).password).toBeNull();
  expect(keepProxy({ ...input, ...change }, account, secrets)).toMatchObject({ hasPassword: false });
  expect(secrets.get(proxySecret(id))).toBeNull();
});
