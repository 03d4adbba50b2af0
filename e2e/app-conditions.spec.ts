import electronPath from 'electron';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { App } from './support/app.ts';
import { expect, test } from './support/fixtures.ts';
import { answerFileDialogs } from './support/system.ts';
import { storedLabels } from './support/traces.ts';

test('a damaged accounts file is kept under another name, reported, and not overwritten', async ({
  openApp,
  dataFolder,
}) => {
  const damaged = '{ "version": 1, "accounts": [ { "account": ';
  await writeFile(join(dataFolder, 'accounts.json'), damaged);
  const app = await openApp();
  await expect(app.window.getByText(/accounts\.unreadable-.*\.json/)).toBeVisible();
  await app.add('Support 1');
  const kept = (await readdir(dataFolder)).filter((name) => name.startsWith('accounts.unreadable-'));
  expect(kept).toHaveLength(1);
  expect(await readFile(join(dataFolder, kept[0] ?? ''), 'utf8')).toBe(damaged);
  expect(await storedLabels(dataFolder)).toEqual(['Support 1']);
});

test('a settings file of another shape is kept under another name, and the accounts are untouched', async ({
  openApp,
  dataFolder,
}) => {
  const first = await openApp();
  await first.add('Support 1');
  await first.close();
  await writeFile(join(dataFolder, 'settings.json'), '{"version": 99}');
  const second = await openApp();
  await expect(second.window.getByText(/settings\.unreadable-.*\.json/)).toBeVisible();
  await expect(second.rail('Support 1')).toBeVisible();
});

test('without a browser the app opens, says so, and lets the person choose one', async ({
  openApp,
  dataFolder,
}) => {
  const real = process.env['SWITCHBOARD_CHROME'] ?? '/usr/bin/chromium';
  const app = await openApp({ env: { SWITCHBOARD_CHROME: join(dataFolder, 'no-such-browser') } });
  await app.add('Support 1');
  await expect(app.status()).toContainText('browser');

  const notOne = join(dataFolder, 'program');
  await writeFile(notOne, '#!/bin/sh\necho hello\n', { mode: 0o755 });
  await answerFileDialogs(app, notOne);
  const choose = app.window.getByRole('button', { name: /^Choose browser/ });
  await choose.first().click();
  await expect(app.window.getByText(/not a browser that Switchboard can use/).first()).toBeVisible();

  await answerFileDialogs(app, real);
  await choose.first().click();
  await expect(app.status()).toHaveText('Scan QR code');
  const settings = JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8')) as {
    browser: string;
  };
  expect(settings.browser).toBe(real);
});

test('a data folder that cannot be written is said so, and the window can be closed in order', async ({
  openApp,
  dataFolder,
}) => {
  const inTheWay = join(dataFolder, 'file');
  await writeFile(inTheWay, 'not a folder');
  const app = await openApp({ dataFolder: join(inTheWay, 'data') });
  await expect(app.window.getByText(/cannot write to its data folder/)).toBeVisible();
  await expect(app.window.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(app.window.getByRole('button', { name: 'Add account', exact: true })).toBeHidden();
  await expectRelaunch(app);
  const closed = app.electron.waitForEvent('close');
  // The page goes away under the click, which may then have nobody to report to.
  await Promise.all([closed, app.window.getByRole('button', { name: 'Quit' }).click().catch(String)]);
  expect(await readFile(inTheWay, 'utf8')).toBe('not a folder');
});

/** Presses “Try again” and sees that the app would start anew, without letting it: the test would lose it. */
async function expectRelaunch(app: App): Promise<void> {
  await app.electron.evaluate(({ app: electron }) => {
    const calls: string[] = [];
    const relaunch = electron.relaunch.bind(electron);
    const quit = electron.quit.bind(electron);
    electron.relaunch = () => calls.push('relaunch');
    electron.quit = () => {
      calls.push('quit');
      Object.assign(electron, { relaunch, quit });
    };
    Object.assign(globalThis, { calls });
  });
  await app.window.getByRole('button', { name: 'Try again' }).click();
  const calls = () => app.electron.evaluate(() => (globalThis as unknown as { calls: string[] }).calls);
  await expect.poll(calls).toEqual(['relaunch', 'quit']);
}

test('a second copy says that one is running, ends by itself, and shows the first one', async ({
  app,
  dataFolder,
  whatsapp,
}) => {
  await app.add('Support 1');
  const second = spawn(electronPath as unknown as string, ['--no-sandbox', '.'], {
    env: {
      ...process.env,
      SWITCHBOARD_DATA_DIR: dataFolder,
      SWITCHBOARD_WHATSAPP_HOST: whatsapp.host,
      SWITCHBOARD_WHATSAPP_SPKI: whatsapp.spki,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  second.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(second, 'exit')) as [number];
  expect(code).toBe(0);
  expect(said).toContain('already running');
  await expect(app.window.getByText(/already open|already running/i)).toBeVisible();
  expect(await storedLabels(dataFolder)).toEqual(['Support 1']);
});

test('a label that is empty, too long or already used is refused in the dialog, and nothing is lost', async ({
  app,
  dataFolder,
}) => {
  await app.add('Support 1');
  await app.window.getByRole('button', { name: 'Add account', exact: true }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Add account' });
  const label = dialog.getByRole('textbox', { name: 'Label' });
  for (const [typed, complaint] of [
    ['', /empty/],
    ['x'.repeat(61), /at most 60/],
    ['support 1', /already an account/],
  ] as const) {
    await label.fill(typed);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(label).toHaveAccessibleDescription(complaint);
    await expect(label).toHaveValue(typed);
  }
  expect(await storedLabels(dataFolder)).toEqual(['Support 1']);
  await label.fill('Support 2');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await storedLabels(dataFolder)).toEqual(['Support 1', 'Support 2']);
});

test('a limit on starts is kept, refused where it makes no sense, and taken back', async ({
  app,
  dataFolder,
}) => {
  const setLimit = (limit: number | null) =>
    app.window.evaluate(
      (value) => window.switchboard?.commands.updateSettings({ change: { startLimit: value } }),
      limit,
    );
  const stored = async () =>
    (JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8')) as { startLimit: number | null })
      .startLimit;
  expect(await setLimit(3)).toMatchObject({ ok: true });
  expect(await stored()).toBe(3);
  expect(await setLimit(0)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(await stored()).toBe(3);
  expect(await setLimit(null)).toMatchObject({ ok: true });
  expect(await stored()).toBeNull();
});

test('what the app keeps can be read by its user only', async ({ app, dataFolder }) => {
  await app.add('Support 1');
  await expect(app.status()).toHaveText('Scan QR code');
  const mode = async (path: string) => (await stat(join(dataFolder, path))).mode & 0o777;
  expect(await mode('accounts.json')).toBe(0o600);
  for (const account of await readdir(join(dataFolder, 'profiles')))
    expect(await mode(`profiles/${account}`)).toBe(0o700);
});

test('the log tells what happened, and nothing private', async ({ app, dataFolder, whatsapp }) => {
  const number = '15550001';
  await app.add('Confidential desk');
  const code = await app.readQr('Confidential desk');
  await whatsapp.phone(number, { name: 'Ada Private' }).scan(code);
  await expect(app.status()).toHaveText('Linked');
  await app.close();
  const logs = join(dataFolder, 'logs');
  const texts = await Promise.all((await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')));
  const text = texts.join('\n');
  expect(text).toContain('ready');
  for (const secret of [number, 'Confidential', 'Ada', code, dataFolder]) expect(text).not.toContain(secret);
});
