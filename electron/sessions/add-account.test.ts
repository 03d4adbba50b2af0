import { expect, test } from 'vitest';
import { appError, AppException } from '../../shared/errors.ts';
import { defaultLimits } from './limits.ts';
import type { AccountRecord } from './records.ts';
import { MemorySecrets } from './secrets.test-kit.ts';
import { Sessions } from './sessions.ts';
import { StartQueue } from './start-queue.ts';

const proxy = {
  scheme: 'socks5',
  host: 'proxy.example',
  port: 1080,
  username: 'desk',
  password: 'p',
} as const;
const never = () => new Promise<never>(() => undefined);

/** A desk on which nothing ever starts. */
function make({ saves = true } = {}) {
  const secrets = new MemorySecrets();
  const saved: AccountRecord[][] = [];
  const sessions = new Sessions({
    store: {
      load: () => [],
      save: (records) => {
        if (!saves) throw new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
        saved.push(records);
      },
    },
    limits: defaultLimits,
    profiles: { pathOf: () => '', prepare: never, erase: never, eraseAccount: never, sweep: never },
    secrets,
    starts: new StartQueue(() => 1),
    findBrowser: never,
    openClient: () => {
      throw new Error('nothing starts');
    },
    onChange: () => undefined,
    onRemoved: () => undefined,
    endOrphans: never,
    journal: () => undefined,
    onProblem: () => undefined,
    now: () => new Date(),
    random: () => 0,
  });
  return { sessions, secrets, saved };
}

test('an account added with a proxy has it from its first record on, and its password among the secrets only', () => {
  const { sessions, secrets, saved } = make();
  const id = sessions.add('Support 1', proxy);
  expect(saved[0]?.[0]?.account.proxy).toEqual({
    scheme: 'socks5',
    host: 'proxy.example',
    port: 1080,
    username: 'desk',
    hasPassword: true,
  });
  expect(secrets.get(`proxy:${id}`)).toBe('p');
});

test('an account that cannot be saved leaves no password behind', () => {
  const { sessions, secrets } = make({ saves: false });
  expect(() => sessions.add('Support 1', proxy)).toThrow('Not saved.');
  expect(secrets.size).toBe(0);
});

test('an account with a proxy that makes no sense is not added', () => {
  const { sessions, secrets, saved } = make();
  expect(() => sessions.add('Support 1', { ...proxy, port: 0 })).toThrow('port');
  expect(sessions.views).toEqual([]);
  expect(secrets.size + saved.length).toBe(0);
});
