import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './support/app.ts';
import { LinkTraces, onlyDevice, stillRunning } from './support/checks.ts';
import { expect, test } from './support/fixtures.ts';
import { accountId, browserProcessesOf, browserProcessOf, filesWith, processesOf } from './support/traces.ts';
import type { Phone } from './whatsapp/index.ts';

const label = 'Support 1';
const number = '12025550147';
const otherNumber = '442079460123';

/** Links the number, logs it out, and scans the next code with another phone. */
async function linkTheOtherNumber(app: App, phone: Phone, other: Phone): Promise<void> {
  await app.link(label, phone);
  await app.confirmLogOut(label);
  await app.receipt().getByRole('button', { name: 'Dismiss' }).click();
  await other.scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Another number than last time');
}

test('link by number: the code on the screen, typed on the phone, links it', async ({ app, whatsapp }) => {
  const phone = whatsapp.phone(number);
  await app.add(label);
  await app.qr(label).waitFor();
  await app.askForCode('+1 (202) 555-0147');
  await expect(app.status()).toHaveText('Enter the code on the phone');
  const code = await app.readPairingCode();
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(whatsapp.phone(otherNumber).enterCode(code)).rejects.toMatchObject({
    reason: 'code-of-another-number',
  });
  await phone.enterCode(code);
  await expect(app.status()).toHaveText('Linked');
  expect(onlyDevice(phone).name).toBe('Switchboard - Support 1');
});

test('link by number: a mistake is said in the form, and nothing is asked of WhatsApp', async ({
  app,
  whatsapp,
}) => {
  await app.add(label);
  await app.qr(label).waitFor();
  await app.askForCode('0202 555 0147');
  const field = app.window.getByRole('textbox', { name: 'Phone number' });
  await expect(field).toHaveAccessibleDescription(/country code is missing/);
  await expect(field).toHaveValue('0202 555 0147');
  expect(whatsapp.pendingCodes().map(({ kind }) => kind)).toEqual(['qr']);
});

test('link by number: the code can be copied, and the way back leads to a QR code that works', async ({
  app,
  whatsapp,
}) => {
  await app.add(label);
  await app.qr(label).waitFor();
  await app.askForCode(number);
  const code = await app.readPairingCode();
  await app.window.getByRole('button', { name: 'Copy code' }).click();
  await expect(app.window.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(code);

  await app.window.getByRole('button', { name: 'Back to the QR code' }).click();
  await whatsapp.phone(otherNumber).scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Linked');
  await expect(whatsapp.phone(number).enterCode(code)).rejects.toMatchObject({ name: 'LinkRefused' });
});

test('use here: a link that is open elsewhere is taken back, the same device in the same Chrome', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const device = onlyDevice(phone);
  const browser = await browserProcessOf(dataFolder, await accountId(dataFolder, label));
  await whatsapp.faults.now({ kind: 'conflict' }, { phone: number });
  await expect(app.status()).toHaveText('Open in another browser');

  await app.window.getByRole('button', { name: 'Use here' }).click();
  await expect(app.status()).toHaveText('Linked');
  expect(onlyDevice(phone)).toMatchObject({ id: device.id, connected: true });
  expect(await browserProcessOf(dataFolder, await accountId(dataFolder, label))).toBe(browser);
});

test('another number: both are named, and once kept it is the account’s number from then on', async ({
  app,
  whatsapp,
}) => {
  const other = whatsapp.phone(otherNumber);
  await linkTheOtherNumber(app, whatsapp.phone(number), other);
  await expect(app.window.getByRole('main')).toContainText('+1 202 555 0147');
  await expect(app.window.getByRole('main')).toContainText('+44 20 7946 0123');
  await app.window.getByRole('button', { name: 'Keep this number' }).click();
  await expect(app.status()).toHaveText('Linked');
  await expect(app.window.getByRole('main')).toContainText(/Another number than last time, \+1 202 555 0147/);
  expect(other.linkedDevices()).toHaveLength(1);

  await app.confirmLogOut(label);
  await other.scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Linked');
});

