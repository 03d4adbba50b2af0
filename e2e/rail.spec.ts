import type { Locator } from '@playwright/test';
import type { App } from './support/app.ts';
import { expect, test } from './support/fixtures.ts';
import { addTeam, moveToTeam } from './support/teams.ts';
import { storedLabels } from './support/traces.ts';

const first = '12025550147';

/** Accounts without a Chrome of their own: what is tested here is the list, and nothing has to be linked. */
const withoutBrowser = { env: { SWITCHBOARD_CHROME: '/nowhere/no-browser' } };

const group = (app: App, name: string): Locator => app.window.getByRole('group', { name, exact: true });

const rows = (app: App, name: string): Locator => group(app, name).getByRole('listitem');

const shown = (app: App, label: string): Locator => app.window.getByRole('main', { name: label });

const filterBox = (app: App): Locator => app.window.getByRole('searchbox', { name: 'Filter accounts' });

/** Of the mark on a team's heading. */
const colourOf = (team: Locator): Promise<string> =>
  team
    .locator('[data-colour]')
    .first()
    .evaluate((mark) => getComputedStyle(mark).backgroundColor);

async function addAll(app: App, labels: readonly string[]): Promise<void> {
  for (const label of labels) await app.add(label);
}

async function drag(app: App, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('what is dragged, or its goal, is not on the screen');
  const { mouse } = app.window;
  await mouse.move(start.x + 60, start.y + start.height / 2);
  await mouse.down();
  await mouse.move(start.x + 60, start.y + start.height / 2 + 20, { steps: 4 });
  // Below the goal's middle: behind it.
  await mouse.move(end.x + 60, end.y + end.height - 4, { steps: 12 });
  await mouse.up();
  // The next click counts as a part of the drag until a timer of the page has ended (50 ms, in dnd-kit). This one, set
  // after it, ends after it, however slow the page is.
  await app.window.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

test('the filter finds by label, says that nothing matches, and Escape brings all back', async ({
  openApp,
}) => {
  const app = await openApp(withoutBrowser);
  await addAll(app, ['Support 1', 'Support 2', 'Returns']);
  await app.select('Support 1');
  await app.window.keyboard.press('Control+f');
  await expect(filterBox(app)).toBeFocused();
  await app.window.keyboard.type('retu');
  await expect(app.rail('Returns')).toBeVisible();
  await expect(app.rail('Support 1')).toBeHidden();
  // What is worked on stays, although it is not listed.
  await expect(shown(app, 'Support 1')).toBeVisible();
  await filterBox(app).fill('nowhere');
  await expect(app.window.getByText('No account matches.')).toBeVisible();
  await app.window.getByRole('button', { name: 'Show all accounts' }).click();
  await expect(app.rail('Support 2')).toBeVisible();
  await filterBox(app).fill('nowhere');
  await filterBox(app).press('Escape');
  await expect(app.rail('Support 2')).toBeVisible();
  await expect(filterBox(app)).toHaveValue('');
});

test('Ctrl+Tab goes round the accounts, Ctrl with a digit to one, Ctrl+K to what is typed', async ({
  openApp,
}) => {
  const app = await openApp(withoutBrowser);
  await addAll(app, ['Support 1', 'Support 2', 'Returns']);
  await expect(shown(app, 'Returns')).toBeVisible();
  for (const [keys, label] of [
    ['Control+Tab', 'Support 1'],
    ['Control+Tab', 'Support 2'],
    ['Control+Shift+Tab', 'Support 1'],
    ['Control+3', 'Returns'],
  ] as const) {
    await app.window.keyboard.press(keys);
    await expect(shown(app, label)).toBeVisible();
    await expect(app.rail(label)).toHaveAttribute('aria-current', 'true');
  }
  await app.window.keyboard.press('Control+k');
  await app.window.keyboard.type('sup 2');
  await expect(app.window.getByRole('option', { name: /Support 2/ }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await app.window.keyboard.press('Enter');
  await expect(shown(app, 'Support 2')).toBeVisible();
  await expect(shown(app, 'Support 2')).toBeFocused();
});

test('the switcher leads to the question before a logout, never past it', async ({ app, whatsapp }) => {
  const phone = whatsapp.phone(first);
  await app.link('Support 1', phone);
  await app.add('Returns');
  await expect(shown(app, 'Returns')).toBeVisible();
  await app.window.keyboard.press('Control+k');
  await app.window.keyboard.type('log out support');
  await app.window.keyboard.press('Enter');
  const question = app.logOutDialog('Support 1');
  await expect(question).toBeVisible();
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await app.window.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(shown(app, 'Support 1')).toBeVisible();
  await expect(app.status()).toHaveText('Linked');
  expect(phone.linkedDevices()).toHaveLength(1);
});

test('keys move an account, also into the next team, and the order outlives the app', async ({
  openApp,
  dataFolder,
}) => {
  const app = await openApp(withoutBrowser);
  await addAll(app, ['Support 1', 'Support 2', 'Returns']);
  await addTeam(app, 'Night');
  await moveToTeam(app, 'Support 1', 'Night');
  await expect(rows(app, 'Night')).toHaveText([/Support 1/]);
  await app.rail('Returns').focus();
  await app.window.keyboard.press('Alt+ArrowUp');
  await expect(rows(app, 'No team')).toHaveText([/Returns/, /Support 2/]);
  await expect(app.rail('Returns')).toBeFocused();
  await app.window.keyboard.press('Alt+ArrowUp');
  await expect(rows(app, 'Night')).toHaveText([/Support 1/, /Returns/]);
  await expect(app.rail('Returns')).toBeFocused();
  await expect(app.window.getByText('Returns: place 2 of 2 in Night')).toBeAttached();
  await app.window.keyboard.press('Alt+ArrowUp');
  await expect(rows(app, 'Night')).toHaveText([/Returns/, /Support 1/]);
  // Written down at once: an app that is killed must not bring the old order back.
  const night = async () => (await storedLabels(dataFolder)).filter((label) => label !== 'Support 2');
  await expect.poll(night).toEqual(['Returns', 'Support 1']);
  await app.close();

  const again = await openApp(withoutBrowser);
  await expect(rows(again, 'Night')).toHaveText([/Returns/, /Support 1/]);
  await expect(rows(again, 'No team')).toHaveText([/Support 2/]);
});

test('the pointer drags an account into a team; a collapsed team shows the shown account only', async ({
  openApp,
}) => {
  const app = await openApp(withoutBrowser);
  await addAll(app, ['Support 1', 'Support 2', 'Returns']);
  await addTeam(app, 'Night');
  await moveToTeam(app, 'Support 1', 'Night');
  await drag(app, app.rail('Returns'), app.rail('Support 1'));
  await expect(rows(app, 'Night')).toHaveText([/Support 1/, /Returns/]);
  // A drag is not a click.
  await app.select('Support 2');
  const heading = group(app, 'Night').getByRole('button', { name: /^Night, 2 accounts/ });
  await heading.click();
  await expect(heading).toHaveAttribute('aria-expanded', 'false');
  await expect(rows(app, 'Night')).toHaveCount(0);
  await app.window.keyboard.press('Control+1');
  await expect(rows(app, 'Night')).toHaveText([/Support 1/]);
});

test('a team is renamed and recoloured from its heading, and so it stays over a restart', async ({
  openApp,
}) => {
  const app = await openApp(withoutBrowser);
  await addAll(app, ['Support 1']);
  await addTeam(app, 'Night');
  await addTeam(app, 'Day');
  await moveToTeam(app, 'Support 1', 'Night');
  const mark = await colourOf(group(app, 'Night'));
  const other = await colourOf(group(app, 'Day'));
  await group(app, 'Night')
    .getByRole('button', { name: /^Night, 1 account/ })
    .click({ button: 'right' });
  await app.window.getByRole('menuitem', { name: 'Name and colour…' }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Change team Night' });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await name.fill('day');
  await dialog.getByRole('radio', { name: 'Fuchsia' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(name).toHaveAccessibleDescription(/already a team/);
  await name.fill('Late shift');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(group(app, 'Night')).toBeHidden();
  await expect(rows(app, 'Late shift')).toHaveText([/Support 1/]);
  const fuchsia = await colourOf(group(app, 'Late shift'));
  expect([mark, other]).not.toContain(fuchsia);
  expect(await colourOf(group(app, 'Day'))).toBe(other);
  await app.close();

  const again = await openApp(withoutBrowser);
  await expect(rows(again, 'Late shift')).toHaveText([/Support 1/]);
  expect(await colourOf(group(again, 'Late shift'))).toBe(fuchsia);
  expect(await colourOf(group(again, 'Day'))).toBe(other);
});

test('a removed team leaves its accounts', async ({ openApp }) => {
  const app = await openApp(withoutBrowser);
  await addAll(app, ['Support 1']);
  await addTeam(app, 'Night');
  await moveToTeam(app, 'Support 1', 'Night');
  await group(app, 'Night').getByRole('button', { name: 'Actions for team Night' }).click();
  await app.window.getByRole('menuitem', { name: 'Remove team…' }).click();
  const question = app.question('Remove team Night?');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await question.getByRole('button', { name: 'Remove team' }).click();
  await expect(group(app, 'Night')).toBeHidden();
  await expect(app.rail('Support 1')).toBeVisible();
  await app.close();

  const again = await openApp(withoutBrowser);
  await expect(again.rail('Support 1')).toBeVisible();
  await expect(group(again, 'Night')).toBeHidden();
});
