import { expect, test } from 'vitest';
import { stillDesk } from './still-desk.test-kit.ts';

const proxy = {
  scheme: 'socks5',
  host: 'proxy.example',
  port: 1080,
  username: 'desk',
  password: 'p',
} as const;

test('an account added with a proxy has it from its first record on, and its password among the secrets only', () => {
  const { sessions, secrets, disk } = stillDesk();
  const id = sessions.add('Support 1', proxy);
  expect(disk.saved[0]?.[0]?.account.proxy).toEqual({
    scheme: 'socks5',
    host: 'proxy.example',
    port: 1080,
    username: 'desk',
    hasPassword: true,
  });
  expect(secrets.get(`proxy:${id}`)).toBe('p');
});

test('an account that cannot be saved leaves no password behind', () => {
  const { sessions, secrets } = stillDesk({ saves: false });
  expect(() => sessions.add('Support 1', proxy)).toThrow('Not saved.');
  expect(secrets.size).toBe(0);
});

test('an account with a proxy that makes no sense is not added', () => {
  const { sessions, secrets, disk } = stillDesk();
  expect(() => sessions.add('Support 1', { ...proxy, port: 0 })).toThrow('port');
  expect(sessions.views).toEqual([]);
  expect(secrets.size + disk.saved.length).toBe(0);
});
