import type { Locator } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DownloadServer, program, zip } from '../electron/sessions/chrome/download.test-kit.ts';
import { findHeadlessShell } from '../electron/sessions/chrome/find.ts';
import { listProcesses } from '../electron/sessions/chrome/processes.ts';
import { axeSource, violations } from './support/axe.ts';
import type { App } from './support/app.ts';
import { expect, test as base } from './support/fixtures.ts';
import { accountId, browserProcessOf } from './support/traces.ts';

const label = 'Support 1';
const version = '150.0.7000.10';

const test = base.extend<{ server: DownloadServer }>({
  server: async ({}, use) => {
    const server = await DownloadServer.start();
    server.version = version;
    server.archive = await lighterBrowser();
    await use(server);
    await server.close();
  },
});

/** An archive with a lighter browser that is this computer's own, under another version and with its own path as a mark. */
async function lighterBrowser(): Promise<Buffer> {
  const real = await findHeadlessShell();
  if (!real.ok) throw new Error(real.error.message);
  const script = `#!/bin/sh
case "$*" in *--version*) echo 'Google Chrome for Testing ${version}'; exit;; esac
exec '${real.value.path}' "$@" "--downloaded-as=$0"
`;
  const folder = 'chrome-headless-shell-linux64';
  return zip([
    { name: `${folder}/chrome-headless-shell`, content: script, mode: program },
    { name: `${folder}/big`, content: randomBytes(400_000).toString('hex') },
  ]);
}

async function openBrowserSettings(app: App): Promise<Locator> {
  await app.window.getByRole('button', { name: 'Settings', exact: true }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Settings', exact: true });
  await dialog.getByRole('tab', { name: 'Browser' }).click();
  return dialog.getByRole('tabpanel', { name: 'Browser' });
}

/** The lighter browser is switched on, so that it is the one to download. */
async function wishForLighter(panel: Locator): Promise<Locator> {
  await panel.getByRole('switch', { name: 'Lighter browser' }).click();
  return panel.getByRole('button', { name: 'Download the lighter browser' });
}

const progressOf = (panel: Locator) =>
  panel.getByRole('progressbar', { name: 'Downloading the lighter browser' });

test('a browser is downloaded from the settings: its progress, its name once it is there, and it runs the account', async ({
  openApp,
  dataFolder,
  server,
}) => {
  const app = await openApp({ env: { SWITCHBOARD_DOWNLOADS: server.address } });
  await app.add(label);
  await app.qr(label).waitFor();
  const id = await accountId(dataFolder, label);
  const halves: ServerResponse[] = [];
  server.send = (response) => {
    server.sendHalf(response);
    halves.push(response);
  };
  const panel = await openBrowserSettings(app);
  const download = await wishForLighter(panel);
  await expect(panel).not.toContainText(version);
  await download.click();
  await expect(progressOf(panel)).toHaveAttribute('aria-valuenow', /^(49|50)$/);
  await expect(panel.getByText(/^(49|50) %$/)).toBeVisible();
  await expect(download).toBeHidden();
  await app.window.evaluate(axeSource);
  expect(await violations(app.window), 'a download under way').toEqual([]);
  halves[0]?.end(server.archive.subarray(server.archive.length / 2));
  await expect(progressOf(panel)).toBeHidden();
  await expect(panel).toContainText(version);
  await expect(panel.getByRole('switch', { name: 'Lighter browser' })).toBeChecked();

  await app.window.keyboard.press('Escape');
  await app.chooseAction('Restart');
  const command = async () => {
    const browser = await browserProcessOf(dataFolder, id).catch(() => 0);
    return (await listProcesses()).find(({ pid }) => pid === browser)?.command ?? 'none runs now';
  };
  await expect.poll(command).toContain(`--downloaded-as=${join(dataFolder, 'browsers')}`);
  await expect(app.status()).toHaveText('Scan QR code');
});

test('a download that fails says why and changes nothing; pressed again, it succeeds', async ({
  openApp,
  dataFolder,
  server,
}) => {
  const app = await openApp({ env: { SWITCHBOARD_DOWNLOADS: server.address } });
  const panel = await openBrowserSettings(app);
  const download = await wishForLighter(panel);
  const { send } = server;
  server.send = (response) => response.writeHead(503).end();
  await download.click();
  await expect(panel.getByRole('alert')).toContainText('The download server answered with error 503.');
  await expect(panel.getByRole('alert')).toContainText('Try again later');
  await expect(progressOf(panel)).toBeHidden();
  await expect(panel).not.toContainText(version);
  expect(await readdir(join(dataFolder, 'browsers'))).toEqual([]);

  server.send = send;
  await download.click();
  await expect(panel).toContainText(version);
  await expect(panel.getByRole('alert')).toBeHidden();
});

test('a download that is cancelled leaves nothing behind and no complaint', async ({
  openApp,
  dataFolder,
  server,
}) => {
  const app = await openApp({ env: { SWITCHBOARD_DOWNLOADS: server.address } });
  const panel = await openBrowserSettings(app);
  const download = await wishForLighter(panel);
  server.send = (response) => {
    server.sendHalf(response);
  };
  await download.click();
  await expect(progressOf(panel)).toHaveAttribute('aria-valuenow', /^(49|50)$/);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(progressOf(panel)).toBeHidden();
  await expect(download).toBeEnabled();
  await expect(panel.getByRole('alert')).toBeHidden();
  expect(await readdir(join(dataFolder, 'browsers'))).toEqual([]);
});
