import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { App } from './support/app.ts';
import { expect, test } from './support/fixtures.ts';
import { addTeam, moveToTeam } from './support/teams.ts';
import { accountId, browserProcessesOf } from './support/traces.ts';
import type { Phone } from './whatsapp/index.ts';

const numbers = ['12025550147', '442079460123', '4915228817386'];

const endShift = (app: App): Locator => app.window.getByRole('button', { name: 'End shift of Night' });
const question = (app: App): Locator => app.question('End the shift of Night?');
const headline = (app: App, words: string): Locator =>
  app.window.getByRole('main').getByRole('heading', { name: words, level: 1 });
const done = (app: App): Locator => app.window.getByRole('main').getByRole('button', { name: 'Done' });

/** The team Night with these phones linked as Support 1, 2, 3. */
async function night(app: App, phones: readonly Phone[]): Promise<void> {
  await addTeam(app, 'Night');
  for (const [index, phone] of phones.entries()) {
    await app.link(`Support ${index + 1}`, phone);
    await moveToTeam(app, `Support ${index + 1}`, 'Night');
  }
}

const chromesOf = async (dataFolder: string, label: string): Promise<number> =>
  (await browserProcessesOf(dataFolder, await accountId(dataFolder, label))).length;

/** The entries of a kind in the journal, in their order. */
async function journalled(dataFolder: string, kind: string): Promise<Record<string, unknown>[]> {
  const folder = join(dataFolder, 'journal');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts
    .flatMap((text) => text.split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .flatMap((line) => [line, line['entry']])
    .filter(
      (entry): entry is Record<string, unknown> => (entry as { kind?: string } | undefined)?.kind === kind,
    );
}

test('a shift ends: what came of it outlives the app until Done, and the next agent takes over and scans', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  test.slow(); // Three numbers are linked, two are logged out, one is linked again, and the app is opened twice.
  const phones = numbers.map((number) => whatsapp.phone(number));
  const app = await openApp();
  await night(app, phones);

  await endShift(app).click();
  await expect(question(app).getByRole('button', { name: 'Cancel' })).toBeFocused();
  const lines = question(app).getByRole('list', { name: 'Accounts of this shift' }).getByRole('listitem');
  await expect(lines).toHaveText([
    /Support 1\s*\+1 202 555 0147\s*Linked/,
    /Support 2\s*\+44 20 7946 0123\s*Linked/,
    /Support 3\s*\+49 1522 8817386\s*Linked/,
  ]);
  await question(app).getByRole('checkbox', { name: 'Log out Support 3' }).click();
  await question(app).getByRole('textbox', { name: /^Note/ }).fill('Three waits for parts');
  // The lock comes over it: what was left out must not be logged out when the question is there again.
  await app.window.keyboard.press('Control+l');
  await app.window.getByRole('textbox', { name: 'Your name' }).fill('Ana');
  await app.window.keyboard.press('Enter');
  await expect(question(app).getByRole('textbox', { name: /^Note/ })).toHaveValue('Three waits for parts');
  await expect(lines.nth(2)).toContainText('Stays linked');
  await question(app).getByRole('textbox', { name: 'Who hands over' }).fill('Ana');
  await question(app).getByRole('button', { name: 'End shift' }).click();

  await expect(headline(app, 'Both numbers are logged out')).toBeVisible({ timeout: 120_000 });
  for (const phone of phones.slice(0, 2)) expect(phone.linkedDevices()).toEqual([]);
  expect(phones[2]?.linkedDevices()).toHaveLength(1);
  const proved = app.window.getByRole('main').getByRole('region', { name: /^Logged out/ });
  await expect(proved.getByText('Phone told')).toHaveCount(3); // Once above the rows, and once in each.
  await expect.poll(() => chromesOf(dataFolder, 'Support 1'), 'a Chrome for its QR code').toBe(1);
  await expect.poll(() => chromesOf(dataFolder, 'Support 2'), 'no Chrome while nobody looks').toBe(0);
  await app.close();

  const again = await openApp();
  await expect(headline(again, 'Both numbers are logged out')).toBeVisible();
  await expect(again.window.getByRole('main').getByText('Ana', { exact: true })).toBeVisible();
  await again.rail('Support 3').click();
  const leftOver = again.window.getByRole('main').getByRole('region', { name: /^Still linked from/ });
  await expect(leftOver).toBeVisible();
  await expect(again.rail('Support 3')).toContainText('From the last shift');
  await again.window.getByRole('button', { name: /^Hand-over of Night/ }).click();
  await done(again).click();
  await expect(again.qr('Support 1')).toBeVisible();
  await expect(again.window.getByRole('button', { name: /^Hand-over of Night/ })).toBeHidden();
  expect(await chromesOf(dataFolder, 'Support 2')).toBe(0);

  await again.window.getByRole('button', { name: 'At the desk: Ana' }).click();
  const takeOver = again.window.getByRole('dialog', { name: 'Take over Night' });
  await takeOver.getByRole('textbox', { name: 'Your name' }).fill('Ben');
  await takeOver.getByRole('button', { name: 'Take over' }).click();
  await expect(takeOver).toBeHidden();
  await phones[0]?.scan(await again.readQr('Support 1'));
  await expect(again.status()).toHaveText('Linked');
  const card = again.window.getByRole('region', { name: 'Linked number' });
  await expect(card).toContainText(/Linked by\s*Ben/);
  await expect(again.rail('Support 1')).not.toContainText('From the last shift');
  await again.close();
  expect((await journalled(dataFolder, 'taken-over')).at(-1)).toMatchObject({ person: 'Ben' });
  expect((await journalled(dataFolder, 'linked')).at(-1)).toMatchObject({
    label: 'Support 1',
    person: 'Ben',
  });
});

