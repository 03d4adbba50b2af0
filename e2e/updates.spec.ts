import type { Locator } from '@playwright/test';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { axeSource, violations } from './support/axe.ts';
import type { App } from './support/app.ts';
import { expect, test as base } from './support/fixtures.ts';
import { checksumOf, UpdateServer } from './support/update-server.ts';
import { chooseInMenu } from './support/menu.ts';

// The real electron-updater, with a server and an AppImage that are ours.

const installed = 'the version that runs';

interface Copy {
  /** The file that stands for the AppImage which runs. */
  readonly appImage: string;
  /** Where updates are downloaded to. */
  readonly cache: string;
  readonly policy: string;
  readonly env: Record<string, string>;
}

const test = base.extend<{ server: UpdateServer; copy: Copy }>({
  server: async ({}, use) => {
    const server = await UpdateServer.start();
    await use(server);
    await server.close();
  },
  copy: async ({ dataFolder, server }, use) => {
    const folder = join(dataFolder, 'applications');
    await mkdir(folder);
    const appImage = join(folder, 'Switchboard.AppImage');
    await writeFile(appImage, installed);
    await chmod(appImage, 0o755);
    const [cache, policy] = [join(dataFolder, 'cache'), join(dataFolder, 'policy.json')];
    const env = {
      SWITCHBOARD_UPDATES: server.address,
      SWITCHBOARD_POLICY: policy,
      APPIMAGE: appImage,
      XDG_CACHE_HOME: cache,
    };
    await use({ appImage, cache, policy, env });
  },
});

/** Chooses the entry of the application menu; resolves with what it leads to. */
async function checkByMenu(app: App): Promise<Locator> {
  await chooseInMenu(app, 'Check for updates…');
  return app.window
    .getByRole('dialog', { name: 'Settings', exact: true })
    .getByRole('tabpanel', { name: 'Updates' });
}

const again = (panel: Locator) => panel.getByRole('button', { name: 'Check now' });
const filesIn = (folder: string) => readdir(folder).catch(() => []);
const downloadedIn = ({ cache }: Copy) => filesIn(join(cache, 'switchboard-updater', 'pending'));
const startsOf = ({ appImage }: Copy) => readFile(`${appImage}.started`, 'utf8').catch(() => '');

test('an update is found by the menu, refused where anything about it is wrong, downloaded, and installed by the quit', async ({
  openApp,
  server,
  copy,
}) => {
  const app = await openApp({ env: copy.env });
  server.status = 503;
  const panel = await checkByMenu(app);
  await expect(panel.getByRole('alert')).toContainText('The update server answered with error 503.');

  Object.assign(server, { status: 200, checksum: checksumOf('another file') });
  await again(panel).click();
  await expect(panel.getByRole('alert')).toContainText('not the one that was announced, so it was deleted');
  expect(await downloadedIn(copy)).toEqual([]);

  const elsewhere = await UpdateServer.start();
  const { file } = server;
  Object.assign(server, { checksum: elsewhere.checksum, file: `${elsewhere.address}/${file}` });
  await again(panel).click();
  await expect(panel.getByRole('alert')).toContainText(
    'a connection that is not protected, so it was refused',
  );
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.close();

  Object.assign(server, { file, notes: 'Faster. <img src="/x" onerror="alert(1)"><b>Bold</b>' });
  const sending = server.sendSlowly();
  await again(panel).click();
  const progress = panel.getByRole('progressbar', { name: 'Downloading version 0.2.0' });
  await expect(progress).toHaveAttribute('aria-valuenow', /^[1-9]/);
  sending.finish();
  await expect(panel.getByText('Version 0.2.0 is ready')).toBeVisible();
  await expect(panel.getByRole('region', { name: 'What is new' })).toHaveText('What is newFaster. Bold');
  await app.window.evaluate(axeSource);
  expect(await violations(app.window), 'an update that is ready').toEqual([]);
  await app.window.keyboard.press('Escape');
  await app.window.getByRole('button', { name: 'Version 0.2.0 is ready to install' }).click();
  await expect(panel.getByRole('button', { name: 'Restart and update' })).toBeVisible();

  // So far everything is in the cache, and the copy that runs is as it was.
  expect(await readFile(copy.appImage, 'utf8')).toBe(installed);
  expect(await downloadedIn(copy)).toEqual([file, 'update-info.json']);
  expect(await readdir(dirname(copy.appImage))).toEqual(['Switchboard.AppImage']);
  expect(await filesIn(join(homedir(), '.cache', 'switchboard-updater'))).toEqual([]);
  // Nobody is told which computer asks.
  expect([...server.ids]).toEqual(['']);

  await app.close();
  expect(await readFile(copy.appImage, 'utf8')).toBe(server.content);
  expect(await startsOf(copy)).toBe('exit=true\n');
});

test('no update is installed while an account is being logged out; then a restart installs and starts it', async ({
  openApp,
  whatsapp,
  server,
  copy,
}) => {
  const app = await openApp({ env: copy.env });
  await app.link('Support 1', whatsapp.phone('12025550147'));
  const panel = await checkByMenu(app);
  await expect(panel.getByText('Version 0.2.0 is ready')).toBeVisible();
  await app.window.keyboard.press('Escape');
  whatsapp.faults.onLogout({ kind: 'hang' });
  await app.confirmLogOut('Support 1');
  await expect(app.status()).toContainText('Logging out');
  await app.window.getByRole('button', { name: 'Version 0.2.0 is ready to install' }).click();
  await panel.getByRole('button', { name: 'Restart and update' }).click();
  await expect(panel).toContainText('restarts as soon as no account is being logged out');
  await app.close();
  expect(await readFile(copy.appImage, 'utf8')).toBe(installed);
  expect(await startsOf(copy)).toBe('');

  whatsapp.faults.onLogout({ kind: 'ok' });
  const next = await openApp({ env: copy.env });
  const panelThen = await checkByMenu(next);
  const ended = new Promise((resolve) => next.process.once('exit', resolve));
  await panelThen.getByRole('button', { name: 'Restart and update' }).click();
  await ended;
  await expect.poll(() => startsOf(copy)).toBe('exit=\n');
  expect(await readFile(copy.appImage, 'utf8')).toBe(server.content);
  expect(server.asked.filter((path) => path.endsWith('.AppImage'))).toHaveLength(1);
});

test('a policy that is not understood leaves updates off, says why, and nobody is asked', async ({
  openApp,
  server,
  copy,
}) => {
  await writeFile(copy.policy, '{ "update": "off" }');
  const app = await openApp({ env: copy.env });
  await expect(app.window.getByRole('alert')).toContainText(
    'The policy of this computer is wrong at “update”.',
  );
  const panel = await checkByMenu(app);
  await expect(panel.getByRole('alert')).toContainText('The policy of this computer is wrong at “update”.');
  await expect(panel.getByRole('alert')).toContainText(copy.policy);
  await expect(again(panel)).toBeHidden();
  const refused = await app.window.evaluate(() => window.switchboard?.commands.checkForUpdates());
  expect(refused).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
  expect(server.asked).toEqual([]);
});
