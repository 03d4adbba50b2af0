import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './support/app.ts';
import { answerTo, give } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { accountId, processesOf } from './support/traces.ts';
import { chooseInMenu } from './support/menu.ts';

const number = '12025550147';
const label = 'Confidential desk';

/** Ends the app as the system does that runs out of memory: nothing of it can close. */
async function kill(app: App): Promise<void> {
  const gone = new Promise((resolve) => app.process.once('exit', resolve));
  app.process.kill('SIGKILL');
  await gone;
}

const crashNotice = (app: App) => app.window.getByText(/ended unexpectedly last time|crashed last time/);
const banner = (app: App) => app.window.getByRole('region', { name: /^Safe mode/ });

async function readLog(dataFolder: string): Promise<string> {
  return readFile(join(dataFolder, 'logs', 'main.log'), 'utf8');
}

/** Keeps the app from starting itself again, which a test would lose; gives what it would have started with. */
async function withoutRelaunch(app: App): Promise<() => Promise<string[][]>> {
  await app.electron.evaluate(({ app: electron }) => {
    const relaunches: string[][] = [];
    electron.relaunch = (options) => relaunches.push([...(options?.args ?? [])]);
    electron.exit = () => undefined;
    Object.assign(globalThis, { relaunches });
  });
  return () => app.electron.evaluate(() => (globalThis as unknown as { relaunches: string[][] }).relaunches);
}

test('killed, the next start says so once, and the third time offers safe mode first; nothing is lost; closed in order, it says nothing', async ({
  openApp,
  dataFolder,
}) => {
  const first = await openApp();
  await expect(first.window.getByRole('button', { name: 'Add account', exact: true })).toBeVisible();
  await expect(crashNotice(first)).toBeHidden();
  await give(first, 'addTeam', { name: 'First' });
  await kill(first);

  const second = await openApp();
  await expect(crashNotice(second)).toBeVisible();
  for (const name of ['Copy diagnostics…', 'Open log folder', 'Start in safe mode…'])
    await expect(second.window.getByRole('button', { name })).toBeVisible();
  await second.window.getByRole('button', { name: 'Dismiss' }).click();
  await expect(crashNotice(second)).toBeHidden();
  await second.window.reload();
  await expect(second.window.getByRole('button', { name: 'Add account', exact: true })).toBeVisible();
  await expect(crashNotice(second)).toBeHidden();

  await give(second, 'addTeam', { name: 'Second' });
  // The page breaks, and then goes: both are in the log, and the app goes on.
  await second.window.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Ada said: meet me at noon');
    });
    void Promise.reject(new TypeError('about +44 7700 900123'));
  });
  await expect.poll(() => readLog(dataFolder)).toMatch(/page: error: RangeError/);
  await expect.poll(() => readLog(dataFolder)).toMatch(/page: rejection: TypeError/);
  second.takeComplaints();
  await second.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    await new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => {
        resolve();
      });
      contents?.forcefullyCrashRenderer();
    });
  });
  expect(await readLog(dataFolder)).toMatch(/the window's page is gone: \w+/);
  for (const secret of ['Ada', 'noon', '7700']) expect(await readLog(dataFolder)).not.toContain(secret);
  second.takeComplaints();
  await kill(second);

  const third = await openApp();
  await expect(crashNotice(third)).toHaveText('Switchboard crashed last time.');
  await expect(third.window.getByText('Its window had failed before.')).toBeVisible();
  const { text } = await give(third, 'getDiagnostics', undefined);
  expect(text).toMatch(/ends out of order: 2\n.* unknown, .*\n.* window, /);
  expect(text).toMatch(/faults: 1\n.* window: (crashed|killed|abnormal-exit)/);
  await expect(third.window.getByText(/a few minutes/)).toBeHidden();
  await give(third, 'addTeam', { name: 'Third' });
  await kill(third);

  const fourth = await openApp();
  await expect(crashNotice(fourth)).toHaveText('Switchboard ended unexpectedly last time.');
  await expect(fourth.window.getByText(/^That happened 3 times within a few minutes\./)).toBeVisible();
  await expect(fourth.window.getByRole('button', { name: 'Start in safe mode…' })).toBeVisible();
  const { teams } = await give(fourth, 'getSnapshot', undefined);
  expect(teams.map(({ name }) => name)).toEqual(['First', 'Second', 'Third']);
  await fourth.close();

  const fifth = await openApp();
  await expect(fifth.window.getByRole('button', { name: 'Add account', exact: true })).toBeVisible();
  await expect(crashNotice(fifth)).toBeHidden();
  expect((await stat(join(dataFolder, 'crashes'))).mode & 0o777).toBe(0o700);
});

