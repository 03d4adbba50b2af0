import process from 'node:process';
import { LinkTraces, onlyDevice } from './support/checks.ts';
import { expect, test } from './support/fixtures.ts';
import { accountId, browserProcessOf, filesWith, processesOf } from './support/traces.ts';

const number = '15550001';
const label = 'Support 1';

// As most people have it; other tests ask for no motion.
test.use({ motion: 'ordinary' });

test('link: add an account, scan its QR code off the screen, see it linked on both sides', async ({
  app,
  whatsapp,
}) => {
  await app.add(label);
  await expect(app.status()).toHaveText('Scan QR code');
  await whatsapp.phone(number).scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Linked');
  await expect(app.rail(label)).toHaveAccessibleName(/^Support 1\b.*Linked/);
  const devices = whatsapp.phone(number).linkedDevices();
  expect(devices.map(({ name }) => name)).toEqual(['Switchboard - Support 1']);
});

test('log out: behind a confirmation, with a receipt, and nothing is left', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const traces = await LinkTraces.of(phone, dataFolder);

  await app.confirmLogOut(label);
  await expect(app.receipt()).toBeVisible();
  for (const item of ['Phone told', 'Chrome closed', 'Credentials erased']) {
    await expect(app.receipt().getByRole('listitem').filter({ hasText: item }).locator('time')).toBeVisible();
  }
  await expect(app.status()).toHaveText('Scan QR code');
  const fresh = await app.readQr(label);

  expect(phone.linkedDevices()).toEqual([]);
  await traces.expectGone();
  await app.receipt().getByRole('button', { name: 'Dismiss' }).click();
  await expect(app.receipt()).toBeHidden();
  // The code on the screen is a live one: the next agent can take over at once.
  await whatsapp.phone('15550002').scan(fresh);
  await expect(app.status()).toHaveText('Another number than last time');
  await app.window.getByRole('button', { name: 'Keep this number' }).click();
  await expect(app.status()).toHaveText('Linked');
  expect(phone.linkedDevices()).toEqual([]);
});

test('cancel: the dialog names what is at stake, has the focus on Cancel, and Escape changes nothing', async ({
  app,
  whatsapp,
}) => {
  await app.link(label, whatsapp.phone(number));

  await app.askToLogOut();
  const dialog = app.logOutDialog(label);
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  for (const words of [/\+1\D*555\D*0001/, /phone/i, /kept/i, /erased/i])
    await expect(dialog).toContainText(words);
  await app.window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await app.askToLogOut();
  await app.window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(app.status()).toHaveText('Linked');
  expect(whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('unlinked by the phone: it shows, the login is erased, and a new QR code is there', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const { secret } = onlyDevice(phone);
  phone.unlink();
  await expect(app.status()).toHaveText('Scan QR code');
  await expect(app.window.getByRole('main')).toContainText(/unlinked on the phone/i);
  expect(await filesWith(dataFolder, secret)).toEqual([]);
  await phone.scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Linked');
});

test('quit and restore: no Chrome stays, and the next start needs no scan', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const first = await openApp();
  await first.link(label, whatsapp.phone(number));
  await first.close();
  expect(await processesOf(dataFolder)).toEqual([]);

  const second = await openApp();
  await second.select(label);
  await expect(second.status()).toHaveText('Linked');
  expect(whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('two accounts: logging one out leaves the other one linked and undisturbed', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  await app.link('Support 1', whatsapp.phone('15550001'));
  await app.link('Support 2', whatsapp.phone('15550002'));

  await app.select('Support 1');
  const second = await accountId(dataFolder, 'Support 2');
  const before = await processesOf(dataFolder, second);
  expect(before).not.toEqual([]);
  await app.confirmLogOut('Support 1');
  await expect(app.receipt()).toBeVisible();
  await expect(app.status()).toHaveText('Scan QR code');

  expect(whatsapp.phone('15550001').linkedDevices()).toEqual([]);
  expect(whatsapp.phone('15550002').linkedDevices()).toMatchObject([{ connected: true }]);
  await expect(app.rail('Support 2')).toHaveAccessibleName(/Linked/);
  expect(await processesOf(dataFolder, second)).toEqual(before);
});

test('the phone cannot be told: the receipt says so, with the way to remove the device by hand', async ({
  app,
  whatsapp,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  phone.refuse(true);
  await app.confirmLogOut(label);
  await expect(app.receipt()).toContainText('Switchboard - Support 1');
  await expect(app.receipt()).toContainText(/Linked devices/);
  await expect(app.status()).toHaveText('Scan QR code');
  expect(phone.linkedDevices()).toHaveLength(1);
});

test('a killed app leaves no Chrome behind, and its next start needs no scan', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const first = await openApp();
  await first.link(label, whatsapp.phone(number));
  // What a linked page has stored is on the disk before it says so; the page's own copy is not part of this.
  first.electron.process().kill('SIGKILL');
  await expect.poll(() => processesOf(dataFolder)).toEqual([]);

  const second = await openApp();
  await second.select(label);
  await expect(second.status()).toHaveText('Linked');
  expect(whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('quitting ends a Chrome that does not close by itself', async ({ openApp, whatsapp, dataFolder }) => {
  const app = await openApp();
  await app.link(label, whatsapp.phone(number));
  process.kill(await browserProcessOf(dataFolder, await accountId(dataFolder, label)), 'SIGSTOP');
  await app.close();
  expect(await processesOf(dataFolder)).toEqual([]);
});

test('the QR code is large, square, dark on light, and readable off the screen in both themes', async ({
  app,
}) => {
  await app.add(label);
  const values: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.window.emulateMedia({ colorScheme });
    values.push(await app.readQr(label));
    const box = await app.qr(label).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(240);
    expect(box?.height).toBe(box?.width);
  }
  expect(values[0]).toMatch(/,.*,.*,/);
  expect(values[1]).toBe(values[0]);
});
