import { expect, test } from 'vitest';
import { accountSchema, newAccount, type AccountSetup } from '../../shared/account.ts';
import { codeOf } from '../../shared/errors.test-kit.ts';
import { newRecord } from './records.ts';
import { stillDesk } from './still-desk.test-kit.ts';

const team = '11111111-1111-4111-8111-111111111111';
const unknown = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
const at = '2026-01-01T00:00:00.000Z';
const proxy = { scheme: 'http', host: 'proxy.example', port: 8080, username: 'desk' } as const;

/** Three accounts, A, B and C, with their ids. */
function three() {
  const desk = stillDesk();
  const [a, b, c] = ['A', 'B', 'C'].map((label) => desk.sessions.add(label)) as [string, string, string];
  return { ...desk, a, b, c };
}

const setup = (label: string, rest: Partial<AccountSetup> = {}): AccountSetup =>
  accountSchema.omit({ id: true, createdAt: true }).parse({ label, colour: 'teal', ...rest });

test('what a person changes is kept, and what is left out or undefined stays', () => {
  const { sessions, account, disk, a } = three();
  sessions.update(a, { note: 'Ask Ada', startsWithApp: false, expectedNumber: '15550001' });
  sessions.update(a, { label: '  Sales ', colour: 'rose', note: undefined });
  const expected = {
    label: 'Sales',
    colour: 'rose',
    note: 'Ask Ada',
    startsWithApp: false,
    expectedNumber: '15550001',
  };
  expect(account(a)).toMatchObject(expected);
  expect(disk.saved.at(-1)?.[0]?.account).toMatchObject(expected);
});

test('a label that looks like another account’s is refused, its own in another spelling is not', () => {
  const { sessions, account, a } = three();
  const rename = (label: string) =>
    codeOf(() => {
      sessions.update(a, { label, note: 'changed' });
    });
  expect(rename(' b ')).toBe('label-taken');
  expect(rename('')).toBe('invalid-label');
  expect(account(a)).toMatchObject({ label: 'A', note: '' });
  expect(rename('a')).toBe('ok');
  expect(account(a).label).toBe('a');
});

test('accounts change places, which is told and kept', () => {
  const { sessions, labels, storedLabels, told, a, b, c } = three();
  sessions.move(c, null, a);
  expect(labels()).toEqual(['C', 'A', 'B']);
  sessions.move(c, null, null);
  sessions.move(b, null, b);
  expect(labels()).toEqual(['A', 'B', 'C']);
  expect(storedLabels()).toEqual(['A', 'B', 'C']);
  expect(told.orders).toEqual([
    [c, a, b],
    [a, b, c],
  ]);
});

test('an account changes its team and its place in one go, written once', () => {
  const { sessions, account, labels, disk, a, c } = three();
  const before = disk.saved.length;
  sessions.move(c, team, a);
  expect(account(c).team).toBe(team);
  expect(labels()).toEqual(['C', 'A', 'B']);
  expect(disk.saved).toHaveLength(before + 1);
  sessions.move(c, null, c);
  expect(account(c).team).toBeNull();
});

test('an account that is not there can neither be changed nor moved, nor have one put before it', () => {
  const { sessions, labels, a } = three();
  for (const command of [
    () => {
      sessions.update(unknown, {});
    },
    () => {
      sessions.move(unknown, null, null);
    },
    () => {
      sessions.move(a, team, unknown);
    },
  ])
    expect(codeOf(command)).toBe('not-found');
  expect(labels()).toEqual(['A', 'B', 'C']);
});

test('the accounts of a team that is no more have none, written once', () => {
  const { sessions, account, disk, a, b, c } = three();
  for (const id of [a, b]) sessions.move(id, team, id);
  sessions.move(c, unknown, c);
  const before = disk.saved.length;
  sessions.leaveTeam(team);
  expect([a, b, c].map((id) => account(id).team)).toEqual([null, null, unknown]);
  expect(disk.saved).toHaveLength(before + 1);
});

test('accounts that are added together are there as they were given, without a start and without a password', () => {
  const { sessions, told, labels } = three();
  sessions.addAll([
    setup('D', { note: 'Late shift', team, startsWithApp: false }),
    setup('E', { proxy: { ...proxy, hasPassword: true } }),
  ]);
  expect(labels()).toEqual(['A', 'B', 'C', 'D', 'E']);
  const [d, e] = sessions.views.slice(3);
  expect(d).toMatchObject({
    account: { note: 'Late shift', team, startsWithApp: false },
    state: { kind: 'scan-paused', why: 'unwatched' },
  });
  expect(e?.account.proxy).toEqual({ ...proxy, hasPassword: false });
  expect(told.journal.filter(({ kind }) => kind === 'account-added')).toHaveLength(5);
});

test('of accounts that are added together, one that cannot be leaves out all', () => {
  const { sessions, labels, disk } = three();
  expect(
    codeOf(() => {
      sessions.addAll([setup('D'), setup('b')]);
    }),
  ).toBe('label-taken');
  expect(
    codeOf(() => {
      sessions.addAll([setup('D'), setup(' d')]);
    }),
  ).toBe('label-taken');
  disk.saves = false;
  expect(
    codeOf(() => {
      sessions.addAll([setup('D')]);
    }),
  ).toBe('storage-failed');
  expect(labels()).toEqual(['A', 'B', 'C']);
});

test('an account that is set up anew keeps its label, its place and its identity, and a proxy’s password only for the same proxy', () => {
  const { sessions, secrets, account, labels } = stillDesk();
  const [same, other] = ['Same', 'Other'].map((label) =>
    sessions.add(label, { ...proxy, password: 'p' }),
  ) as [string, string];
  const withProxy = (host: string) =>
    setup('x', { note: 'New', proxy: { ...proxy, host, hasPassword: true } });
  const { createdAt } = account(same);
  sessions.replaceAll([
    { id: same, setup: withProxy('proxy.example') },
    { id: other, setup: withProxy('elsewhere.example') },
  ]);
  expect(labels()).toEqual(['Same', 'Other']);
  expect(account(same)).toMatchObject({ id: same, createdAt, note: 'New', proxy: { hasPassword: true } });
  expect(account(other).proxy).toEqual({ ...proxy, host: 'elsewhere.example', hasPassword: false });
  expect([secrets.get(`proxy:${same}`), secrets.get(`proxy:${other}`)]).toEqual(['p', null]);
});

test('a linked account that is renamed says under which name the phone still lists it', () => {
  const record = newRecord(newAccount({ id: unknown, label: 'Support 1', colour: 'teal', createdAt: at }));
  const linked = { ...record, link: { identity: null, since: at, by: null } };
  const { sessions } = stillDesk({ stored: [linked] });
  expect(sessions.view(unknown).deviceName).toBeUndefined();
  sessions.update(unknown, { label: 'Sales' });
  sessions.update(unknown, { label: 'Sales 2' });
  expect(sessions.view(unknown).deviceName).toBe('Switchboard - Support 1');
});