test('in safe mode a linked account rests until it is started by hand, a logout goes on, and a start as usual brings all back', async ({
  openApp,
  dataFolder,
  whatsapp,
}) => {
  const [phone, other] = [whatsapp.phone(number, { name: 'Ada Private' }), whatsapp.phone('442079460123')];
  const app = await openApp();
  await app.link(label, phone);
  await app.link('Support 2', other);
  await app.add('Never linked');
  await app.qr('Never linked').waitFor();

  // It is started again in safe mode, by the settings and after a question.
  const relaunches = await withoutRelaunch(app);
  await app.window.getByRole('button', { name: 'Settings' }).click();
  await app.window.getByRole('tab', { name: 'Help' }).click();
  await app.window.getByRole('button', { name: 'Start in safe mode…' }).click();
  const question = app.question('Start Switchboard in safe mode?');
  await question.getByRole('button', { name: 'Start in safe mode' }).click();
  await expect.poll(relaunches).toEqual([expect.arrayContaining(['--safe-mode'])]);
  await expect.poll(() => processesOf(dataFolder)).toEqual([]);
  await kill(app);
  // As an app leaves it that is killed before the phone is told.
  await askForLogout(dataFolder, 'Support 2');

  const safe = await openApp({ args: ['--safe-mode'] });
  await expect(banner(safe)).toBeVisible();
  await expect(crashNotice(safe)).toBeHidden();
  await expect.poll(() => other.linkedDevices()).toEqual([]);
  for (const unlinked of ['Support 2', 'Never linked']) {
    await safe.select(unlinked);
    await expect(safe.status()).toHaveText('Stopped');
  }
  await safe.select(label);
  await expect(safe.status()).toHaveText('Stopped');
  expect(await processesOf(dataFolder)).toEqual([]);
  expect(phone.linkedDevices()).toMatchObject([{ connected: false }]);
  await safe.window.getByRole('main').getByRole('button', { name: 'Start', exact: true }).click();
  await expect(safe.status()).toHaveText('Linked');
  const running = await processesOf(dataFolder);
  expect(running.length).toBeGreaterThan(0);
  expect(running).toEqual(await processesOf(dataFolder, await accountId(dataFolder, label)));

  // What is copied from there, by the menu.
  await chooseInMenu(safe, 'Copy diagnostics…');
  const dialog = safe.window.getByRole('dialog', { name: 'Diagnostics' });
  await expect(dialog.getByRole('region', { name: 'What is copied' })).toContainText('safe mode: yes');
  await dialog.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  const copied = await safe.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/accounts: 3\n {2}linked: 1\n[^]* {2}ready: 1\n/);
  expect(copied).toMatch(/ {2}\[[^]*account [\da-f-]{36}: ready/);
  const secrets = [number, '442079460123', label, 'Never linked', 'Ada', dataFolder];
  for (const secret of secrets) expect(copied).not.toContain(secret);
  const opened = await withoutFileManager(safe);
  await dialog.getByRole('button', { name: 'Open log folder' }).click();
  await expect.poll(opened).toEqual([join(dataFolder, 'logs')]);
  await dialog.getByRole('button', { name: 'Close' }).click();

  // Behind the lock neither is to be had, around the window either.
  await give(safe, 'lock', undefined);
  await expect(banner(safe)).toBeHidden();
  await chooseInMenu(safe, 'Open log folder');
  for (const name of ['getDiagnostics', 'openLogFolder'] as const)
    expect(await answerTo(safe, name, undefined)).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await opened()).toHaveLength(1);
  await give(safe, 'unlock', { person: 'Ana' });

  const back = await withoutRelaunch(safe);
  await banner(safe).getByRole('button', { name: 'Start normally' }).click();
  await expect.poll(back).toHaveLength(1);
  expect((await back()).flat()).not.toContain('--safe-mode');
  await expect.poll(() => processesOf(dataFolder)).toEqual([]);
  await kill(safe);

  const usual = await openApp();
  await expect.poll(() => phone.linkedDevices()).toMatchObject([{ connected: true }]);
  await expect(banner(usual)).toBeHidden();
});

/** Writes down that an account is to be logged out, while no app has the folder. */
async function askForLogout(dataFolder: string, of: string): Promise<void> {
  const path = join(dataFolder, 'accounts.json');
  const file = JSON.parse(await readFile(path, 'utf8')) as {
    accounts: { account: { label: string }; logoutAsked: string | null }[];
  };
  for (const each of file.accounts)
    if (each.account.label === of) each.logoutAsked = new Date().toISOString();
  await writeFile(path, JSON.stringify(file));
}

/** Keeps the system from showing folders; gives those that it would have shown. */
async function withoutFileManager(app: App): Promise<() => Promise<string[]>> {
  await app.electron.evaluate(({ shell }) => {
    const folders: string[] = [];
    shell.openPath = (path) => {
      folders.push(path);
      return Promise.resolve('');
    };
    Object.assign(globalThis, { folders });
  });
  return () => app.electron.evaluate(() => (globalThis as unknown as { folders: string[] }).folders);
}
