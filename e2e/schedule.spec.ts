import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Schedule } from '../shared/schedule.ts';
import type { App } from './support/app.ts';
import { clickNotification, notifications, record } from './support/around.ts';
import { give, snapshot } from './support/commands.ts';
import { expect, test } from './support/fixtures.ts';
import { shiftUntil } from './support/schedules.ts';

const minute = 60_000;
const [first, second, other] = ['15550001', '15550002', '15550003'] as const;

/** Puts accounts into a team with a schedule. */
async function makeTeam(app: App, labels: readonly string[], schedule: Schedule): Promise<void> {
  const { id: team } = await give(app, 'addTeam', { name: 'Sales' });
  const { accounts } = await snapshot(app);
  for (const { account } of accounts) {
    if (labels.includes(account.label))
      await give(app, 'moveAccount', { id: account.id, team, before: null });
  }
  await give(app, 'setSchedule', { team, schedule });
}

/** Changes a file of the data folder while the app is closed. */
async function edit<T>(path: string, change: (stored: T) => void): Promise<void> {
  const stored = JSON.parse(await readFile(path, 'utf8')) as T;
  change(stored);
  await writeFile(path, JSON.stringify(stored));
}

/** The states that the log has of an account since the app was opened last, one for each change. */
async function statesOf(dataFolder: string, id: string, after: number): Promise<string[]> {
  const log = await readFile(join(dataFolder, 'logs', 'main.log'), 'utf8');
  return [...log.slice(after).matchAll(new RegExp(`account ${id}: ([a-z-]+)`, 'g'))].map(
    ([, kind = '']) => kind,
  );
}

test('closed over the end of a shift: at the next start the team is logged out before it is shown linked', async ({
  openApp,
  whatsapp,
  dataFolder,
}, testInfo) => {
  const before = await openApp();
  await before.link('Sales 1', whatsapp.phone(first));
  await before.link('Sales 2', whatsapp.phone(second));
  await before.link('Support 1', whatsapp.phone(other));
  await makeTeam(
    before,
    ['Sales 1', 'Sales 2'],
    shiftUntil(Date.now() - 5 * minute, { atEnd: 'hand-over', postponements: 0 }),
  );
  const { accounts, shifts } = await snapshot(before);
  expect(shifts.handOvers, 'a shift that ended before the schedule was made').toEqual([]);
  await before.close();

  // As if the numbers had been linked, and the app closed, before the shift ended.
  const earlier = new Date(Date.now() - 10 * minute).toISOString();
  await edit<{ clocks: { since: string }[] }>(join(dataFolder, 'shifts.json'), ({ clocks }) => {
    for (const clock of clocks) clock.since = earlier;
  });
  await edit<{ accounts: { link: { since: string } }[] }>(join(dataFolder, 'accounts.json'), (stored) => {
    for (const { link } of stored.accounts) link.since = earlier;
  });
  const logged = (await readFile(join(dataFolder, 'logs', 'main.log'), 'utf8')).length;

  const after = await openApp();
  await expect(
    after.window.getByRole('heading', { level: 1, name: 'Both numbers are logged out' }),
  ).toBeVisible({
    timeout: 60_000,
  });
  await expect(after.window.getByText(/while the app was closed or the computer slept/)).toBeVisible();
  await after.picture(testInfo.outputPath('missed.png'));
  expect(whatsapp.phone(first).linkedDevices()).toEqual([]);
  expect(whatsapp.phone(second).linkedDevices()).toEqual([]);
  expect(whatsapp.phone(other).linkedDevices()).toHaveLength(1);
  await expect(after.rail('Support 1')).toHaveAccessibleName(/Linked/);

  for (const { account } of accounts) {
    const states = await statesOf(dataFolder, account.id, logged);
    if (account.label === 'Support 1') expect(states).toContain('ready');
    else {
      // As it was read from the file, and in the same moment, before there is a window, as it is from then on.
      expect(states.slice(0, 2)).toEqual(['stopped', 'logging-out']);
      expect(states).not.toContain('ready');
    }
  }
});

test('shortly before the end a notification says so; it leads to the team, and goes when the end is postponed', async ({
  app,
  whatsapp,
}) => {
  await app.link('Sales 1', whatsapp.phone(first));
  await app.link('Support 1', whatsapp.phone(other));
  await record(app);
  // To the minute, so between six and seven minutes from now.
  const schedule = shiftUntil(Date.now() + 7 * minute, { atEnd: 'hand-over', postponements: 1 });
  await makeTeam(app, ['Sales 1'], schedule);
  await expect.poll(() => notifications(app)).toHaveLength(1);
  const [shown] = await notifications(app);
  expect(shown?.title).toMatch(/^Sales: the shift ends in [67] minutes$/);
  expect(shown?.body).toMatch(/^1 number is logged out then\./);

  await clickNotification(app);
  await expect(app.window.getByRole('heading', { level: 1, name: 'Sales 1' })).toBeVisible();

  const { shifts } = await snapshot(app);
  const [{ team, next } = { team: '', next: null }] = shifts.teams;
  await give(app, 'postponeShiftEnd', { team, key: next?.key ?? '', minutes: 30 });
  await expect.poll(() => notifications(app)).toMatchObject([{ isOpen: false }]);
  await expect(app.rail('Sales 1')).toHaveAccessibleName(/Linked/);
});
