import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeSource, violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const label = 'Support 1';
const number = '442079460123';

test('linked: the number, the name on the phone, how it does, and what happened', async ({
  app,
  whatsapp,
}) => {
  await app.link(label, whatsapp.phone(number));
  const main = app.window.getByRole('main');
  const identity = main.getByRole('region', { name: 'Linked number' });
  await expect(identity.getByRole('heading', { name: '+44 20 7946 0123' })).toBeVisible();
  await expect(identity).toContainText('Switchboard - Support 1');
  await expect(identity).toContainText(/Linked since.*just now/);

  const health = main.getByRole('region', { name: 'Health' });
  await expect(health).toContainText('Online');
  await expect(health).toContainText(/Memory\d[\d,]* MB/);
  await expect(health).toContainText('Restarts0');

  const journal = main.getByRole('region', { name: 'Recent activity' });
  await expect(journal.getByRole('listitem').first()).toContainText(
    /Linked with a QR code: .*\+44 20 7946 0123/,
  );
  await expect(journal).toContainText('Added to the desk');
});

test('linked: what happens next is in its journal too', async ({ app, whatsapp }) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  await app.confirmLogOut(label);
  await phone.scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Linked');
  const lines = app.window.getByRole('region', { name: 'Recent activity' }).getByRole('listitem');
  await expect(lines.filter({ hasText: 'Linked with a QR code' })).toHaveCount(2);
  await expect(lines.filter({ hasText: 'Logged out here' })).toHaveCount(1);
});

test('failed: says the cause and the next step, and copies details that name no number', async ({
  openApp,
  dataFolder,
}) => {
  const app = await openApp({ env: { SWITCHBOARD_CHROME: join(dataFolder, 'no-such-browser') } });
  await app.add(label);
  const main = app.window.getByRole('main');
  await expect(main.getByRole('heading', { name: 'This account is not running' })).toBeVisible();
  await main.getByRole('button', { name: 'Copy details' }).click();
  await expect(main.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  const details = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(details).toMatch(
    /^Switchboard \d+\.\d+\.\d+\nTime: \d{4}-\d\d-\d\dT[\d:.]+Z\nCode: browser-unusable\nMessage: .+$/,
  );
  expect(details).not.toContain(label);
  expect(details).not.toContain(dataFolder);
});

test('queued: the place in the queue, and a way out of it', async ({ openApp, whatsapp, dataFolder }) => {
  await writeFile(join(dataFolder, 'settings.json'), JSON.stringify({ version: 1, startLimit: 1 }));
  whatsapp.faults.onLoad({ kind: 'neverLoads' }, 'everyone', 10);
  const app = await openApp();
  await app.add(label);
  await expect(app.status()).toHaveText('Starting');
  await app.add('Support 2');
  await expect(app.status()).toHaveText('Waiting to start');
  const main = app.window.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Next to start' })).toBeVisible();
  await app.window.evaluate(axeSource);
  expect(await violations(app.window), 'queued').toEqual([]);
  await main.getByRole('button', { name: 'Don’t start' }).click();
  await expect(app.status()).toHaveText('Stopped');
  // What had the focus is gone; the keyboard goes on in the pane.
  await expect(main).toBeFocused();
});

test('a country that is searched for, and a number as people dial it, lead to a code that links', async ({
  app,
  whatsapp,
}) => {
  const phone = whatsapp.phone(number);
  await app.add(label);
  await app.qr(label).waitFor();
  await app.window.getByRole('button', { name: 'Link with phone number instead' }).click();
  const box = app.window.getByRole('textbox', { name: 'Phone number' });
  await expect(box).toBeFocused();

  await app.window.getByRole('button', { name: /^Country/ }).click();
  await app.window.keyboard.type('united king');
  await expect(app.window.getByRole('option', { name: /United Kingdom/ })).toBeVisible();
  await app.window.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('+44 ');
  await app.window.keyboard.type('2079460123');
  await expect(box).toHaveValue('+44 20 7946 0123');
  await app.window.keyboard.press('Enter');

  await expect(app.status()).toHaveText('Enter the code on the phone');
  await phone.enterCode(await app.readPairingCode());
  await expect(app.status()).toHaveText('Linked');
});

test('typing a country code chooses the country', async ({ app }) => {
  await app.add(label);
  await app.qr(label).waitFor();
  await app.window.getByRole('button', { name: 'Link with phone number instead' }).click();
  await app.window.getByRole('textbox', { name: 'Phone number' }).fill('+5511');
  await expect(app.window.getByRole('button', { name: /^Country/ })).toHaveAccessibleName(
    'Country Brazil +55',
  );
});
