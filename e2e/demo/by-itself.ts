import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect as expectSoon } from '@playwright/test';
import { App } from '../support/app.ts';
import { filesWith, processesOf } from '../support/traces.ts';
import type { Stage } from './by-hand.ts';

/** A slow computer is no failed step. */
const expect = expectSoon.configure({ timeout: 30_000 });

const pictures = resolve(import.meta.dirname, '../../screenshots/demo');

/** Plays the main job in the visible app, one line and one picture a step. Resolves to the exit code. */
export async function playByItself({ whatsapp, dataFolder }: Stage): Promise<number> {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const support = whatsapp.phone('442079460123', { name: 'Support', platform: 'android' });
  const sales = whatsapp.phone('12025550142', { name: 'Sales', platform: 'iphone' });
  const settings = { dataFolder, whatsapp };
  const label = 'Support 1';
  let app: App | undefined;
  let number = 0;
  let secret = '';

  const step = async (title: string, act: () => Promise<void>): Promise<void> => {
    number += 1;
    const name = `${String(number).padStart(2, '0')}-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
    const begun = performance.now();
    try {
      await act();
    } catch (error) {
      await app?.picture(join(pictures, name)).catch(() => undefined);
      throw new Error(`Step ${number} failed: ${title}`, { cause: error });
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    await app?.picture(join(pictures, name));
    say(`${String(number).padStart(2)}. ${title.padEnd(62)} ${seconds.padStart(5)} s`);
  };

  try {
    await step('The app opens and explains itself', async () => {
      app = await App.open(settings);
      await expect(app.window.getByRole('button', { name: 'Add account', exact: true })).toBeVisible();
    });
    const desk = opened(app);
    await step('An account is added and shows its QR code', async () => {
      await desk.add(label);
      await expect(desk.qr(label)).toBeVisible();
    });
    await step('The phone scans the code off the screen: linked', async () => {
      await support.scan(await desk.readQr(label));
      await expect(desk.status()).toHaveText('Linked');
      secret = support.linkedDevices()[0]?.secret ?? '';
      expect(await filesWith(dataFolder, secret)).not.toEqual([]);
    });
    await step('A second account is linked beside it', async () => {
      await desk.link('Sales', sales);
    });
    await step('Log out asks first', async () => {
      await desk.select(label);
      await desk.askToLogOut();
      await expect(desk.logOutDialog(label)).toBeVisible();
    });
    await step('Escape cancels, and nothing has changed', async () => {
      await desk.window.keyboard.press('Escape');
      await expect(desk.status()).toHaveText('Linked');
      expect(support.linkedDevices()).toHaveLength(1);
    });
    await step('Confirmed: the receipt, and the QR code again', async () => {
      await desk.confirmLogOut(label);
      await expect(desk.receipt().getByRole('time')).toHaveCount(3);
      await expect(desk.qr(label)).toBeVisible();
    });
    await step('The phone lists no device, and no credential is left', async () => {
      expect(support.linkedDevices()).toEqual([]);
      expect(await filesWith(dataFolder, secret)).toEqual([]);
      await expect(desk.rail('Sales')).toHaveAccessibleName(/Linked/);
    });
    await step('The next agent scans the new code', async () => {
      await support.scan(await desk.readQr(label));
      await expect(desk.status()).toHaveText('Linked');
    });
    await step('A phone removes the other account: noticed, erased', async () => {
      sales.unlink();
      await desk.select('Sales');
      await expect(desk.status()).toHaveText('Scan QR code');
    });
    await step('Quit: no Chrome stays. Opened again: linked, no scan', async () => {
      await desk.close();
      expect(await processesOf(dataFolder)).toEqual([]);
      app = await App.open(settings);
      await app.select(label);
      await expect(app.status()).toHaveText('Linked');
    });
  } catch (error) {
    const status = await app
      ?.status()
      .textContent({ timeout: 1_000 })
      .catch(() => null);
    const said = status ? `\nThe app says: ${status}` : '';
    process.stderr.write(`\n${explain(error)}${said}\n\nPictures up to there: ${pictures}\n`);
    return 1;
  } finally {
    await app?.close();
  }
  say(`\nThe main job works. Pictures of each step:\n${pictures}`);
  return 0;
}

function opened(app: App | undefined): App {
  if (!app) throw new Error('the app is not open');
  return app;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${explain(error.cause)}`;
}
