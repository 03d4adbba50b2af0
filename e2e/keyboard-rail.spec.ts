import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CloseLook } from './support/close-look.ts';
import { expect, test } from './support/fixtures.ts';
import { Keyboard } from './support/keyboard.ts';

// Teams, order, filter and switching by keys alone; axe looks at each stop.

test('teams, order, collapse, filter, quick switcher and notices', async ({ openApp, dataFolder }) => {
  // Accounts without a Chrome of their own, and a notice that something was put aside.
  await writeFile(join(dataFolder, 'settings.json'), '{"version": 99}');
  const app = await openApp({ env: { SWITCHBOARD_CHROME: '/nowhere/no-browser' } });
  for (const label of ['Support 1', 'Support 2', 'Returns']) await app.add(label);
  const keyboard = new Keyboard(app);
  const look = await CloseLook.at(app);
  const { page } = keyboard;
  const nav = page.getByRole('navigation', { name: 'Accounts' });
  const rows = (name: string) => nav.getByRole('group', { name, exact: true }).getByRole('listitem');
  const shown = (name: string) => page.getByRole('main', { name });
  const desk = page.getByRole('button', { name: 'Desk menu' });

  const notice = page.getByText(/settings\.unreadable-/);
  await expect(notice).toBeVisible();
  await look.findsNothing('a notice of the app, no browser, a failed account', { arabic: true });
  await keyboard.use(page.getByRole('button', { name: 'Dismiss' }).first());
  await expect(notice).toBeHidden();
  await keyboard.isIn(shown('Returns'));

  // A team is added, and an account moved into it.
  await keyboard.tabTo(desk, 'Shift+Tab');
  await keyboard.chooseInMenu('New team…');
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' });
  await keyboard.isAt(name);
  await look.findsNothing('a new team', { arabic: true });
  await keyboard.type('Night');
  await keyboard.press('Enter');
  await expect(name).toBeHidden();
  await keyboard.isAt(desk);
  await keyboard.tabTo(app.rail('Returns'));
  await keyboard.press('ArrowUp', 'ArrowUp');
  await keyboard.isAt(app.rail('Support 1'));
  await keyboard.press('Alt+ArrowUp');
  await expect(rows('Night')).toHaveText([/Support 1/]);
  await keyboard.isAt(app.rail('Support 1'));
  await keyboard.press('ArrowDown', 'ArrowDown', 'Alt+ArrowDown');
  await expect(rows('No team')).toHaveText([/Returns/, /Support 2/]);
  await keyboard.isAt(app.rail('Support 2'));

  // It is renamed and recoloured.
  const heading = nav.getByRole('button', { name: /^Night, 1 account/ });
  await keyboard.press('Home');
  await keyboard.isAt(heading);
  await keyboard.tabTo(page.getByRole('button', { name: 'Actions for team Night' }));
  await keyboard.chooseInMenu('Name and colour…');
  await keyboard.isAt(name);
  await keyboard.retype('Late');
  const chosen = page.getByRole('radio', { checked: true });
  await keyboard.tabTo(chosen);
  const before = await chosen.getAttribute('aria-label');
  // An arrow key chooses while it is held; Space does in any case.
  await keyboard.press('ArrowRight', 'Space');
  await expect(chosen).not.toHaveAttribute('aria-label', before ?? '');
  await keyboard.isAt(chosen);
  await look.findsNothing('a team’s name and colour');
  await keyboard.use(page.getByRole('button', { name: 'Save' }));
  const late = page.getByRole('button', { name: 'Actions for team Late' });
  await keyboard.isAt(late);
  await keyboard.press('Enter');
  await look.findsNothing('the menu of a team');
  await keyboard.press('Escape');
  await keyboard.isAt(late);

  // It is collapsed and opened.
  const lateHeading = nav.getByRole('button', { name: /^Late, 1 account/ });
  await keyboard.tabTo(lateHeading, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(rows('Late')).toHaveCount(0);
  await keyboard.isAt(lateHeading);
  await look.findsNothing('a collapsed team');
  await keyboard.press('Enter');
  await expect(rows('Late')).toHaveText([/Support 1/]);

  // Words narrow the list down, and so does a state.
  const box = page.getByRole('searchbox', { name: 'Filter accounts' });
  await keyboard.press('ControlOrMeta+f');
  await keyboard.isAt(box);
  await keyboard.type('retu');
  await expect(app.rail('Support 1')).toBeHidden();
  await keyboard.press('ArrowDown');
  await keyboard.isAt(app.rail('Returns'));
  await keyboard.press('ControlOrMeta+f');
  await keyboard.type('nowhere');
  await look.findsNothing('nothing matches');
  await keyboard.use(page.getByRole('button', { name: 'Show all accounts' }));
  await expect(app.rail('Support 1')).toBeVisible();
  await keyboard.isAt(box);
  await keyboard.tabTo(page.getByRole('button', { name: 'Show by state' }));
  await keyboard.press('Enter', 'ArrowDown');
  await keyboard.isAt(page.getByRole('menuitemradio').nth(1));
  await keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeHidden();
  await look.findsNothing('a list of one state');
  await keyboard.use(page.getByTitle('Show any state'));
  await keyboard.isAt(box);
  await expect(app.rail('Support 1')).toBeVisible();

  // The quick switcher leads to another account, and back to where one was.
  const switcher = page.getByRole('combobox');
  await keyboard.press('ControlOrMeta+k');
  await keyboard.isAt(switcher);
  await look.findsNothing('the quick switcher', { arabic: true });
  await keyboard.press('Escape');
  await keyboard.isAt(box);
  await keyboard.press('ControlOrMeta+k');
  await keyboard.type('nothing like it');
  await look.findsNothing('the quick switcher without a hit');
  await keyboard.retype('sup 2');
  await keyboard.press('Enter');
  await keyboard.isIn(shown('Support 2'));

  // The team goes, its account stays.
  await keyboard.tabTo(app.rail('Support 2'), 'Shift+Tab');
  await keyboard.press('Home');
  await keyboard.isAt(lateHeading);
  await keyboard.tabTo(late);
  await keyboard.chooseInMenu('Remove team…');
  const question = app.question('Remove team Late?');
  await keyboard.isAt(question.getByRole('button', { name: 'Cancel' }));
  await look.findsNothing('the question before a team is removed');
  await keyboard.use(question.getByRole('button', { name: 'Remove team' }));
  await expect(lateHeading).toBeHidden();
  // In the rail or in the pane, by whether the heading or the question goes first.
  await expect(page.locator('main:focus, nav [data-item]:focus')).toHaveCount(1);
  await expect(app.rail('Support 1')).toBeVisible();
});
