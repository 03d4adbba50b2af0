import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppException } from '../../shared/errors.ts';
import { AppSettingsKeeper } from '../settings/app-settings.ts';
import { noSettings, type SettingsFile } from '../settings/settings-file.ts';
import { stillDesk } from '../sessions/still-desk.test-kit.ts';
import { Teams, type TeamsFile } from '../teams/teams.ts';
import { ConfigurationTransfer } from './configuration-transfer.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-configuration-'));
  path = join(folder, 'configuration.json');
});

afterEach(() => rm(folder, { recursive: true }));

function inMemory<T>(value: T) {
  return { read: () => value, write: (next: T) => void (value = next) };
}

/** A desk as a computer has it, with nothing running. */
function openDesk() {
  const { sessions, secrets, labels } = stillDesk();
  const teams = new Teams({
    file: inMemory<TeamsFile>({ version: 1, teams: [] }),
    onChange: () => undefined,
  });
  const settings = new AppSettingsKeeper(inMemory<SettingsFile>(noSettings));
  const transfer = new ConfigurationTransfer({ sessions, teams, settings });
  const account = (label: string) =>
    sessions.views.find((view) => view.account.label === label)?.account ?? expect.unreachable();
  return { sessions, secrets, labels, teams, settings, transfer, account };
}

const proxy = {
  scheme: 'http',
  host: 'proxy.example',
  port: 8080,
  username: 'desk',
  password: 'secret-p',
} as const;

/** A desk with two teams and three accounts, exported to the file. */
async function exported() {
  const desk = openDesk();
  const { sessions, teams, settings, transfer } = desk;
  const [support, sales] = [teams.add('Support', 'sky'), teams.add('Sales', 'rose')];
  const [one, two] = [sessions.add('Support 1'), sessions.add('Sales 1', proxy)];
  sessions.add('Loose');
  sessions.move(one, support, one);
  sessions.move(two, sales, two);
  sessions.update(one, { note: 'Ask Ada', expectedNumber: '15550001', startsWithApp: false });
  settings.change({ theme: 'dark', startLimit: 3, doNotDisturb: { until: null } });
  await transfer.export(path);
  return desk;
}

const codeOf = async (action: () => unknown): Promise<string> => {
  try {
    await action();
  } catch (error) {
    if (error instanceof AppException) return error.error.code;
    throw error;
  }
  return 'ok';
};

test('an empty desk becomes like the one that was exported, but for passwords, and nothing starts', async () => {
  await exported();
  const { transfer, account, labels, teams, settings, sessions } = openDesk();
  const { token, ...preview } = await transfer.read(path);
  expect(preview).toEqual({
    accounts: [
      { label: 'Support 1', team: 'Support', exists: false, needsPassword: false },
      { label: 'Sales 1', team: 'Sales', exists: false, needsPassword: true },
      { label: 'Loose', team: null, exists: false, needsPassword: false },
    ],
    newTeams: ['Support', 'Sales'],
    settings: ['theme', 'startLimit'],
  });
  expect([labels(), teams.list]).toEqual([[], []]);

  expect(transfer.import({ token, replace: [], settings: true })).toEqual({ added: 3, replaced: 0 });
  expect(labels()).toEqual(['Support 1', 'Sales 1', 'Loose']);
  expect(teams.list).toMatchObject([
    { name: 'Support', colour: 'sky' },
    { name: 'Sales', colour: 'rose' },
  ]);
  expect(account('Support 1')).toMatchObject({
    team: teams.list[0]?.id,
    note: 'Ask Ada',
    expectedNumber: '15550001',
    startsWithApp: false,
  });
  expect(account('Sales 1').proxy).toMatchObject({ host: 'proxy.example', hasPassword: false });
  expect(settings.current).toMatchObject({ theme: 'dark', startLimit: 3, doNotDisturb: null });
  expect(new Set(sessions.views.map(({ state }) => state.kind))).toEqual(new Set(['scan-paused']));
});

test('it is known of a file whether it brings a schedule, as long as its team is not here', async () => {
  const { teams, transfer: from } = await exported();
  const here = openDesk();
  expect(here.transfer.bringsSchedule((await here.transfer.read(path)).token)).toBe(false);
  const schedule = { timeZone: 'UTC', shifts: [], exceptions: [], postponements: 0 };
  teams.setSchedule(teams.list[0]?.id ?? '', { ...schedule, atEnd: 'hand-over' });
  await from.export(path);
  const { token } = await here.transfer.read(path);
  expect(here.transfer.bringsSchedule(token)).toBe(true);
  here.teams.add('Support', 'sky');
  expect(here.transfer.bringsSchedule(token)).toBe(false);
});