test('by keys alone: the quick switcher and Ctrl+Shift+E ask, and the shift ends', async ({
  app,
  whatsapp,
}) => {
  test.slow(); // A number is linked and logged out.
  const phone = whatsapp.phone(numbers[0] ?? '');
  await night(app, [phone]);
  const { keyboard } = app.window;

  await keyboard.press('Control+k');
  await keyboard.type('end shift of night');
  await keyboard.press('Enter');
  await expect(question(app).getByRole('button', { name: 'Cancel' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(question(app)).toBeHidden();
  expect(phone.linkedDevices()).toHaveLength(1);

  await keyboard.press('Control+Shift+E');
  await expect(question(app).getByRole('button', { name: 'Cancel' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  // Nobody has said who hands over.
  const name = question(app).getByRole('textbox', { name: 'Who hands over' });
  await expect(name).toBeFocused();
  await keyboard.type('Ana');
  const end = question(app).getByRole('button', { name: 'End shift' });
  for (let press = 0; press < 3; press++) await keyboard.press('Tab');
  await expect(end).toBeFocused();
  await keyboard.press('Enter');
  await expect(headline(app, 'The number is logged out')).toBeVisible({ timeout: 120_000 });
  expect(phone.linkedDevices()).toEqual([]);
  await expect(app.window.getByRole('main')).toBeFocused();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Tab');
  for (let press = 0; press < 12; press++) {
    if (await done(app).evaluate((button) => button === document.activeElement)) break;
    await keyboard.press('Tab');
  }
  await expect(done(app)).toBeFocused();
  await keyboard.press('Enter');
  await expect(app.qr('Support 1')).toBeVisible();
});

test('a phone that does not confirm needs a person, who says when the device is removed', async ({
  app,
  whatsapp,
}) => {
  test.slow(); // A number is linked, and its logout waits for a phone that refuses.
  const phone = whatsapp.phone(numbers[0] ?? '');
  await night(app, [phone]);
  phone.refuse(true);
  await endShift(app).click();
  await question(app).getByRole('textbox', { name: 'Who hands over' }).fill('Ana');
  await question(app).getByRole('button', { name: 'End shift' }).click();
  await expect(headline(app, '0 of 1 proved; 1 needs you')).toBeVisible({ timeout: 120_000 });
  const main = app.window.getByRole('main');
  await expect(main).toContainText('Tap Switchboard - Support 1.');
  await main.getByRole('button', { name: 'I removed it: Switchboard - Support 1' }).click();
  await expect(headline(app, 'The number is logged out')).toBeVisible();
  await expect(main).toContainText('Removed on the phone, as somebody here confirmed');
  await done(app).click();
  await expect(app.qr('Support 1')).toBeVisible();
  await expect(app.rail('Support 1')).not.toContainText('may still list');
});
