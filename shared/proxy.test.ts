import { expect, test } from 'vitest';
import { parseProxy, proxySettingsSchema, type ProxyInput } from './proxy.ts';

const plain: ProxyInput = { scheme: 'http', host: 'proxy.example.com', port: 3128, username: null };
const parse = (change: Partial<ProxyInput>, hasPassword = false) =>
  parseProxy({ ...plain, ...change }, hasPassword);
const codeOf = (change: Partial<ProxyInput>) => {
  const parsed = parse(change);
  return parsed.ok ? 'ok' : parsed.error.code;
};

test('what is pasted with spaces and capitals is kept without them', () => {
  expect(parse({ host: ' Proxy.Example.com ', username: ' desk ' })).toEqual({
    ok: true,
    value: {
      settings: { ...plain, username: 'desk', hasPassword: false },
      password: undefined,
    },
  });
});

test.each(['proxy', 'proxy.example.com', '10.0.0.7', 'a-b.c1', 'proxy1.example.com'])(
  'the address %s is taken',
  (host) => {
    expect(codeOf({ host })).toBe('ok');
  },
);

test.each([
  '',
  'http://proxy.example.com',
  'proxy.example.com:3128',
  'user@proxy.example.com',
  'a b',
  '::1',
  '[::1]',
  '999.1.1.1',
  '10.0.0',
  'proxy,EXCLUDE *',
  `${'x'.repeat(60)}.`.repeat(5),
])('the address “%s” is refused', (host) => {
  expect(codeOf({ host })).toBe('invalid-proxy');
});

test.each([0, -1, 65_536, 80.5, Number.NaN])('the port %s is refused', (port) => {
  expect(codeOf({ port })).toBe('invalid-proxy');
});

test.each<[string, Partial<ProxyInput>]>([
  ['a password without a username', { password: 'x' }],
  ['a line break in the password', { username: 'desk', password: 'a\r\nb' }],
  ['a line break in the username', { username: 'de\nsk' }],
  ['a colon in an HTTP username', { username: 'de:sk' }],
  ['a SOCKS5 password of 256 bytes', { scheme: 'socks5', username: 'desk', password: 'é'.repeat(128) }],
])('%s is refused', (_what, change) => {
  expect(codeOf(change)).toBe('invalid-proxy');
});

test('a SOCKS5 username may contain a colon, and a password anything that can be typed', () => {
  expect(codeOf({ scheme: 'socks5', username: 'de:sk', password: 'p@:/%# é' })).toBe('ok');
});

test.each<[string, Partial<ProxyInput>, boolean, string | null | undefined, boolean]>([
  ['left out, it stays', { username: 'desk' }, true, undefined, true],
  ['left out where there is none, there is none', { username: 'desk' }, false, undefined, false],
  ['empty, it goes', { username: 'desk', password: '' }, true, null, false],
  ['given, it is the new one', { username: 'desk', password: ' x ' }, false, ' x ', true],
  ['without its username it goes', {}, true, null, false],
])('the password: %s', (_what, change, before, password, hasPassword) => {
  const parsed = parse(change, before);
  expect(parsed).toMatchObject({ ok: true, value: { settings: { hasPassword } } });
  expect(parsed.ok && parsed.value.password).toBe(password);
});

test('what is kept has no place for a password', () => {
  const kept = { ...plain, hasPassword: true };
  expect(proxySettingsSchema.safeParse(kept).success).toBe(true);
  expect(proxySettingsSchema.safeParse({ ...kept, password: 'x' }).success).toBe(false);
});