test('the file is for its user only, whole, without a password, and nothing is left beside it', async () => {
  await writeFile(path, 'what was there before', { mode: 0o644 });
  await exported();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['configuration.json']);
  expect(await readFile(path, 'utf8')).not.toContain('secret-p');
});

test('a place where nothing can be written is an error, and what was there stays', async () => {
  const { transfer } = await exported();
  expect(await codeOf(() => transfer.export(folder))).toBe('storage-failed');
  expect(await codeOf(() => transfer.export(join(folder, 'no-such-folder', 'file')))).toBe('storage-failed');
  expect(await readdir(folder)).toEqual(['configuration.json']);
});

test('what is here stays unless a person says so', async () => {
  await exported();
  const { transfer, account, sessions, teams, settings, labels } = openDesk();
  teams.add('SUPPORT', 'lime');
  const [one, two] = [sessions.add('support 1'), sessions.add('Sales 1', proxy)];
  sessions.update(one, { note: 'Ours' });
  sessions.update(two, { note: 'Ours too' });
  const preview = await transfer.read(path);
  expect(preview).toMatchObject({
    accounts: [
      { label: 'Support 1', team: 'SUPPORT', exists: true, needsPassword: false },
      { label: 'Sales 1', exists: true, needsPassword: false },
      { label: 'Loose', exists: false },
    ],
    newTeams: ['Sales'],
  });
  expect(
    transfer.import({ token: preview.token, replace: ['Support 1', 'Nobody'], settings: false }),
  ).toEqual({
    added: 1,
    replaced: 1,
  });
  expect(labels()).toEqual(['support 1', 'Sales 1', 'Loose']);
  expect(account('support 1')).toMatchObject({ id: one, note: 'Ask Ada', team: teams.list[0]?.id });
  expect(account('Sales 1')).toMatchObject({
    id: two,
    note: 'Ours too',
    team: null,
    proxy: { hasPassword: true },
  });
  expect(teams.list.map(({ name, colour }) => [name, colour])).toEqual([
    ['SUPPORT', 'lime'],
    ['Sales', 'rose'],
  ]);
  expect(settings.current.theme).toBe('system');
});

test('an account that came after the preview stays as it is', async () => {
  await exported();
  const { transfer, account, sessions } = openDesk();
  const { token } = await transfer.read(path);
  sessions.add('Support 1');
  expect(transfer.import({ token, replace: [], settings: false })).toEqual({ added: 2, replaced: 0 });
  expect(account('Support 1').note).toBe('');
});

test('only the file that was read last can be imported, and once', async () => {
  await exported();
  const { transfer, labels } = openDesk();
  const first = await transfer.read(path);
  const second = await transfer.read(path);
  const take = (token: string) => codeOf(() => transfer.import({ token, replace: [], settings: false }));
  expect(await take(first.token)).toBe('not-found');
  expect(labels()).toEqual([]);
  expect(await take(second.token)).toBe('ok');
  expect(await take(second.token)).toBe('not-found');
});

test('a team that the file does not have counts as none', async () => {
  const account = { label: 'A', colour: 'teal', team: 'Nowhere' };
  await writeFile(
    path,
    JSON.stringify({
      format: 'switchboard-configuration',
      version: 1,
      teams: [],
      accounts: [account],
      settings: {},
    }),
  );
  const { transfer, teams, account: imported } = openDesk();
  const { token, accounts, newTeams } = await transfer.read(path);
  expect([accounts[0]?.team, newTeams]).toEqual([null, []]);
  transfer.import({ token, replace: [], settings: false });
  expect(imported('A').team).toBeNull();
  expect(teams.list).toEqual([]);
});

test('a file that is too large, no file, or none that can be read is refused', async () => {
  const { transfer } = openDesk();
  await writeFile(path, ' '.repeat(5_000_001));
  expect(await codeOf(() => transfer.read(path))).toBe('invalid-file');
  expect(await codeOf(() => transfer.read(folder))).toBe('invalid-file');
  expect(await codeOf(() => transfer.read(join(folder, 'none')))).toBe('invalid-file');
});

test('a thousand accounts go there and back', async () => {
  const { transfer, sessions } = openDesk();
  await writeFile(
    path,
    JSON.stringify({
      format: 'switchboard-configuration',
      version: 1,
      teams: [],
      accounts: Array.from({ length: 1000 }, (_, n) => ({
        label: `Account ${n}`,
        colour: 'teal',
        team: null,
        note: 'n'.repeat(2000),
      })),
      settings: {},
    }),
  );
  const { token, accounts } = await transfer.read(path);
  expect(accounts).toHaveLength(1000);
  expect(transfer.import({ token, replace: [], settings: false })).toEqual({ added: 1000, replaced: 0 });
  expect(sessions.views).toHaveLength(1000);
  await transfer.export(path);
  expect((await openDesk().transfer.read(path)).accounts).toHaveLength(1000);
});
