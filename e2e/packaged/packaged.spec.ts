import { extractFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from '@playwright/test';
import { existsSync, statSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { listProcesses } from '../../electron/sessions/chrome/processes.ts';
import { packageOf, productionPackages, reachedPackages } from '../../build/package/needed-modules.ts';
import { processesOf } from '../support/traces.ts';
import { archivedFiles, type ArchivedFile } from './archive.ts';
import { trap } from './browser.ts';
import { test } from './fixtures.ts';
import type { Packaged } from './packaging.ts';

// The app as people install it, made of the same build that the other tests run.

/** What Electron writes into its program for a fuse that is off and for one that is on. */
const [off, on] = ['0', '1'].map((letter) => letter.charCodeAt(0));

test('19: the fuses that are burnt into the packaged program are the ones of the list', async ({
  packaged,
}) => {
  const fuses = await getCurrentFuseWire(packaged.program);
  expect(fuses).toEqual({
    version: '1',
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
    [FuseV1Options.EnableCookieEncryption]: on,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
  });
});

// Electron compares the sums on macOS and Windows only, where the archive's own sum stands in the program.
test('19: the archive carries a sum of every file, and nothing lies beside it that could be loaded', async ({
  packaged,
}) => {
  const archive = join(packaged.resources, 'app.asar');
  const files = archivedFiles(archive);
  const hasSum = ({ record }: ArchivedFile) =>
    !record.unpacked && /^[0-9a-f]{64}$/.test(record.integrity.hash);
  expect(files.filter((file) => !hasSum(file))).toEqual([]);
  // The address to ask for updates, which a package may have; not one of the fallback.
  const beside = (await readdir(packaged.resources)).filter(
    (name) => packaged.isFallback || name !== 'app-update.yml',
  );
  if (process.platform !== 'darwin') expect(beside).toEqual(['app.asar']);
});

test('the archive holds the app and what it needs: no tests, no sources, no stand-in, no tools', async ({
  packaged,
}) => {
  const archive = join(packaged.resources, 'app.asar');
  const files = archivedFiles(archive).map(({ path }) => path);
  const folders = (depth: number) => new Set(files.map((path) => path.split('/').slice(0, depth).join('/')));
  expect([...folders(1)].sort()).toEqual(['node_modules', 'out', 'package.json']);
  expect([...folders(2)].filter((path) => path.startsWith('out/')).sort()).toEqual([
    'out/main',
    'out/preload',
    'out/renderer',
  ]);
  expect(
    files.filter((path) => /\.(map|tsx?|[cm]ts|md|node)$|\.(test|spec)\.|\/(e2e|tests?)\//.test(path)),
  ).toEqual([]);

  const packages = new Set(files.flatMap((path) => packageOf(path) ?? []));
  const [all, reached] = [await productionPackages(), await reachedPackages()];
  expect([...packages].filter((name) => !all.has(name) || !reached.has(name))).toEqual([]);
  expect([...reached].filter((name) => all.has(name) && !packages.has(name))).toEqual([]);
  const withStandIn = files.filter(
    (path) => path.startsWith('out/') && extractFile(archive, path).includes('startWhatsApp'),
  );
  expect(withStandIn).toEqual([]);
  for (const name of ['LICENSE.txt', 'LICENSES.others.txt', 'LICENSES.chromium.html'])
    expect(existsSync(join(packaged.folder, name)), name).toBe(process.platform !== 'darwin');
  expect(statSync(archive).size, 'bytes of the archive').toBeLessThan(20e6);
});

test('what is read before the window’s first frame stays small, and has nothing that only a few need', ({
  packaged,
}) => {
  const archive = join(packaged.resources, 'app.asar');
  const read = (path: string) => extractFile(archive, `out/${path}`).toString();
  const named = (text: string, by: RegExp) => [...text.matchAll(by)].map(([, name]) => String(name));

  const page = read('renderer/index.html');
  const ofPage = named(page, /(?:src|href)="\.\/([^"]+)"/g);
  // One program, what joins it to those that are read later, and one style sheet.
  expect(ofPage).toHaveLength(3);
  expect(sizeOf(ofPage.map((name) => read(`renderer/${name}`))), 'bytes of the page').toBeLessThan(750_000);

  const start = read('main/start.js');
  const [main] = named(start, /import\("\.\/chunks\/(main-[^"]+)"\)/g).map((name) =>
    read(`main/chunks/${name}`),
  );
  if (main === undefined) throw new Error('start.js reads no main.');
  const ofMain = named(main, /^import .* from "\.\/([^"]+)";$/gm).map((name) => read(`main/chunks/${name}`));
  expect(sizeOf([start, read('preload/preload.cjs')]), 'bytes before the window').toBeLessThan(40_000);
  expect(sizeOf([main, ...ofMain]), 'bytes of the main process').toBeLessThan(850_000);
  // Modules of Node that cost some milliseconds of every start (build/left-out.ts, electron/node-crypto.ts).
  for (const text of [start, main, ...ofMain])
    expect(named(text, /(?:from |require\()"((?:node:)?(?:crypto|https?|perf_hooks))"/g)).toEqual([]);
});

const sizeOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

test('what is made of the fallback Electron says so, in its folder and in its version', ({ packaged }) => {
  expect(versionOf(packaged).endsWith('-not-for-distribution')).toBe(packaged.isFallback);
  expect(existsSync(join(packaged.folder, 'NOT-FOR-DISTRIBUTION.txt'))).toBe(packaged.isFallback);
});

/** As the app says it. */
function versionOf({ resources }: Packaged): string {
  const manifest = extractFile(join(resources, 'app.asar'), 'package.json').toString();
  return (JSON.parse(manifest) as { version: string }).version;
}

const label = 'Support 1';

test('a person’s first account: Chrome starts, WhatsApp out of reach is said clearly, and a retry leads to the link', async ({
  openPackaged,
  chosen,
  whatsapp,
  dataFolder,
}) => {
  await chosen.putWhatsAppOutOfReach();
  const app = await openPackaged();
  await expect(app.window.getByRole('button', { name: 'Add your first account' })).toBeVisible();
  await app.add(label);
  await expect.poll(() => processesOf(dataFolder), 'its Chrome, by its profile').not.toEqual([]);

  await expect(app.status()).toHaveText(/^Recovering, retry in \d+ s$/);
  const pane = app.window.getByRole('main');
  await expect(pane.getByText('WhatsApp cannot be reached.', { exact: true })).toBeVisible();
  await expect(
    pane.getByText('Check the internet connection. Switchboard tries again by itself.'),
  ).toBeVisible();
  expect(whatsapp.log.entries).toEqual([]);

  await chosen.bringWhatsAppBack();
  await pane.getByRole('button', { name: 'Try now' }).click();
  const phone = whatsapp.phone('15550100');
  await phone.scan(await app.readQr(label));
  await expect(app.status()).toHaveText('Linked');
  expect(phone.linkedDevices()).toHaveLength(1);

  await app.end();
  const left = (await listProcesses()).filter(({ command }) => command.includes(app.program));
  expect(left, 'processes of the app').toEqual([]);
  expect(await processesOf(dataFolder), 'processes of Chrome').toEqual([]);
});

// Each variable is set to something that would show on the other side if the app took it.
test('the packaged app takes no development variable and no debugger', async ({
  packaged,
  openPackaged,
  whatsapp,
  home,
  dataFolder,
  lure,
  gate,
}) => {
  const otherData = join(home, 'other-data');
  const otherBrowser = await trap(home, 'other-browser');
  const required = join(home, 'was-required');
  const requiring = join(home, 'require.cjs');
  const policy = join(home, 'policy.json');
  await writeFile(policy, JSON.stringify({ updates: 'off' }));
  await writeFile(requiring, `require('fs').writeFileSync(${JSON.stringify(required)}, '')`);

  const app = await openPackaged({
    args: ['--inspect=127.0.0.1:0', `--proxy-server=http://${gate.address}`],
    env: {
      SWITCHBOARD_DATA_DIR: otherData,
      SWITCHBOARD_WHATSAPP_HOST: lure.address,
      SWITCHBOARD_WHATSAPP_SPKI: whatsapp.spki,
      SWITCHBOARD_CHROME: otherBrowser.path,
      SWITCHBOARD_DOWNLOADS: `http://${lure.address}`,
      SWITCHBOARD_SCAN_WINDOW: '1',
      SWITCHBOARD_UPDATES: `http://${lure.address}`,
      SWITCHBOARD_POLICY: policy,
      // With the address for updates it would pass for a copy that can update itself.
      APPIMAGE: join(home, 'Switchboard.AppImage'),
      ELECTRON_RENDERER_URL: `http://${lure.address}/`,
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: `--require ${requiring}`,
    },
  });

  await test.step('its page is its own', () => {
    expect(app.window.url()).toBe('switchboard://app/index.html');
  });

  await test.step('its account gets a code from the WhatsApp that its own Chrome finds', async () => {
    await app.add(label);
    await app.qr(label).waitFor();
    const chromes = (await listProcesses()).filter(({ command }) =>
      command.includes(join(dataFolder, 'profiles')),
    );
    expect(chromes).not.toEqual([]);
    expect(chromes.filter(({ command }) => command.includes(lure.address))).toEqual([]);
  });

  await test.step('a browser is looked for where Google has it', async () => {
    await app.window.getByRole('button', { name: 'Settings', exact: true }).click();
    const dialog = app.window.getByRole('dialog', { name: 'Settings', exact: true });
    await dialog.getByRole('tab', { name: 'Browser' }).click();
    await dialog.getByRole('button', { name: 'Download Chrome' }).click();
    const asked = () => gate.visits.filter((visit) => visit !== 'connection');
    // This one alone: the app by itself asks nothing of anybody.
    await expect.poll(asked).toEqual(['CONNECT googlechromelabs.github.io:443']);
  });

  await test.step('neither is its policy another one, nor does it take an address for updates', async () => {
    const dialog = app.window.getByRole('dialog', { name: 'Settings', exact: true });
    await dialog.getByRole('tab', { name: 'Updates' }).click();
    const panel = dialog.getByRole('tabpanel', { name: 'Updates' });
    await expect(panel.getByText(`Switchboard ${versionOf(packaged)}`, { exact: true })).toBeVisible();
    await expect(panel).not.toContainText('administrator');
    if (process.platform === 'linux') await expect(panel).toContainText('This copy was put here by hand.');
  });

  await test.step('the code stays: a window for scanning of a thousandth of a second would be over', async () => {
    await app.window.keyboard.press('Escape');
    await expect(app.status()).toHaveText('Scan QR code');
  });

  expect(lure.visits, 'who came to where the variables point').toEqual([]);
  expect(existsSync(otherData), 'the other data folder').toBe(false);
  expect(existsSync(join(dataFolder, 'accounts.json')), 'the person’s own data folder').toBe(true);
  expect(existsSync(otherBrowser.sprung), 'the other browser was run').toBe(false);
  expect(existsSync(required), 'the required file was run').toBe(false);
  expect(app.output()).not.toContain('Debugger listening');
});
