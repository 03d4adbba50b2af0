import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { App } from './support/app.ts';
import { give, snapshot } from './support/commands.ts';
import { Photographer } from './support/photographer.ts';
import { answerFileDialogs } from './support/system.ts';
import { moveToTeam } from './support/teams.ts';
import { startWhatsApp, type WhatsApp } from './whatsapp/index.ts';

// `npm run screenshots -- [FOLDER]`: the main states of the real app in the real Electron, each in light, dark and
// Arabic. The numbers are reserved for fiction, and the WhatsApp behind them is the stand-in.

const folder = resolve(process.argv[2] ?? 'screenshots');

const accounts = [
  ['Sales UK', '447700900123'],
  ['Sales US', '12025550147'],
  ['Support DE', '4915228817386'],
] as const;

async function play(app: App, whatsapp: WhatsApp): Promise<void> {
  const { window } = app;
  const photographer = await Photographer.of(app, folder);
  const shoot = (name: string) => photographer.shoot(name);
  const phoneOf = (number: string) => whatsapp.phone(number);

  await window.getByRole('button', { name: 'Add your first account' }).waitFor();
  await shoot('01-first-run');
  for (const [index, [label, number]] of accounts.entries()) {
    await addFirstOrNext(app, label, index === 0);
    await app.qr(label).waitFor();
    if (index === 0) await shoot('02-qr-code');
    await phoneOf(number).scan(await app.readQr(label));
    await app.status().getByText('Linked', { exact: true }).waitFor();
  }
  await joinTeams(app);
  await app.select('Sales UK');
  await shoot('03-linked-desk');

  await app.chooseAction('Settings…');
  await window.getByRole('dialog', { name: 'Settings of Sales UK' }).waitFor();
  await shoot('04-account-settings');
  await window.keyboard.press('Escape');
  await window.keyboard.press('ControlOrMeta+k');
  await window.getByRole('dialog').waitFor();
  await shoot('05-switcher');
  await window.keyboard.press('Escape');
  await settings(app, shoot);

  await app.askToLogOut();
  await app.logOutDialog('Sales UK').waitFor();
  await shoot('09-log-out');
  await app.logOutDialog('Sales UK').getByRole('button', { name: 'Log out' }).click();
  await app.receipt().waitFor();
  await app.qr('Sales UK').waitFor();
  await shoot('10-receipt');

  phoneOf('4915228817386').refuse(true);
  await app.select('Support DE');
  await app.confirmLogOut('Support DE');
  await app.receipt().waitFor();
  await app.qr('Support DE').waitFor();
  await shoot('11-phone-not-told');
  await handOver(app, whatsapp, shoot);
}

/** A shift of three numbers ends: one is left out, and the phone of another refuses. */
async function handOver(app: App, whatsapp: WhatsApp, shoot: (name: string) => Promise<void>): Promise<void> {
  const { window } = app;
  await app.add('Sales BR');
  await moveToTeam(app, 'Sales BR', 'Sales');
  for (const [label, number] of [accounts[0], ['Sales BR', '5511961234567']] as const) {
    await app.select(label);
    await whatsapp.phone(number).scan(await app.readQr(label));
    await app.status().getByText('Linked', { exact: true }).waitFor();
  }
  await window.getByRole('button', { name: 'End shift of Sales', exact: true }).click();
  const question = app.question('End the shift of Sales?');
  await question.getByRole('textbox', { name: 'Who hands over' }).fill('Ana Pereira');
  await question
    .getByRole('textbox', { name: 'Note' })
    .fill('The refund of order 48 213 is promised for tomorrow.');
  await shoot('12-end-shift');
  whatsapp.phone('12025550147').refuse(true);
  await question.getByRole('button', { name: 'End shift' }).click();
  await window.getByRole('heading', { name: '2 of 3 proved; 1 needs you' }).waitFor({ timeout: 120_000 });
  await shoot('13-hand-over');
  await window.getByRole('button', { name: 'I removed it' }).click();
  await window.getByRole('heading', { name: 'All 3 numbers are logged out' }).waitFor();
  await shoot('14-hand-over-complete');
  await window.getByRole('main').getByRole('button', { name: 'Take over' }).click();
  await window.getByRole('dialog', { name: 'Take over Sales' }).waitFor();
  await shoot('15-take-over');
}

async function addFirstOrNext(app: App, label: string, isFirst: boolean): Promise<void> {
  if (!isFirst) return app.add(label);
  await app.window.getByRole('button', { name: 'Add your first account' }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Add account' });
  await dialog.getByRole('textbox', { name: 'Label' }).fill(label);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
}

/** Two of the settings' pages, and what an import would bring: the desk's own export. */
async function settings(app: App, shoot: (name: string) => Promise<void>): Promise<void> {
  const { window } = app;
  await window.keyboard.press('ControlOrMeta+,');
  const dialog = window.getByRole('dialog', { name: 'Settings', exact: true });
  await dialog.getByRole('tab', { name: 'Appearance' }).waitFor();
  await shoot('06-settings');
  await dialog.getByRole('tab', { name: 'Notifications' }).click();
  await shoot('07-notifications');
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await answerFileDialogs(app, join(dataFolder, 'desk.json'));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await dialog.getByText('The configuration was saved.').waitFor();
  await dialog.getByRole('button', { name: 'Import…' }).click();
  const preview = window.getByRole('dialog', { name: 'Import this configuration?' });
  await preview.waitFor();
  await shoot('08-import');
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await preview.waitFor({ state: 'hidden' });
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** The teams Sales and Support, with the accounts whose labels begin so. */
async function joinTeams(app: App): Promise<void> {
  const { accounts } = await snapshot(app);
  for (const name of ['Sales', 'Support']) {
    const { id: team } = await give(app, 'addTeam', { name });
    for (const { account } of accounts.filter((each) => each.account.label.startsWith(name)))
      await give(app, 'moveAccount', { id: account.id, team, before: null });
  }
}

const dataFolder = await mkdtemp(join(tmpdir(), 'switchboard-screenshots-'));
const whatsapp = await startWhatsApp();
try {
  const app = await App.open({ dataFolder, whatsapp });
  try {
    await play(app, whatsapp);
  } finally {
    await app.close();
  }
} finally {
  await whatsapp.close();
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
