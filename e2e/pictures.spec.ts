import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import type { App } from './support/app.ts';
import { axeSource, violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { filesWith } from './support/traces.ts';
import { backgroundOf } from './whatsapp/index.ts';

const [first, second] = ['12025550147', '442079460123'] as const;

const card = (app: App): Locator => app.window.getByRole('region', { name: 'Linked number' });

/** Every profile picture that is on the screen. */
const pictures = (app: App): Locator => app.window.locator('img');

/** What is drawn of an account without a picture. */
const initials = (app: App, label: string): Locator => app.rail(label).locator('[data-drawn]').first();

/** The colour in a corner of the picture, as the window draws it: red, green and blue. */
const cornerOf = (picture: Locator): Promise<number[]> =>
  picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(4, 4, 1, 1).data ?? [])].slice(0, 3);
  });

/** JPEG keeps a plain colour within a few steps. */
async function expectPictureOf(number: string, picture: Locator): Promise<void> {
  const seen = await cornerOf(picture);
  const off = backgroundOf(number).map((channel, index) => Math.abs(channel - (seen[index] ?? -1000)));
  expect(Math.max(...off), `the picture is ${seen.join()}, and not that of ${number}`).toBeLessThan(8);
}

test('the picture of the linked number is in the rail, the card and the questions, and goes when it is logged out', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  await app.link('Sales', whatsapp.phone(first));
  await expect(app.rail('Sales').locator('img')).toBeVisible();
  await expect(card(app).locator('img')).toBeVisible();
  await expectPictureOf(first, app.rail('Sales').locator('img'));
  await expectPictureOf(first, card(app).locator('img'));
  // It is decoration: the row is called what it is called without it.
  await expect(app.rail('Sales')).toHaveAccessibleName('Sales, Linked, +1 202 555 0147');
  await expect(app.window.getByRole('img')).toHaveCount(0);
  await app.window.evaluate(axeSource);
  expect(await violations(app.window)).toEqual([]);

  await app.link('Support', whatsapp.phone(second));
  await expectPictureOf(second, app.rail('Support').locator('img'));
  await expectPictureOf(first, app.rail('Sales').locator('img'));
  await app.select('Sales');
  await expectPictureOf(first, card(app).locator('img'));

  // Drawn by the window from what it was given, and written down nowhere.
  const source = (await card(app).locator('img').getAttribute('src')) ?? '';
  expect(source).toMatch(/^data:image\/jpeg;base64,/);
  expect(await filesWith(dataFolder, source.slice(-120))).toEqual([]);

  await app.askToLogOut();
  await expectPictureOf(first, app.logOutDialog('Sales').locator('img'));
  await app.logOutDialog('Sales').getByRole('button', { name: 'Log out' }).click();
  await app.receipt().waitFor();
  await expect(app.rail('Sales').locator('img')).toHaveCount(0);
  await expect(initials(app, 'Sales')).toHaveAttribute('data-drawn', 'S');
  await expectPictureOf(second, pictures(app));
});

test('an account shows the picture of the number that is linked now, and initials where that has none', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(first);
  await app.link('Sales', phone);
  await expectPictureOf(first, app.rail('Sales').locator('img'));
  await app.confirmLogOut('Sales');
  await app.receipt().waitFor();

  phone.setPicture('refused');
  await phone.scan(await app.readQr('Sales'));
  await expect(app.status()).toHaveText('Linked', { timeout: 30_000 });
  // The reason is in the log, and says nothing of whose picture it is.
  await expect.poll(() => filesWith(dataFolder, 'no picture (refused)')).toHaveLength(1);
  const [log = ''] = await filesWith(dataFolder, 'no picture (refused)');
  const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line.includes('picture'));
  expect(lines).toEqual([expect.stringMatching(/account [-0-9a-f]{36}: no picture \(refused\)$/)]);
  await expect(pictures(app)).toHaveCount(0);
  await expect(initials(app, 'Sales')).toHaveAttribute('data-drawn', 'S');
});

test('the window shows a picture that comes whole, and fetches none', async ({ app }) => {
  const shown = await app.window.evaluate(async () => {
    const load = (source: string) => {
      const image = new Image();
      image.src = source;
      return image.decode().then(
        () => 'shown',
        () => 'refused',
      );
    };
    const dot =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    return Promise.all([dot, 'https://example.com/face.png', 'switchboard://app/face.png'].map(load));
  });
  expect(shown).toEqual(['shown', 'refused', 'refused']);
  expect(app.takeComplaints().join()).toContain('img-src data:');
});
