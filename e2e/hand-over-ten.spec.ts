import type { Locator } from '@playwright/test';
import { isProved, type HandOver } from '../shared/hand-over.ts';
import { phoneMayStillListDevice } from '../shared/receipt.ts';
import type { App } from './support/app.ts';
import { give } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { filesWith, processesOf } from './support/traces.ts';
import type { WhatsApp } from './whatsapp/index.ts';

// The end of a shift of ten numbers, of which three give trouble. Judged by the phones and the processes.

test.setTimeout(420_000);

const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const [hung, refused, offline] = [3, 5, 7] as const;
const labelOf = (index: number) => `Support ${index + 1}`;
const numberOf = (index: number) => `1202555010${index}`;

interface Team {
  readonly app: App;
  readonly whatsapp: WhatsApp;
  readonly ids: readonly string[];
}

/** Ten linked accounts of one team. */
async function linkTen(app: App, whatsapp: WhatsApp): Promise<Team> {
  const { id: team } = await give(app, 'addTeam', { name: 'Day shift' });
  const ids: string[] = [];
  for (const index of all) {
    await app.link(labelOf(index), whatsapp.phone(numberOf(index)));
    const { accounts } = await give(app, 'getSnapshot', undefined);
    const id = accounts.find(({ account }) => account.label === labelOf(index))?.account.id ?? '';
    await give(app, 'moveAccount', { id, team, before: null });
    ids.push(id);
  }
  return { app, whatsapp, ids };
}

/** One page hangs, one phone refuses, and one number has no network. */
async function bringTrouble(whatsapp: WhatsApp): Promise<void> {
  await whatsapp.faults.now({ kind: 'hang', ms: 600_000 }, { phone: numberOf(hung) });
  whatsapp.faults.onLogout({ kind: 'refuse' }, { phone: numberOf(refused) });
  await whatsapp.faults.now({ kind: 'networkDown' }, { phone: numberOf(offline) });
}

async function endShift({ window }: App): Promise<void> {
  await window.keyboard.press('Control+Shift+E');
  const dialog = window.getByRole('alertdialog', { name: 'End the shift of Day shift?' });
  await expect(dialog.getByText('10 numbers are logged out')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Who hands over' }).fill('Ada');
  await dialog
    .getByRole('textbox', { name: 'Note for the next shift (optional)' })
    .fill('Support 8 is on the train.');
  await dialog.getByRole('button', { name: 'End shift', exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function handOverOf(app: App): Promise<HandOver> {
  const [handOver] = (await give(app, 'getSnapshot', undefined)).shifts.handOvers;
  if (!handOver) throw new Error('there is no hand-over');
  return handOver;
}

const listed = (whatsapp: WhatsApp) =>
  all.filter((index) => whatsapp.phone(numberOf(index)).linkedDevices().length > 0);

const part = ({ window }: App, name: RegExp): Locator =>
  window.getByRole('main').getByRole('region', { name });

test('End shift for ten accounts: the phones list nothing but what the receipts say', async ({
  openApp,
  whatsapp,
  dataFolder,
}, info) => {
  const app = await openApp();
  const { ids } = await linkTen(app, whatsapp);
  const secrets = all.map((index) => whatsapp.phone(numberOf(index)).linkedDevices()[0]?.secret ?? '');
  const chromes = await processesOf(dataFolder);
  await bringTrouble(whatsapp);

  await endShift(app);
  await expect(app.window.getByRole('progressbar', { name: 'Progress of the hand-over' })).toBeVisible();
  // What goes well waits for nothing that does not.
  await expect.poll(() => listed(whatsapp)).toEqual([hung, refused, offline]);
  await expect(app.window.getByRole('heading', { name: '8 of 10 proved; 2 need you' })).toBeVisible({
    timeout: 180_000,
  });

  const { items, person } = await handOverOf(app);
  expect(person).toBe('Ada');
  const receipts = items.map(({ outcome }) => (outcome.kind === 'logged-out' ? outcome.receipt : null));
  const ownedUp = all.filter((index) => {
    const receipt = receipts[index];
    return receipt && phoneMayStillListDevice(receipt);
  });
  expect(listed(whatsapp)).toEqual([refused, offline]);
  expect(ownedUp).toEqual(listed(whatsapp));
  expect(receipts.filter((receipt) => receipt && isProved(receipt))).toHaveLength(8);

  // Nothing of the old logins is left here, and only the first account has a Chrome, with a code to scan.
  const now = await processesOf(dataFolder);
  expect(now.filter((pid) => chromes.includes(pid))).toEqual([]);
  for (const secret of secrets) expect(await filesWith(dataFolder, secret)).toEqual([]);
  const withChrome = await Promise.all(ids.map(async (id) => (await processesOf(dataFolder, id)).length > 0));
  expect(withChrome).toEqual(all.map((index) => index === 0));

  const needs = part(app, /^Needs you/);
  await expect(needs.getByRole('button', { name: labelOf(refused), exact: true })).toBeVisible();
  await expect(needs.getByRole('button', { name: labelOf(offline), exact: true })).toBeVisible();
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 1440);
  });
  await app.picture(info.outputPath('hand-over.png'));

  // The result outlives the app, until somebody has read it.
  await app.close();
  const again = await openApp();
  expect((await handOverOf(again)).items).toEqual(items);
  await again.window.getByRole('button', { name: /Hand-over of Day shift/ }).click();
  await again.window.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(again.window.getByRole('button', { name: /Hand-over of Day shift/ })).toBeHidden();
  expect((await give(again, 'getSnapshot', undefined)).shifts.handOvers).toEqual([]);

  // The next agent can scan at once.
  await again.select(labelOf(0));
  await whatsapp.phone('12025550199').scan(await again.readQr(labelOf(0)));
  await expect(again.status()).toHaveText('Another number than last time');
});