test('another number: logged out again, it is gone, and last time’s number links without a question', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const [phone, other] = [whatsapp.phone(number), whatsapp.phone(otherNumber)];
  await linkTheOtherNumber(app, phone, other);
  const { secret } = onlyDevice(other);
  await app.window.getByRole('button', { name: 'Log out again' }).click();
  await expect(app.receipt()).toContainText('+44 20 7946 0123');
  expect(other.linkedDevices()).toEqual([]);
  expect(await filesWith(dataFolder, secret)).toEqual([]);

  await phone.scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Linked');
});

test('another number: it is still held after the app was opened again', async ({ openApp, whatsapp }) => {
  test.slow(); // The app opens twice, and three Chromes with it.
  const first = await openApp();
  await linkTheOtherNumber(first, whatsapp.phone(number), whatsapp.phone(otherNumber));
  await first.close();
  const second = await openApp();
  await expect(second.status()).toHaveText('Another number than last time');
});

test('log out: the next Chrome warms up while the question is open, and goes when it is cancelled', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const id = await accountId(dataFolder, label);
  const browsers = await browserProcessesOf(dataFolder, id);
  expect(browsers).toHaveLength(1);
  await app.askToLogOut();
  await expect.poll(() => browserProcessesOf(dataFolder, id)).toHaveLength(2);
  await app.window.keyboard.press('Escape');
  await expect.poll(() => browserProcessesOf(dataFolder, id)).toEqual(browsers);
  await expect(app.status()).toHaveText('Linked');
  expect(onlyDevice(phone).connected).toBe(true);
});

test('restart: another Chrome, the same linked device', async ({ app, whatsapp, dataFolder }) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const device = onlyDevice(phone);
  const chrome = await processesOf(dataFolder);
  await app.chooseAction('Restart');
  await expect.poll(() => stillRunning(dataFolder, chrome)).toEqual([]);
  await expect(app.status()).toHaveText('Linked');
  expect(onlyDevice(phone)).toMatchObject({ id: device.id, connected: true });
});

test('stop and start from the menu: Chrome goes and comes, the number stays linked', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  await app.chooseAction('Stop');
  await expect(app.status()).toHaveText('Stopped');
  expect(await processesOf(dataFolder)).toEqual([]);
  expect(phone.linkedDevices()).toMatchObject([{ connected: false }]);
  await app.chooseAction('Start');
  await expect(app.status()).toHaveText('Linked');
  expect(phone.linkedDevices()).toMatchObject([{ connected: true }]);
});

test('reset connection: asks, logs out, erases, and shows a QR code that works', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const traces = await LinkTraces.of(phone, dataFolder);
  await app.chooseAction('Reset connection…');
  const question = app.question(`Reset the connection of ${label}?`);
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(question).toContainText('+1 202 555 0147');
  await question.getByRole('button', { name: 'Reset connection' }).click();
  await expect(app.receipt()).toBeVisible();
  const code = await app.readQr(label);

  expect(phone.linkedDevices()).toEqual([]);
  await traces.expectGone();
  await phone.scan(code);
  await expect(app.status()).toHaveText('Linked');
});

test('reset connection without a link: a fresh Chrome on an empty profile', async ({ app, dataFolder }) => {
  await app.add(label);
  const before = await app.readQr(label);
  const id = await accountId(dataFolder, label);
  const profile = await readdir(join(dataFolder, 'profiles', id));
  await app.chooseAction('Reset connection…');
  await app
    .question(/^Reset/)
    .getByRole('button', { name: 'Reset connection' })
    .click();
  await expect.poll(() => readdir(join(dataFolder, 'profiles', id))).not.toEqual(profile);
  await expect(app.status()).toHaveText('Scan QR code');
  await expect.poll(() => app.readQr(label)).not.toBe(before);
});
