import type { App } from './support/app.ts';
import { expectNoTraceOf, onlyDevice } from './support/checks.ts';
import { expect, test } from './support/fixtures.ts';
import { accountId, filesWith, processesOf } from './support/traces.ts';

const label = 'Support 1';
const number = '12025550147';
const otherNumber = '442079460123';

/** The window shows it as removed: behind a question it shows no account at all. */
async function expectRemoved(app: App): Promise<void> {
  await expect(app.question(/^Remove/)).toBeHidden();
  await expect(app.rail(label)).toBeHidden();
}

test('remove: asks, logs out, deletes, and the next account is shown undisturbed', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const app = await openApp();
  const [phone, neighbour] = [whatsapp.phone(number), whatsapp.phone(otherNumber)];
  await app.link(label, phone);
  await app.link('Support 2', neighbour);
  await app.select(label);
  const { secret } = onlyDevice(phone);
  const id = await accountId(dataFolder, label);
  const other = await accountId(dataFolder, 'Support 2');
  const undisturbed = await processesOf(dataFolder, other);

  await app.chooseAction('Remove account…');
  const question = app.question(`Remove ${label}?`);
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(question).toContainText('+1 202 555 0147');
  await question.getByRole('button', { name: 'Remove account' }).click();
  await expectRemoved(app);
  await expect(app.window.getByRole('heading', { name: 'Support 2' })).toBeVisible();
  await expect(app.status()).toHaveText('Linked');

  expect(phone.linkedDevices()).toEqual([]);
  await expectNoTraceOf(dataFolder, { id, label, secret });
  expect(neighbour.linkedDevices()).toMatchObject([{ connected: true }]);
  expect(await processesOf(dataFolder, other)).toEqual(undisturbed);
  await app.close();

  const again = await openApp();
  await expect(again.rail('Support 2')).toBeVisible();
  await expect(again.rail(label)).toBeHidden();
});

test('remove: Escape and Enter on the question change nothing', async ({ app, whatsapp, dataFolder }) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  for (const key of ['Escape', 'Enter']) {
    await app.chooseAction('Remove account…');
    await expect(app.question(/^Remove/).getByRole('button', { name: 'Cancel' })).toBeFocused();
    await app.window.keyboard.press(key);
    await expect(app.question(/^Remove/)).toBeHidden();
    await expect(app.window.getByRole('button', { name: 'More actions' })).toBeFocused();
  }
  await expect(app.status()).toHaveText('Linked');
  expect(phone.linkedDevices()).toHaveLength(1);
  expect(await accountId(dataFolder, label)).not.toBe('');
});

for (const fault of ['refuse', 'hang'] as const) {
  test(`remove where the phone cannot be told (${fault}): asks again, and goes only when told so`, async ({
    app,
    whatsapp,
    dataFolder,
  }) => {
    test.slow(); // An answer that never comes is waited for until its limit.
    const phone = whatsapp.phone(number);
    await app.link(label, phone);
    const { secret } = onlyDevice(phone);
    const id = await accountId(dataFolder, label);
    whatsapp.faults.onLogout({ kind: fault }, { phone: number });

    await app.chooseAction('Remove account…');
    await app.question(`Remove ${label}?`).getByRole('button', { name: 'Remove account' }).click();
    const again = app.question(`Remove ${label} anyway?`);
    await expect(again).toBeVisible({ timeout: 40_000 });
    await expect(again).toContainText('Switchboard - Support 1');
    await expect(again).toContainText(/Linked devices/);
    await expect(again.getByRole('button', { name: 'Keep the account' })).toBeFocused();
    await app.window.keyboard.press('Enter');
    await expect(again).toBeHidden();
    // Kept: logged out here, and it says that the phone may still list it.
    await expect(app.rail(label)).toBeVisible();
    await expect(app.receipt()).toContainText(/may still list this device/);
    expect(await filesWith(dataFolder, secret)).toEqual([]);
    expect(phone.linkedDevices()).toHaveLength(1);

    await app.chooseAction('Remove account…');
    await app.question(`Remove ${label}?`).getByRole('button', { name: 'Remove account' }).click();
    await again.getByRole('button', { name: 'Remove anyway' }).click();
    await expectRemoved(app);
    await expectNoTraceOf(dataFolder, { id, label, secret });
    expect(phone.linkedDevices()).toHaveLength(1);
  });
}
