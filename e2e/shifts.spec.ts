import type { Locator } from '@playwright/test';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Schedule } from '../shared/schedule.ts';
import type { App } from './support/app.ts';
import { CloseLook } from './support/close-look.ts';
import { give } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { Keyboard } from './support/keyboard.ts';
import { shiftUntil } from './support/schedules.ts';
import { addTeam, moveToTeam } from './support/teams.ts';

// The editor of a team's shifts, and what the window says around the end of one.

const minute = 60_000;

/** Accounts without a Chrome of their own: nothing has to be linked here. */
const withoutBrowser = { env: { SWITCHBOARD_CHROME: '/nowhere/no-browser' } };

const menuOfSales = (app: App): Locator =>
  app.window.getByRole('button', { name: 'Actions for team Sales', exact: true });

const editor = (app: App): Locator =>
  app.window.getByRole('dialog', { name: 'Shifts of Sales', exact: true });

const banners = (app: App): Locator => app.window.getByRole('region', { name: 'Ends of shifts' });

const save = (app: App): Locator => editor(app).getByRole('button', { name: 'Save' });

/** Opens the app with an account in the team Sales. */
async function withSales(app: App): Promise<string> {
  await app.add('Sales 1');
  await addTeam(app, 'Sales');
  await moveToTeam(app, 'Sales 1', 'Sales');
  const { teams } = await give(app, 'getSnapshot', undefined);
  return teams[0]?.id ?? '';
}

async function openEditor(app: App): Promise<void> {
  await app.rail('Sales, ').click({ button: 'right' });
  await app.window.getByRole('menuitem', { name: 'Shifts of Sales…', exact: true }).click();
  await editor(app).waitFor();
}

async function storedSchedule(dataFolder: string): Promise<Schedule | null> {
  const stored = JSON.parse(await readFile(join(dataFolder, 'teams.json'), 'utf8')) as {
    teams: { schedule: Schedule | null }[];
  };
  return stored.teams[0]?.schedule ?? null;
}

/** How many seconds a countdown such as `7:41` says. */
async function secondsOn(timer: Locator): Promise<number> {
  const [minutes = '', seconds = ''] = (await timer.innerText()).split(':');
  return Number(minutes) * 60 + Number(seconds);
}

test('a schedule is made by keys alone, and is on the disk as it was made', async ({
  openApp,
  dataFolder,
}) => {
  const app = await openApp(withoutBrowser);
  await withSales(app);
  const keyboard = new Keyboard(app);
  const look = await CloseLook.at(app);
  const form = editor(app);
  const box = (name: string) => form.getByRole('textbox', { name, exact: true });

  await keyboard.tabTo(app.rail('Sales 1'));
  await keyboard.press('Home');
  await keyboard.tabTo(menuOfSales(app));
  await keyboard.chooseInMenu('Shifts of Sales…');
  // Nothing logs anybody out unless somebody wants it.
  await keyboard.isAt(form.getByRole('radio', { name: 'Only remind' }));
  await look.findsNothing('the editor of shifts', { arabic: true });
  const byItself = form.getByRole('radio', { name: 'Hand over by itself' });
  await keyboard.press('ArrowLeft');
  await keyboard.isAt(byItself);
  await keyboard.press('Space');
  await expect(byItself).toBeChecked();

  const saturday = form.getByRole('button', { name: 'Saturday' });
  await keyboard.use(saturday);
  await expect(saturday).toHaveAttribute('aria-pressed', 'true');
  await keyboard.tabTo(box('Begins'));
  await keyboard.retype('10 pm');
  await keyboard.tabTo(box('Ends'));
  await keyboard.retype('6');
  await keyboard.press('Tab');
  await expect(box('Begins')).toHaveValue('22:00');
  await expect(box('Ends')).toHaveValue('06:00');
  await expect(form.getByText('Ends the next day')).toBeVisible();

  const zone = form.getByRole('button', { name: /^Time zone: / });
  await keyboard.use(zone);
  await expect(app.window.getByRole('combobox', { name: 'Time zone' })).toBeFocused();
  await look.findsNothing('the time zones');
  await keyboard.type('lisbon');
  await keyboard.press('Enter');
  await keyboard.isAt(zone);
  await expect(zone).toHaveText('Europe / Lisbon');
  await keyboard.chooseInList(form.getByRole('combobox', { name: 'Postponing one end' }), 'Up to 3 times');

  await keyboard.use(form.getByRole('button', { name: 'Add exception' }));
  await keyboard.isAt(form.getByLabel('Date'));
  // The same day whichever of its two numbers comes first.
  await keyboard.type('12122099');
  await look.findsNothing('an exception');
  await keyboard.use(save(app));
  await expect(form).toBeHidden();
  await keyboard.isAt(menuOfSales(app));

  expect(await storedSchedule(dataFolder)).toMatchObject({
    atEnd: 'hand-over',
    timeZone: 'Europe/Lisbon',
    postponements: 3,
    shifts: [
      {
        weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
        begins: '22:00',
        ends: '06:00',
      },
    ],
    exceptions: [{ date: '2099-12-12', shift: null, ends: null }],
  });
  await keyboard.press('Enter');
  const entry = app.window.getByRole('menuitem', { name: 'Shifts of Sales…', exact: true });
  await expect(entry).toHaveAccessibleDescription(/^Shift ends /);
});

