import electronPath from 'electron';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import {
  badge,
  change,
  chooseInTray,
  clickNotification,
  desktopWithTray,
  notifications,
  readSettings,
  record,
  trayMenu,
  windowIs,
} from './support/around.ts';
import { expect, test } from './support/fixtures.ts';
import { chooseInMenu } from './support/menu.ts';

const number = '12025550147';
const otherNumber = '442079460123';

/** How often the app has closed everything before it ended: that is the last thing that it writes down. */
async function endsInOrder(dataFolder: string): Promise<number> {
  const journal = join(dataFolder, 'journal');
  const files = (await readdir(journal, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const texts = await Promise.all(
    files.map(({ name, parentPath }) => readFile(join(parentPath, name), 'utf8')),
  );
  return texts.join('').split('"app-closed"').length - 1;
}

test('a notification names the account that the phone unlinked, leads to it, and goes when it is linked again', async ({
  app,
  whatsapp,
}) => {
  const phone = whatsapp.phone(number);
  await app.link('Support 1', phone);
  await app.link('Support 2', whatsapp.phone(otherNumber));
  await record(app);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  phone.unlink();
  await expect.poll(() => notifications(app)).toHaveLength(1);
  expect(await notifications(app)).toMatchObject([{ title: 'Support 1', silent: true, isOpen: true }]);
  expect((await notifications(app))[0]?.body).toMatch(/ended the link.*scan/);

  await clickNotification(app);
  await expect(app.window.getByRole('heading', { name: 'Support 1' })).toBeVisible();
  await expect.poll(() => windowIs(app)).toEqual({ visible: true, minimised: false });

  await phone.scan(await app.readQr('Support 1'));
  await expect.poll(() => notifications(app)).toMatchObject([{ isOpen: false }]);
});

test('nobody is called under do-not-disturb, nor for what a person does; the badge counts all the same', async ({
  app,
  whatsapp,
}) => {
  const [phone, other] = [whatsapp.phone(number), whatsapp.phone(otherNumber)];
  await app.link('Support 1', phone);
  await app.link('Support 2', other);
  await record(app);
  await app.confirmLogOut('Support 2');
  await app.qr('Support 2').waitFor();

  await change(app, { doNotDisturb: { until: null } });
  phone.unlink();
  await expect(app.rail('Support 1')).toContainText('Unlinked on the phone');
  await expect.poll(() => badge(app)).toBe(1);
  // What comes after it is told, so that what came before would have been told too.
  await change(app, { doNotDisturb: null });
  await other.scan(await app.readQr('Support 2'));
  await expect(app.status()).toHaveText('Linked');
  other.unlink();
  await expect.poll(() => notifications(app)).toMatchObject([{ title: 'Support 2' }]);
});

test('closed to the tray, accounts run on; the tray lists them, leads to one, and holds do-not-disturb', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const app = await openApp({ env: await desktopWithTray(dataFolder, true) });
  const phone = whatsapp.phone(number);
  await app.link('Support 1', phone);
  await app.link('Support 2', whatsapp.phone(otherNumber));
  await record(app);
  await change(app, { closeToTray: true });
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => windowIs(app)).toMatchObject({ visible: false });
  expect(phone.linkedDevices()).toMatchObject([{ connected: true }]);

  await whatsapp.faults.now({ kind: 'conflict' }, { phone: number });
  await expect
    .poll(() => trayMenu(app))
    .toEqual(expect.arrayContaining(['▲ Support 1 (Open in another browser)', '● Support 2 (Linked)']));
  expect(await chooseInTray(app, 'For 1 hour')).toBe(true);
  const minutesLeft = async () => {
    const until = (await readSettings(dataFolder)).doNotDisturb?.until;
    return until ? Math.ceil((Date.parse(until) - Date.now()) / 60_000) : null;
  };
  await expect.poll(minutesLeft).toBe(60);

  expect(await chooseInTray(app, 'Support 1')).toBe(true);
  await expect.poll(() => windowIs(app)).toMatchObject({ visible: true });
  await expect(app.window.getByRole('heading', { name: 'Support 1' })).toBeVisible();
});

