import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listProcesses } from '../electron/sessions/chrome/processes.ts';
import { TestProxy } from '../electron/sessions/proxy/proxies.test-kit.ts';
import { createText } from '../shared/i18n/create-text.ts';
import { loadLanguage } from '../shared/i18n/load.ts';
import { directionOf, localeNames } from '../shared/i18n/locales.ts';
import type { App } from './support/app.ts';
import { expect, test } from './support/fixtures.ts';
import { answerFileDialogs, playKeyring } from './support/system.ts';
import { accountId, browserProcessOf } from './support/traces.ts';

const label = 'Support 1';

async function openAccountSettings(app: App): Promise<Locator> {
  await app.chooseAction('Settings…');
  return app.window.getByRole('dialog', { name: /^Settings of / });
}

async function openSettings(app: App, section: string): Promise<Locator> {
  await app.window.getByRole('button', { name: 'Settings', exact: true }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Settings', exact: true });
  await dialog.getByRole('tab', { name: section }).click();
  return dialog.getByRole('tabpanel', { name: section });
}

/** Adds an account with a proxy that leads nowhere. */
async function addBehindProxy(app: App, name: string, password: string): Promise<void> {
  await app.window.getByRole('button', { name: 'Add account', exact: true }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Add account' });
  await dialog.getByRole('textbox', { name: 'Label' }).fill(name);
  await dialog.getByRole('button', { name: 'Proxy', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Way to WhatsApp' }).selectOption('Through an HTTP proxy');
  await dialog.getByRole('textbox', { name: 'Address' }).fill('proxy.example.com');
  await dialog.getByRole('textbox', { name: 'Port' }).fill('8080');
  await dialog.getByRole('textbox', { name: 'Username' }).fill('desk');
  await dialog.getByRole('textbox', { name: 'Password' }).fill(password);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('an account is renamed, recoloured and put into a new team, and so it stays over a restart', async ({
  openApp,
}) => {
  const first = await openApp();
  await first.add(label);
  await first.add('Support 2');
  await first.select(label);
  const dialog = await openAccountSettings(first);
  const name = dialog.getByRole('textbox', { name: 'Label' });
  await expect(name).toBeFocused();
  await name.fill('support 2');
  await dialog.getByRole('radio', { name: 'Fuchsia' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(name).toHaveAccessibleDescription(/already an account/);
  await expect(name).toBeFocused();
  await name.fill('Sales');
  await dialog.getByRole('combobox', { name: 'Team' }).selectOption('New team…');
  await dialog.getByRole('textbox', { name: 'Name of the new team' }).fill('North');
  await dialog.getByRole('textbox', { name: 'Note for agents' }).fill('Returns go to Ben.');
  await dialog.getByRole('switch', { name: 'Start with the app' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(first.window.getByRole('heading', { name: 'Sales', exact: true })).toBeVisible();
  await first.close();

  const second = await openApp();
  await second.select('Sales');
  const again = await openAccountSettings(second);
  await expect(again.getByRole('textbox', { name: 'Label' })).toHaveValue('Sales');
  await expect(again.getByRole('radio', { name: 'Fuchsia' })).toBeChecked();
  await expect(again.getByRole('combobox', { name: 'Team' }).locator('option:checked')).toHaveText('North');
  await expect(again.getByRole('textbox', { name: 'Note for agents' })).toHaveValue('Returns go to Ben.');
  await expect(again.getByRole('switch', { name: 'Start with the app' })).not.toBeChecked();
});

test('what is not saved is not lost by a key: Escape asks before it discards', async ({ app }) => {
  await app.add(label);
  const dialog = await openAccountSettings(app);
  const note = dialog.getByRole('textbox', { name: 'Note for agents' });
  await note.fill('Ask Ann first.');
  await app.window.keyboard.press('Escape');
  const question = app.question('Discard the changes?');
  await expect(question.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await app.window.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(note).toHaveValue('Ask Ann first.');
  await app.window.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog).toBeHidden();
  const again = await openAccountSettings(app);
  await expect(again.getByRole('textbox', { name: 'Note for agents' })).toHaveValue('');
});

test('a proxy is checked where it is filled in, and an account can be behind it from the beginning', async ({
  app,
  whatsapp,
}) => {
  const proxy = await TestProxy.start({ scheme: 'socks5', leadsTo: whatsapp.host });
  const refusing = await TestProxy.start({
    scheme: 'socks5',
    login: { username: 'desk', password: 'another one' },
  });
  try {
    await app.window.getByRole('button', { name: 'Add account', exact: true }).click();
    const dialog = app.window.getByRole('dialog', { name: 'Add account' });
    await dialog.getByRole('textbox', { name: 'Label' }).fill(label);
    await dialog.getByRole('button', { name: 'Proxy', exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Way to WhatsApp' }).selectOption('Through a SOCKS5 proxy');
    const check = dialog.getByRole('button', { name: 'Check', exact: true });
    const address = dialog.getByRole('textbox', { name: 'Address' });
    await address.fill('http://127.0.0.1');
    const port = dialog.getByRole('textbox', { name: 'Port' });
    await port.fill(String(refusing.port));
    await check.click();
    await expect(address).toHaveAccessibleDescription(/not one that can be used/);

    await address.fill('127.0.0.1');
    await check.click();
    await expect(address).toHaveAccessibleDescription(/without http/);
    await expect(dialog.getByRole('alert')).toContainText('proxy');
    await port.fill(String(proxy.port));
    await expect(dialog.getByRole('alert')).toBeHidden();
    await check.click();
    await expect(dialog.getByText('The proxy leads to WhatsApp.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(app.qr(label)).toBeVisible();
    expect(proxy.asked).toContain('web.whatsapp.com:443');

    const settings = await openAccountSettings(app);
    await settings
      .getByRole('combobox', { name: 'Way to WhatsApp' })
      .selectOption('Directly, without a proxy');
    await expect(settings.getByText(/starts this account’s browser again/)).toBeVisible();
    await settings.getByRole('button', { name: 'Save' }).click();
    await expect(settings).toBeHidden();
    await expect(app.qr(label)).toBeVisible();
  } finally {
    await Promise.all([proxy.stop(), refusing.stop()]);
  }
});

test('the settings open and close by keys, and the theme changes the colours at once', async ({ app }) => {
  // What the test framework would overrule.
  await app.window.emulateMedia({ colorScheme: null });
  const background = () =>
    app.window.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect(app.window.getByRole('button', { name: 'Settings', exact: true })).toBeVisible();
  await app.window.keyboard.press('Control+,');
  const dialog = app.window.getByRole('dialog', { name: 'Settings', exact: true });
  await expect(dialog.getByRole('tab', { name: 'Appearance' })).toBeFocused();
  await dialog.getByRole('radio', { name: 'Light' }).click();
  await expect.poll(background).toBe('rgb(247, 248, 249)');
  await dialog.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(background).toBe('rgb(20, 22, 25)');
  await dialog.getByRole('tab', { name: 'Appearance' }).focus();
  await app.window.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('tabpanel', { name: 'Notifications' })).toBeVisible();
  await app.window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the lighter browser and the limit on starts are chosen in the settings, and used at the next start', async ({
  app,
  dataFolder,
}) => {
  await app.add(label);
  await app.qr(label).waitFor();
  const id = await accountId(dataFolder, label);
  const program = async () => {
    const browser = await browserProcessOf(dataFolder, id);
    return (await listProcesses()).find(({ pid }) => pid === browser)?.command;
  };
  const shell = /headless[-_]shell/;
  expect(await program()).not.toMatch(shell);
  const browser = await openSettings(app, 'Browser');
  await browser.getByRole('combobox', { name: 'Starts at the same time' }).selectOption('3');
  await browser.getByRole('switch', { name: 'Lighter browser' }).click();
  await expect(browser.getByRole('switch', { name: 'Lighter browser' })).toBeChecked();
  await app.window.keyboard.press('Escape');
  await app.chooseAction('Restart');
  await expect.poll(() => program().catch(() => 'none runs now')).toMatch(shell);
  await expect(app.status()).toHaveText('Scan QR code');
  const stored = JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8')) as unknown;
  expect(stored).toMatchObject({ startLimit: 3, lighterBrowser: true });
});

test('another language changes the words and the direction at once', async ({ app }) => {
  const html = app.window.locator('html');
  await openSettings(app, 'Appearance');
  for (const locale of ['pt-BR', 'ar', 'en'] as const) {
    const spoken = await loadLanguage(locale);
    const text = createText(spoken);
    await app.window.locator('select').selectOption(localeNames[locale]);
    await expect(html).toHaveAttribute('lang', spoken.locale);
    await expect(html).toHaveAttribute('dir', directionOf(spoken.locale));
    await expect(app.window.getByRole('dialog', { name: text('settings.title'), exact: true })).toBeVisible();
  }
});

test('a desk’s configuration is exported, looked at and imported on an empty one, without its secrets', async ({
  openApp,
  dataFolder,
}) => {
  const file = join(dataFolder, 'desk.json');
  const password = 'correct horse battery staple';
  const first = await openApp();
  await first.add(label);
  await playKeyring(first);
  await addBehindProxy(first, 'Support 2', password);
  await answerFileDialogs(first, file);
  const data = await openSettings(first, 'Data');
  await expect(data).toContainText(dataFolder);
  await data.getByRole('button', { name: 'Export…' }).click();
  await expect(data.getByText('The configuration was saved.')).toBeVisible();
  await first.close();
  const written = await readFile(file, 'utf8');
  expect(written).toContain('proxy.example.com');
  expect(written).not.toContain(password);

  const second = await openApp({ dataFolder: join(dataFolder, 'another') });
  await second.add(label);
  await answerFileDialogs(second, file);
  const other = await openSettings(second, 'Data');
  await other.getByRole('button', { name: 'Import…' }).click();
  const preview = second.window.getByRole('dialog', { name: 'Import this configuration?' });
  await expect(preview.getByRole('heading', { name: '1 new account' })).toBeVisible();
  await expect(preview.getByRole('checkbox', { name: `Replace the settings of ${label}` })).not.toBeChecked();
  await expect(preview).toContainText('Its proxy password must be given again.');
  await expect(second.rail('Support 2')).toBeHidden();
  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByText('1 account was added, none was changed.')).toBeVisible();
  await second.window.keyboard.press('Escape');
  await expect(second.rail('Support 2')).toBeVisible();
});

test('quitting asks first where that is set and a number is linked', async ({ openApp, whatsapp }) => {
  const app = await openApp();
  await app.add('Support 2');
  await app.link(label, whatsapp.phone('15550001'));
  const section = await openSettings(app, 'Start and window');
  const ask = section.getByRole('switch', { name: 'Ask before quitting' });
  await ask.click();
  await expect(ask).toBeChecked();
  await app.window.keyboard.press('Escape');

  const quit = () => app.window.evaluate(() => window.switchboard?.commands.quit());
  await quit();
  const question = app.question('Quit Switchboard?');
  await expect(question).toContainText('1 number is linked');
  await expect(question.getByRole('button', { name: 'Stay' })).toBeFocused();
  await app.window.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(app.status()).toHaveText('Linked');

  await quit();
  const closed = app.electron.waitForEvent('close');
  // The page goes away under the click, which may then have nobody to report to.
  await Promise.all([closed, question.getByRole('button', { name: 'Quit' }).click().catch(String)]);
});
