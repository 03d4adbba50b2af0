import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandName } from '../shared/contract.ts';
import type { Change, Update } from '../shared/view.ts';
import type { App } from './support/app.ts';
import { chooseInTray, desktopWithTray, record, trayMenu, windowIs } from './support/around.ts';
import { codeOf, snapshot } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { pin, setPin } from './support/lead.ts';
import { accountId, filesWith } from './support/traces.ts';

const number = '12025550147';

const pinDialog = (app: App) => app.window.getByRole('dialog', { name: 'Enter the lead’s PIN' });

async function enterPin(app: App, typed: string): Promise<void> {
  await pinDialog(app).getByLabel('PIN').fill(typed);
  await app.window.keyboard.press('Enter');
}

async function lockByKey({ window }: App): Promise<void> {
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('heading', { name: 'Locked' })).toBeVisible();
}

async function unlockByPin({ window }: App): Promise<void> {
  await window.getByRole('button', { name: 'Use the PIN instead' }).click();
  await window.getByLabel('PIN').fill(pin);
  await window.keyboard.press('Enter');
}

/** All that the page is told from now on, in order. */
const recordUpdates = (app: App) =>
  app.window.evaluateHandle(() => {
    const updates: Update[] = [];
    window.switchboard?.onUpdate((update) => updates.push(update));
    return updates;
  });

const isLock = (change: Change) => change.kind === 'access' && change.access.locked !== null;

/** The update that locked the window, and those after it. */
const sinceLocked = (updates: readonly Update[]) =>
  updates.slice(updates.findIndex(({ changes }) => changes.some(isLock)));

const accountsIn = ({ changes }: Update) =>
  changes.flatMap((change) => (change.kind === 'account' ? change.view.account.label : []));

test('a lead sets the PIN; a logout then asks for it, a wrong one is refused, the right one does it', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const phone = whatsapp.phone(number);
  await app.link('Support 1', phone);
  await app.window.getByRole('button', { name: 'Settings', exact: true }).click();
  const settings = app.window.getByRole('dialog', { name: 'Settings', exact: true });
  await settings.getByRole('tab', { name: 'Lead' }).click();
  await settings.getByRole('button', { name: 'Set a PIN…' }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Set the lead’s PIN' });
  await dialog.getByLabel('New PIN', { exact: true }).fill(pin);
  await dialog.getByLabel('New PIN once more').fill('471101');
  await app.window.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('The two PINs differ.');
  await dialog.getByLabel('New PIN once more').fill(pin);
  await app.window.keyboard.press('Enter');
  await expect(settings.getByText('A PIN is set')).toBeVisible();
  await settings.getByRole('checkbox', { name: 'Export the journal' }).click();
  await expect(settings.getByRole('checkbox', { name: 'Export the journal' })).not.toBeChecked();
  await app.window.keyboard.press('Escape');
  await expect(app.window.getByText(/^Lead mode/)).toBeVisible();
  await app.window.getByRole('button', { name: 'Leave' }).click();
  await expect(app.window.getByText(/^Lead mode/)).toBeHidden();

  await app.confirmLogOut('Support 1');
  await expect(pinDialog(app).getByLabel('PIN')).toBeFocused();
  await enterPin(app, '0000');
  await expect(pinDialog(app).getByRole('alert')).toContainText('Tries left before a wait: 4');
  await app.window.keyboard.press('Escape');
  await expect(app.logOutDialog('Support 1')).toBeVisible();
  expect(phone.linkedDevices()).toHaveLength(1);

  await app.logOutDialog('Support 1').getByRole('button', { name: 'Log out' }).click();
  await enterPin(app, pin);
  await phone.waitForDevices(0);
  await expect(app.receipt()).toBeVisible();
  expect(await filesWith(dataFolder, pin)).toEqual([]);
  expect((await stat(join(dataFolder, 'access.json'))).mode & 0o777).toBe(0o600);
});

test('five wrong PINs in a row mean a wait that is shown, and outlasts the app', async ({ openApp }) => {
  const first = await openApp();
  await first.add('Support 1');
  await setPin(first);
  await first.window.getByRole('button', { name: 'Add account', exact: true }).click();
  const add = first.window.getByRole('dialog', { name: 'Add account' });
  await add.getByRole('textbox', { name: 'Label' }).fill('Support 2');
  await add.getByRole('button', { name: 'Add', exact: true }).click();
  for (let tries = 0; tries < 5; tries += 1) {
    await expect(pinDialog(first).getByLabel('PIN')).toBeEnabled();
    await enterPin(first, `000${tries}`);
    await expect(pinDialog(first).getByLabel('PIN')).toHaveValue('');
  }
  await expect(pinDialog(first).getByRole('alert')).toContainText(/None is taken for \d+ s/);
  await pinDialog(first).getByLabel('PIN').fill(pin);
  await expect(pinDialog(first).getByRole('button', { name: 'Continue' })).toBeDisabled();
  expect(await codeOf(first, 'enterPin', { pin })).toBe('pin-blocked');
  await first.close();

  const second = await openApp();
  expect(await codeOf(second, 'enterPin', { pin })).toBe('pin-blocked');
  await expect(second.rail('Support 2')).toBeHidden();
});

