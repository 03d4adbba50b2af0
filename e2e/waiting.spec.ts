import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './support/app.ts';
import { snapshot } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { fragileBrowser, killChrome } from './support/fragile-browser.ts';
import { accountId, browserProcessesOf, browserProcessOf, processesOf } from './support/traces.ts';

const number = '12025550147';
const label = 'Support 1';

/** When the app will try again by itself, in milliseconds since the epoch; undefined where it does not wait for that. */
async function nextTryAt(app: App): Promise<number | undefined> {
  const state = (await snapshot(app)).accounts[0]?.state;
  return state?.kind === 'recovering' ? Date.parse(state.nextTryAt) : undefined;
}

test('recovering: the delays grow, the countdown runs, and “Try now” does not wait for its end', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  test.slow(); // Three delays are waited for.
  const browser = await fragileBrowser(dataFolder);
  const app = await openApp({ env: { SWITCHBOARD_CHROME: browser.path } });
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const id = await accountId(dataFolder, label);
  await browser.fail();
  killChrome(await browserProcessOf(dataFolder, id));

  const main = app.window.getByRole('main');
  for (const attempt of [1, 2, 3, 4]) await expect(main).toContainText(`Attempt ${attempt} starts by itself`);
  await expect(app.rail(label)).toHaveAccessibleName(/Recovering/);
  expect(await processesOf(dataFolder, id)).toEqual([]);
  const timer = app.window.getByRole('timer', { name: 'Time until the next attempt' });
  const before = await timer.innerText();
  await expect(timer).not.toHaveText(before);
  const until = await nextTryAt(app);

  await browser.mend();
  await app.window.getByRole('button', { name: 'Try now' }).click();
  await expect.poll(() => browserProcessesOf(dataFolder, id)).toHaveLength(1);
  expect(Date.now()).toBeLessThan(until ?? 0);
  await expect(app.status()).toHaveText('Linked');
  await expect(timer).toBeHidden();
  expect(phone.linkedDevices()).toMatchObject([{ connected: true }]);
});

test('a QR code that nobody scans expires: no Chrome runs on, and one press brings a code that works', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const app = await openApp({ env: { SWITCHBOARD_SCAN_WINDOW: '6000' } });
  await app.add(label);
  const first = await app.readQr(label);
  await expect(app.status()).toHaveText('QR code expired');
  await expect(app.qr(label)).toBeHidden();
  await expect(app.window.getByRole('main')).toContainText('Nobody scanned the QR code in time');
  await expect(app.rail(label)).toHaveAccessibleName(/QR code expired/);
  expect(await processesOf(dataFolder)).toEqual([]);
  const phone = whatsapp.phone(number);
  await expect(phone.scan(first)).rejects.toMatchObject({ name: 'LinkRefused' });

  await app.window.getByRole('button', { name: 'New QR code' }).click();
  const second = await app.readQr(label);
  expect(second).not.toBe(first);
  await phone.scan(second);
  await expect(app.status()).toHaveText('Linked');
  await expect(app.window.getByRole('main')).not.toContainText('Nobody scanned the QR code in time');
  expect(phone.linkedDevices()).toHaveLength(1);
  expect(await readFile(join(dataFolder, 'accounts.json'), 'utf8')).not.toContain('qr-expired');
});