test('shifts that overlap, and a disk that fails, are told; nothing typed is lost', async ({
  openApp,
  dataFolder,
}) => {
  const app = await openApp(withoutBrowser);
  await withSales(app);
  await openEditor(app);
  const form = editor(app);
  await form.getByRole('button', { name: 'Add shift' }).click();
  const second = form.getByRole('group', { name: 'Shift 2', exact: true });
  await second.getByRole('button', { name: 'Monday' }).click();
  await second.getByRole('textbox', { name: 'Begins' }).fill('16:00');
  await second.getByRole('textbox', { name: 'Ends' }).fill('20:00');
  await save(app).click();
  await expect(second.getByRole('alert')).toContainText('The shifts 09:00–17:00 and 16:00–20:00 overlap.');
  await expect(second.getByRole('textbox', { name: 'Begins' })).toBeFocused();
  expect(await storedSchedule(dataFolder)).toBeNull();

  await second.getByRole('textbox', { name: 'Begins' }).fill('17:00');
  await expect(form.getByRole('alert')).toHaveCount(0);
  const file = join(dataFolder, 'teams.json');
  const teams = await readFile(file, 'utf8');
  await rm(file);
  await mkdir(join(file, 'in the way'), { recursive: true });
  await save(app).click();
  await expect(form.getByRole('alert')).toContainText('could not be saved');
  await expect(second.getByRole('textbox', { name: 'Ends' })).toHaveValue('20:00');

  await rm(file, { recursive: true });
  await writeFile(file, teams);
  await save(app).click();
  await expect(form).toBeHidden();
  const stored = await storedSchedule(dataFolder);
  expect(stored?.shifts.map(({ begins, ends }) => [begins, ends])).toEqual([
    ['09:00', '17:00'],
    ['17:00', '20:00'],
  ]);
});

test('an end that is near counts down, and is postponed as often as the schedule allows', async ({
  openApp,
}) => {
  const app = await openApp(withoutBrowser);
  const team = await withSales(app);
  const schedule = shiftUntil(Date.now() + 8 * minute, { atEnd: 'hand-over', postponements: 2 });
  await give(app, 'setSchedule', { team, schedule });
  const look = await CloseLook.at(app);
  const banner = banners(app);
  const timer = banner.getByRole('timer');
  await expect(banner.getByText(/^The shift of Sales ends in /)).toBeVisible();
  await expect(banner).toContainText('None of its numbers is linked, so nothing is logged out then.');
  await expect(banner).toContainText('2 times left');
  const before = await secondsOn(timer);
  expect(before).toBeLessThanOrEqual(8 * 60);
  await look.findsNothing('an end that is near', { arabic: true });

  const postpone = (minutes: number) =>
    banner.getByRole('button', { name: `Postpone the end of Sales by ${minutes} min` });
  await postpone(15).press('Enter');
  await expect(banner).toContainText('1 time left');
  await expect.poll(() => secondsOn(timer)).toBeGreaterThan(before + 14 * 60);
  await postpone(5).press('Enter');
  await expect(banner).toContainText('It cannot be postponed any more');
  await expect.poll(() => secondsOn(timer)).toBeGreaterThan(before + 19 * 60);
  await expect(postpone(5)).toBeHidden();
  // The buttons that had the focus are gone: it is not lost.
  await expect(app.window.locator('body')).not.toBeFocused();

  await banner.getByRole('button', { name: 'End shift now…' }).click();
  await expect(app.question('End the shift of Sales?')).toBeVisible();
});

test('a schedule that only reminds says that the shift is over until that is dismissed', async ({
  openApp,
  dataFolder,
}) => {
  const before = await openApp(withoutBrowser);
  const team = await withSales(before);
  const ended = Date.now() - 5 * minute;
  const schedule = shiftUntil(ended, { atEnd: 'remind', postponements: 0 });
  await give(before, 'setSchedule', { team, schedule });
  await before.close();
  // As if the schedule had been made before the shift ended.
  const file = join(dataFolder, 'shifts.json');
  const stored = JSON.parse(await readFile(file, 'utf8')) as { clocks: { since: string }[] };
  for (const clock of stored.clocks) clock.since = new Date(ended - 10 * minute).toISOString();
  await writeFile(file, JSON.stringify(stored));

  const app = await openApp(withoutBrowser);
  const look = await CloseLook.at(app);
  const banner = banners(app);
  await expect(banner.getByText(/^The shift of Sales ended at /)).toBeVisible();
  await expect(banner.getByRole('button', { name: 'End shift…' })).toBeVisible();
  await look.findsNothing('a shift that is over');
  await banner.getByRole('button', { name: 'Dismiss the reminder of Sales' }).press('Enter');
  await expect(banner).toBeHidden();
  await expect(app.window.locator('body')).not.toBeFocused();
  await app.close();

  const again = await openApp(withoutBrowser);
  await expect(again.rail('Sales 1')).toBeVisible();
  await expect(banners(again)).toBeHidden();
});