test('an agent without the PIN scans, looks, and ends a shift', async ({ app, whatsapp, dataFolder }) => {
  const phone = whatsapp.phone(number);
  await app.add('Support 1');
  await setPin(app);
  await phone.scan(await app.readQr('Support 1'));
  await expect(app.status()).toHaveText('Linked', { timeout: 30_000 });
  const id = await accountId(dataFolder, 'Support 1');
  expect(await codeOf(app, 'getJournal', { id, limit: 20 })).toBe('ok');
  for (const [name, input] of [
    ['logOut', { id }],
    ['resetConnection', { id }],
    ['removeAccount', { id, evenIfPhoneNotTold: true }],
    ['addAccount', { label: 'Mine' }],
    ['setKept', { kept: [] }],
    ['updateSettings', { change: { idleLock: null } }],
  ] as const) {
    expect(await codeOf(app, name, input)).toBe('pin-needed');
  }
  expect(phone.linkedDevices()).toHaveLength(1);
  const shift = { team: null, leaveOut: [], person: 'Ana', note: '' };
  expect(await codeOf(app, 'beginHandOver', shift)).toBe('ok');
  await phone.waitForDevices(0);
});

test('with nobody at the keys the window locks: the states stay, nothing can be done, a name unlocks', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const app = await openApp({ env: await desktopWithTray(dataFolder, true) });
  await record(app);
  await app.link('Support 1', whatsapp.phone(number));
  await app.add('Support 2');
  await app.qr('Support 2').waitFor();
  const one = await accountId(dataFolder, 'Support 1');
  const two = await accountId(dataFolder, 'Support 2');
  const settings = { people: ['Ana Souza', 'Ben'], onlyListedPeople: true, idleLock: 1, closeToTray: true };
  expect(await codeOf(app, 'updateSettings', { change: settings })).toBe('ok');
  expect(await codeOf(app, 'updateAccount', { id: one, change: { note: 'Secret' } })).toBe('ok');
  const updates = await recordUpdates(app);
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 3600;
  });
  await expect(app.window.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await expect(app.window.getByRole('listitem').filter({ hasText: 'Support 1' })).toContainText('Linked');
  await expect(app.qr('Support 2')).toHaveCount(0);
  await expect(app.window.getByRole('textbox', { name: 'Your name' })).toBeFocused();

  const inputs: [CommandName, unknown][] = [
    ['lookAt', { id: two }],
    ['logOut', { id: one }],
    ['startAccount', { id: two }],
    ['getJournal', { id: one, limit: 5 }],
    ['readJournal', { filter: {}, limit: 5 }],
    ['beginHandOver', { team: null, leaveOut: [], person: 'Ben', note: '' }],
    ['updateSettings', { change: { idleLock: null } }],
    ['setPin', { pin }],
    ['quit', undefined],
    ['answerQuit', { quit: true }],
  ];
  for (const [name, input] of inputs) expect(await codeOf(app, name, input)).toBe('locked');
  const told = sinceLocked(await updates.jsonValue());
  expect(told.map(accountsIn)).toContainEqual(['Support 1', 'Support 2']);
  for (const seen of [await snapshot(app), told].map((each) => JSON.stringify(each))) {
    expect(seen).not.toContain('"kind":"scan"');
    expect(seen).not.toContain('Secret');
  }

  // Around the window there is no way either.
  await expect.poll(() => trayMenu(app)).toContain('Quit Switchboard');
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await chooseInTray(app, 'Quit Switchboard')).toBe(true);
  await expect.poll(() => windowIs(app)).toMatchObject({ visible: true });
  await app.electron.evaluate(({ app: electron }) => {
    electron.quit();
  });
  await app.window.reload();
  await expect(app.window.getByRole('heading', { name: 'Locked' })).toBeVisible();

  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
  expect(await codeOf(app, 'unlock', { person: 'Eve' })).toBe('invalid-name');
  await app.window.getByRole('textbox', { name: 'Your name' }).fill('ana');
  await app.window.keyboard.press('Enter');
  await expect(app.window.getByRole('navigation', { name: 'Accounts' })).toBeVisible();
  await app.select('Support 2');
  await app.qr('Support 2').waitFor();
  const after = await snapshot(app);
  expect(after.shifts.person).toBe('Ana Souza');
  expect(after.accounts[0]?.account.note).toBe('Secret');
});

test('a person locks by a key, also over a dialog; the lock outlasts the app, and the PIN opens it', async ({
  openApp,
}) => {
  const first = await openApp();
  await first.add('Support 1');
  await setPin(first);
  await first.window.getByRole('button', { name: 'Add account', exact: true }).click();
  const add = first.window.getByRole('dialog', { name: 'Add account' });
  await add.getByRole('textbox', { name: 'Label' }).fill('Support 2');
  await add.getByRole('button', { name: 'Proxy' }).click();
  await add.getByRole('textbox', { name: 'Address' }).fill('proxy.example');
  await add.getByLabel('Password (optional)').fill('opensesame');
  await lockByKey(first);
  await expect(first.window.getByRole('dialog')).toHaveCount(0);

  // What was typed is there again, but for the password, until the dialog is closed.
  await unlockByPin(first);
  await expect(add.getByRole('textbox', { name: 'Label' })).toHaveValue('Support 2');
  await expect(add.getByRole('textbox', { name: 'Address' })).toHaveValue('proxy.example');
  await expect(add.getByLabel('Password (optional)')).toHaveValue('');
  await add.getByRole('button', { name: 'Cancel' }).click();
  await first.window.getByRole('button', { name: 'Add account', exact: true }).click();
  await expect(add.getByRole('textbox', { name: 'Label' })).toHaveValue('');
  await add.getByRole('button', { name: 'Cancel' }).click();
  await first.chooseAction('Settings…');
  const note = first.window.getByRole('textbox', { name: 'Note' });
  await note.fill('Ask Ada');
  await lockByKey(first);
  await unlockByPin(first);
  await expect(note).toHaveValue('Ask Ada');
  await lockByKey(first);
  const ended = once(first.electron.process(), 'exit');
  first.electron.process().kill('SIGKILL');
  await ended;

  const second = await openApp();
  await unlockByPin(second);
  await expect(second.rail('Support 1')).toBeVisible();
  expect((await snapshot(second)).access).toMatchObject({ locked: null, leadUntil: null });
});
