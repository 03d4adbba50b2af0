import { CloseLook } from './support/close-look.ts';
import { expect, test } from './support/fixtures.ts';
import { Keyboard } from './support/keyboard.ts';

// What ends a link or mends it, by keys alone; axe looks at each stop. The questions have the focus where it is harmless.

const label = 'Support 1';
const number = '12025550147';

test('restart, log out, dismiss, reset and remove', async ({ app, whatsapp }) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const keyboard = new Keyboard(app);
  const look = await CloseLook.at(app);
  const { page } = keyboard;
  const main = page.getByRole('main', { name: label });
  const more = main.getByRole('button', { name: 'More actions' });
  const logOut = main.getByRole('button', { name: 'Log out' });

  await keyboard.tabTo(more);
  await keyboard.press('Enter');
  await keyboard.isAt(page.getByRole('menuitem', { name: 'Stop' }));
  await look.findsNothing('the menu of an account');
  await keyboard.press('Escape');
  await keyboard.isAt(more);
  await keyboard.chooseInMenu('Restart');
  await expect(app.status()).toHaveText('Starting');
  await look.findsNothing('starting');
  await expect(app.status()).toHaveText('Linked');
  await keyboard.isAt(more);

  // The phone is told slowly enough to see that, and with the second try.
  whatsapp.faults.onLogout({ kind: 'slow', ms: 2_500 }, { phone: number });
  await keyboard.use(logOut, 'Shift+Tab');
  const question = app.logOutDialog(label);
  await keyboard.isAt(question.getByRole('button', { name: 'Cancel' }));
  await look.findsNothing('the question before a logout', { arabic: true });
  await keyboard.press('Escape');
  await expect(question).toBeHidden();
  await keyboard.isAt(logOut);
  await keyboard.press('Enter');
  await keyboard.isAt(question.getByRole('button', { name: 'Cancel' }));
  await keyboard.use(question.getByRole('button', { name: 'Log out' }));
  await expect(app.status()).toHaveText('Logging out');
  await look.findsNothing('logging out');
  await expect(app.receipt()).toBeVisible();
  await keyboard.isIn(main);
  await expect(app.qr(label)).toBeVisible();
  await look.findsNothing('the receipt', { arabic: true });
  await keyboard.use(app.receipt().getByRole('button', { name: 'Dismiss' }));
  await expect(app.receipt()).toBeHidden();
  await keyboard.isIn(main);

  const before = await app.readQr(label);
  await keyboard.tabTo(more);
  await keyboard.chooseInMenu('Reset connection…');
  const reset = app.question(`Reset the connection of ${label}?`);
  await keyboard.isAt(reset.getByRole('button', { name: 'Cancel' }));
  await look.findsNothing('the question before a reset');
  await keyboard.use(reset.getByRole('button', { name: 'Reset connection' }));
  await expect(reset).toBeHidden();
  await keyboard.isAt(more);
  await expect.poll(() => app.readQr(label)).not.toBe(before);

  await keyboard.chooseInMenu('Remove account…');
  const removal = app.question(`Remove ${label}?`);
  await keyboard.isAt(removal.getByRole('button', { name: 'Cancel' }));
  await look.findsNothing('the question before a removal');
  await keyboard.press('Enter');
  await expect(removal).toBeHidden();
  await keyboard.isAt(more);
  await keyboard.chooseInMenu('Remove account…');
  await keyboard.use(removal.getByRole('button', { name: 'Remove account' }));
  const begin = page.getByRole('button', { name: 'Add your first account' });
  await expect(begin).toBeVisible();
  await keyboard.isIn(page.getByRole('main'));
  await keyboard.tabTo(begin);
});

test('a team is made for an account and its shift ends, and the phone that was not told', async ({
  app,
  whatsapp,
}) => {
  const phone = whatsapp.phone(number);
  await app.link(label, phone);
  const keyboard = new Keyboard(app);
  const look = await CloseLook.at(app);
  const { page } = keyboard;
  const main = page.getByRole('main', { name: label });

  const more = main.getByRole('button', { name: 'More actions' });
  await keyboard.tabTo(more);
  await keyboard.chooseInMenu('Move to team…');
  const teams = page.getByRole('dialog', { name: `Move ${label} to a team` });
  await expect(teams).toBeVisible();
  await keyboard.use(teams.getByRole('button', { name: 'New team…' }));
  await keyboard.isAt(page.getByRole('dialog', { name: 'New team' }).getByRole('textbox', { name: 'Name' }));
  await keyboard.type('Night');
  await keyboard.press('Enter');
  const heading = page.getByRole('button', { name: /^Night, 1 account/ });
  await expect(heading).toBeVisible();
  await keyboard.isAt(more);

  phone.refuse(true);
  await keyboard.tabTo(app.rail(label), 'Shift+Tab');
  await keyboard.press('ArrowUp');
  await keyboard.isAt(heading);
  await keyboard.tabTo(page.getByRole('button', { name: 'Actions for team Night' }));
  await keyboard.chooseInMenu('End shift of Night…');
  const question = page.getByRole('alertdialog', { name: 'End the shift of Night?' });
  await keyboard.isAt(question.getByRole('button', { name: 'Cancel' }));
  await look.findsNothing('the question before a shift ends', { arabic: true });
  await keyboard.tabTo(question.getByRole('textbox', { name: 'Who hands over' }));
  await keyboard.type('Ana');
  await keyboard.use(question.getByRole('button', { name: 'End shift', exact: true }));
  await expect(question).toBeHidden();
  const panel = page.getByRole('main');
  await expect(panel.getByRole('heading', { name: '0 of 1 proved; 1 needs you' })).toBeVisible();
  await keyboard.isIn(panel);
  await look.findsNothing('what came of a hand-over', { arabic: true });
  await keyboard.use(panel.getByRole('button', { name: 'Done', exact: true }));
  await expect(page.getByRole('main', { name: label })).toBeVisible();
  await expect(app.receipt()).toContainText('may still list this device');
  await expect(app.qr(label)).toBeVisible();
  await look.findsNothing('the phone may still list the device', { arabic: true });
  await keyboard.use(app.receipt().getByRole('button', { name: 'Dismiss' }));
  await expect(app.receipt()).toBeHidden();
  await keyboard.isIn(main);
});
