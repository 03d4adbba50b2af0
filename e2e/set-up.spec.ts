import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from '../shared/configuration.ts';
import type { App } from './support/app.ts';
import { answerTo, give, snapshot } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { answerFileDialogs } from './support/system.ts';

// What a person sets up, by the commands that the window has for it; the dialogs are tested where they are.

/** What stays over a restart. */
async function setUp(app: App) {
  const { settings, teams, accounts } = await snapshot(app);
  return { settings, teams, accounts: accounts.map(({ account }) => account) };
}

test('settings, teams and the order of the accounts are as they were when the app is opened again', async ({
  openApp,
}) => {
  const first = await openApp();
  const ids: string[] = [];
  for (const label of ['Support 1', 'Support 2', 'Sales'])
    ids.push((await give(first, 'addAccount', { label })).id);
  const [one = '', two = '', three = ''] = ids;
  const late = (await give(first, 'addTeam', { name: 'Late shift' })).id;
  const early = (await give(first, 'addTeam', { name: 'Early shift', colour: 'rose' })).id;
  await give(first, 'moveTeam', { id: early, before: late });
  await give(first, 'updateTeam', { id: late, change: { name: 'Night shift', collapsed: true } });
  await give(first, 'moveAccount', { id: three, team: late, before: one });
  await give(first, 'moveAccount', { id: two, team: early, before: null });
  await give(first, 'removeTeam', { id: early });
  await give(first, 'updateAccount', {
    id: one,
    change: { label: 'Front desk', note: 'Ask Ada', startsWithApp: false },
  });
  await give(first, 'updateSettings', { change: { theme: 'dark', closeToTray: true } });
  const before = await setUp(first);
  expect(before.accounts).toMatchObject([
    { id: three, team: late },
    { label: 'Front desk', note: 'Ask Ada', startsWithApp: false },
    { id: two, team: null },
  ]);
  expect(before.teams).toMatchObject([{ id: late, name: 'Night shift', collapsed: true }]);
  await first.close();
  expect(await setUp(await openApp())).toEqual(before);
});

test('the theme and the language are in use at once', async ({ app }) => {
  const theme = () => app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  expect(await theme()).toBe('system');
  await give(app, 'updateSettings', { change: { theme: 'dark', language: 'pt-BR' } });
  expect(await theme()).toBe('dark');
  expect((await snapshot(app)).app.language).toBe('pt-BR');
  await give(app, 'updateSettings', { change: { language: null } });
  expect((await snapshot(app)).app.language).toBe('en');
});

test('the same name twice, what is not there, and too little are clear errors', async ({ app }) => {
  await give(app, 'addTeam', { name: 'Sales' });
  const unknown = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
  const codes = [
    await answerTo(app, 'addTeam', { name: ' sales ' }),
    await answerTo(app, 'addTeam', { name: ' ' }),
    await answerTo(app, 'removeTeam', { id: unknown }),
    await answerTo(app, 'updateAccount', { id: unknown, change: {} }),
    await answerTo(app, 'getJournal', { id: unknown, limit: 10 }),
    await answerTo(app, 'importConfiguration', { token: unknown, replace: [], settings: true }),
  ].map((result) => (result.ok ? 'ok' : result.error.code));
  expect(codes).toEqual(['name-taken', 'invalid-name', 'not-found', 'not-found', 'not-found', 'not-found']);
});

test('what happened to an account is read from the journal, the newest first', async ({ app, whatsapp }) => {
  await app.link('Support 1', whatsapp.phone('15550001'));
  const id = (await snapshot(app)).accounts[0]?.account.id ?? '';
  const kinds = async (limit: number) =>
    (await give(app, 'getJournal', { id, limit })).map(({ kind }) => kind);
  expect(await kinds(200)).toEqual(['linked', 'started', 'account-added']);
  expect(await kinds(1)).toEqual(['linked']);
});

test('the data folder is shown by the system, and where it cannot, that is said', async ({
  app,
  dataFolder,
}) => {
  const opened = (problem: string) =>
    app.electron.evaluate(({ shell }, said) => {
      const paths: string[] = [];
      shell.openPath = (path) => {
        paths.push(path);
        return Promise.resolve(said);
      };
      Object.assign(globalThis, { openedPaths: paths });
    }, problem);
  await opened('');
  await give(app, 'openDataFolder', undefined);
  const paths = () =>
    app.electron.evaluate(() => (globalThis as unknown as { openedPaths: string[] }).openedPaths);
  expect(await paths()).toEqual([dataFolder]);
  await opened('no file manager');
  expect(await answerTo(app, 'openDataFolder', undefined)).toMatchObject({
    ok: false,
    error: { code: 'internal' },
  });
});

test('a desk is exported and imported on another computer, without its passwords and its logins', async ({
  openApp,
  dataFolder,
}) => {
  const path = join(dataFolder, 'configuration.json');
  const first = await openApp();
  const team = (await give(first, 'addTeam', { name: 'Sales' })).id;
  const { id } = await give(first, 'addAccount', { label: 'Support 1' });
  await give(first, 'moveAccount', { id, team, before: id });
  await give(first, 'updateAccount', { id, change: { note: 'Ask Ada' } });
  await give(first, 'updateSettings', { change: { theme: 'dark' } });
  await answerFileDialogs(first, null);
  expect(await give(first, 'exportConfiguration', undefined)).toEqual({ saved: false });
  await answerFileDialogs(first, path);
  expect(await give(first, 'exportConfiguration', undefined)).toEqual({ saved: true });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const written = JSON.parse(await readFile(path, 'utf8')) as Configuration;
  expect(written.accounts).toMatchObject([{ label: 'Support 1', team: 'Sales', note: 'Ask Ada' }]);
  await first.close();

  const second = await openApp({ dataFolder: join(dataFolder, 'another-computer') });
  await answerFileDialogs(second, null);
  expect(await give(second, 'readConfiguration', undefined)).toEqual({ preview: null });
  await answerFileDialogs(second, path);
  const { preview } = await give(second, 'readConfiguration', undefined);
  expect(preview).toMatchObject({
    accounts: [{ label: 'Support 1', team: 'Sales', exists: false, needsPassword: false }],
    newTeams: ['Sales'],
    settings: ['theme'],
  });
  expect((await snapshot(second)).accounts).toEqual([]);
  const token = preview?.token ?? '';
  expect(await give(second, 'importConfiguration', { token, replace: [], settings: true })).toEqual({
    added: 1,
    replaced: 0,
  });
  const { accounts, teams, settings } = await snapshot(second);
  expect(accounts).toMatchObject([
    { account: { label: 'Support 1', team: teams[0]?.id, note: 'Ask Ada' }, linked: false },
  ]);
  expect([teams.length, settings.theme]).toEqual([1, 'dark']);
  await expect(second.rail('Support 1')).toBeVisible();

  await writeFile(path, 'no configuration');
  expect(await answerTo(second, 'readConfiguration', undefined)).toMatchObject({
    error: { code: 'invalid-file' },
  });
});