test('without a tray, a window that is closed to it can be found in the task bar', async ({
  openApp,
  dataFolder,
}) => {
  const app = await openApp({ env: await desktopWithTray(dataFolder, false) });
  await app.add('Support 1');
  await change(app, { closeToTray: true });
  // A display without a window manager minimises nothing, but can be asked to.
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window)
      window.minimize = () => {
        Object.assign(globalThis, { minimised: true });
      };
    window?.close();
  });
  const minimised = () =>
    app.electron.evaluate(() => (globalThis as { minimised?: boolean }).minimised === true);
  await expect.poll(minimised).toBe(true);
  expect(await windowIs(app)).toMatchObject({ visible: true });
});

test('quitting asks while numbers are linked, stays when told to, and quits when told to', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link('Support 1', phone);
  await change(app, { askBeforeQuitting: true });
  const quit = () =>
    app.electron.evaluate(({ app: electron }) => {
      electron.quit();
    });
  await quit();
  const question = app.question('Quit Switchboard?');
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(question).toBeHidden();
  await expect(app.status()).toHaveText('Linked');
  expect(phone.linkedDevices()).toMatchObject([{ connected: true }]);

  await quit();
  const closed = app.electron.waitForEvent('close');
  await Promise.all([closed, question.getByRole('button', { name: 'Quit' }).click().catch(String)]);
  expect(phone.linkedDevices()).toMatchObject([{ connected: false }]);
  expect(await endsInOrder(dataFolder)).toBe(1);
});

test('the system’s end of the app is not held up by a question', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  const app = await openApp();
  await app.link('Support 1', phone);
  await app.close();
  const settings = { version: 1, askBeforeQuitting: true };
  await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(settings));

  // Not under the test's debugger, which holds up an end that it does not know of.
  const { host, spki } = whatsapp;
  const env = {
    ...process.env,
    SWITCHBOARD_DATA_DIR: dataFolder,
    SWITCHBOARD_WHATSAPP_HOST: host,
    SWITCHBOARD_WHATSAPP_SPKI: spki,
  };
  const again = spawn(electronPath as unknown as string, ['--no-sandbox', '.'], { env, stdio: 'ignore' });
  const ended = once(again, 'exit');
  await expect.poll(() => phone.linkedDevices()).toMatchObject([{ connected: true }]);
  again.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(phone.linkedDevices()).toMatchObject([{ connected: false }]);
  expect(await endsInOrder(dataFolder)).toBe(2);
});

test('the application menu leads to the settings, and a sound can be heard without a click', async ({
  app,
}) => {
  // Asked by the main process: the test framework's own questions count as clicks.
  const sound = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('new AudioContext().state'),
    );
  expect(await sound()).toBe('running');
  await chooseInMenu(app, 'Settings…');
  await expect(app.window.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('the window opens where it was, in its size and zoom', async ({ openApp }) => {
  const first = await openApp();
  await first.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 40, y: 50, width: 1000, height: 650 });
    window?.webContents.setZoomLevel(1);
  });
  const look = ({ BrowserWindow }: typeof Electron.CrossProcessExports) => {
    const [window] = BrowserWindow.getAllWindows();
    return { ...window?.getBounds(), zoom: window?.webContents.getZoomLevel() };
  };
  const wanted = { x: 40, y: 50, width: 1000, height: 650, zoom: 1 };
  await expect.poll(() => first.electron.evaluate(look)).toEqual(wanted);
  await first.close();
  const second = await openApp();
  await expect.poll(() => second.electron.evaluate(look)).toEqual(wanted);
});

test('set to start minimised, it opens in the tray, starts its accounts, and comes when it is called', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const env = await desktopWithTray(dataFolder, true);
  const first = await openApp({ env });
  await first.link('Support 1', whatsapp.phone(number));
  await change(first, { startMinimised: true, closeToTray: true });
  await first.close();

  const second = await openApp({ env, hidden: true });
  await expect.poll(() => whatsapp.phone(number).linkedDevices()).toMatchObject([{ connected: true }]);
  expect(await windowIs(second)).toMatchObject({ visible: false });
  await record(second);
  await change(second, { doNotDisturb: { until: null } }); // The tray's menu is made anew.
  await expect.poll(() => chooseInTray(second, 'Open Switchboard')).toBe(true);
  await expect.poll(() => windowIs(second)).toMatchObject({ visible: true });
});
