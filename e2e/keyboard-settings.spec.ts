import { join } from 'node:path';
import { TestProxy } from '../electron/sessions/proxy/proxies.test-kit.ts';
import { CloseLook } from './support/close-look.ts';
import { expect, test } from './support/fixtures.ts';
import { Keyboard } from './support/keyboard.ts';
import { answerFileDialogs } from './support/system.ts';

// The settings of an account and of the app by keys alone; axe looks at each stop.

const label = 'Support 1';

test('an account’s settings: each is reached, changed and saved', async ({ app, whatsapp }) => {
  const proxy = await TestProxy.start({ scheme: 'socks5', leadsTo: whatsapp.host });
  try {
    await app.add(label);
    await expect(app.qr(label)).toBeVisible();
    const keyboard = new Keyboard(app);
    const look = await CloseLook.at(app);
    const { page } = keyboard;
    const more = page.getByRole('button', { name: 'More actions' });
    const dialog = page.getByRole('dialog', { name: /^Settings of / });
    const box = (name: string) => dialog.getByRole('textbox', { name, exact: true });
    const button = (name: string) => dialog.getByRole('button', { name, exact: true });

    await keyboard.tabTo(more);
    await keyboard.chooseInMenu('Settings…');
    await keyboard.isAt(box('Label'));
    await look.findsNothing('the settings of an account', { arabic: true });
    await keyboard.retype('Sales');
    await keyboard.tabTo(dialog.getByRole('radio', { checked: true }));
    await keyboard.goOnTo(dialog.getByRole('radio', { name: 'Fuchsia' }), 'ArrowLeft');
    await expect(dialog.getByRole('radio', { name: 'Fuchsia' })).toBeChecked();
    await keyboard.chooseInList(dialog.getByRole('combobox', { name: 'Team' }), 'New team…');
    await keyboard.isAt(box('Name of the new team'));
    await keyboard.type('North');
    await keyboard.tabTo(box('Note for agents'));
    await keyboard.type('Returns go to Ben.');
    await keyboard.tabTo(box('Expected number'));
    await keyboard.type('+12');
    await keyboard.tabTo(dialog.getByRole('switch', { name: 'Start with the app' }));
    await keyboard.press('Space');
    await keyboard.chooseInList(
      dialog.getByRole('combobox', { name: 'Way to WhatsApp' }),
      'Through a SOCKS5 proxy',
    );
    await keyboard.use(button('Check'));
    await expect(box('Address')).toHaveAccessibleDescription(/./);
    await keyboard.isAt(button('Check'));
    await look.findsNothing('a proxy without an address');
    await keyboard.tabTo(box('Address'), 'Shift+Tab');
    await keyboard.type('127.0.0.1');
    await keyboard.tabTo(box('Port'));
    await keyboard.type(String(proxy.port));
    await keyboard.use(button('Check'));
    await expect(dialog.getByText('The proxy leads to WhatsApp.')).toBeVisible();
    await keyboard.isAt(button('Check'));
    await look.findsNothing('a proxy that works');
    await keyboard.use(button('Save'));
    await expect(box('Expected number')).toHaveAccessibleDescription(/number/);
    await keyboard.isAt(box('Expected number'));
    await look.findsNothing('a setting that is refused');
    await keyboard.retype('+44 20 7946 0123');
    await keyboard.press('Escape');
    const question = app.question('Discard the changes?');
    await keyboard.isAt(question.getByRole('button', { name: 'Keep editing' }));
    await look.findsNothing('the question before changes are discarded');
    await keyboard.press('Enter');
    await expect(question).toBeHidden();
    await keyboard.isAt(box('Expected number'));
    await keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await keyboard.isAt(more);
    await expect(page.getByRole('main', { name: 'Sales' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'North', exact: true })).toBeVisible();
  } finally {
    await proxy.stop();
  }
});

test('the app’s settings: every section, a configuration imported, and the question before quitting', async ({
  app,
  whatsapp,
  dataFolder,
}) => {
  const file = join(dataFolder, 'desk.json');
  await answerFileDialogs(app, file);
  await app.link(label, whatsapp.phone('442079460123'));
  const keyboard = new Keyboard(app);
  const look = await CloseLook.at(app);
  const { page } = keyboard;
  const dialog = page.getByRole('dialog', { name: 'Settings', exact: true });
  const tab = (name: string) => dialog.getByRole('tab', { name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await keyboard.use(button('Settings'));
  await keyboard.isAt(tab('Appearance'));
  await look.findsNothing('settings: Appearance', { arabic: true });
  await keyboard.press('ArrowDown');
  await keyboard.isAt(tab('Notifications'));
  await look.findsNothing('settings: Notifications', { arabic: true });
  await keyboard.press('ArrowDown');
  await keyboard.isAt(tab('Start and window'));
  await look.findsNothing('settings: Start and window');
  const ask = dialog.getByRole('switch', { name: 'Ask before quitting' });
  await keyboard.tabTo(ask);
  await keyboard.press('Space');
  await expect(ask).toBeChecked();
  await keyboard.tabTo(tab('Start and window'), 'Shift+Tab');
  await keyboard.press('ArrowDown');
  await keyboard.isAt(tab('Browser'));
  await look.findsNothing('settings: Browser');
  await keyboard.press('ArrowDown');
  await keyboard.isAt(tab('Lead'));
  await look.findsNothing('settings: Lead', { arabic: true });
  await keyboard.press('ArrowDown');
  await keyboard.isAt(tab('Data'));
  await look.findsNothing('settings: Data', { arabic: true });

  await keyboard.use(button('Export…'));
  await expect(dialog.getByText('The configuration was saved.')).toBeVisible();
  await keyboard.isAt(button('Export…'));
  await keyboard.use(button('Import…'));
  const preview = page.getByRole('dialog', { name: 'Import this configuration?' });
  const replace = preview.getByRole('checkbox', { name: `Replace the settings of ${label}` });
  await keyboard.isAt(replace);
  await look.findsNothing('the preview of a configuration', { arabic: true });
  await keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await keyboard.isAt(button('Import…'));
  await keyboard.press('Enter');
  await keyboard.isAt(replace);
  await keyboard.press('Space');
  await expect(replace).toBeChecked();
  await keyboard.use(preview.getByRole('button', { name: 'Import', exact: true }));
  await expect(dialog.getByText('No account was added, 1 was changed.')).toBeVisible();
  await keyboard.isAt(button('Import…'));
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await keyboard.isAt(button('Settings'));

  const quit = () => page.evaluate(() => window.switchboard?.commands.quit());
  await quit();
  const question = app.question('Quit Switchboard?');
  await keyboard.isAt(question.getByRole('button', { name: 'Stay' }));
  await look.findsNothing('the question before quitting', { arabic: true });
  await keyboard.press('Enter');
  await expect(question).toBeHidden();
  await keyboard.isAt(button('Settings'));
  await quit();
  await keyboard.tabTo(question.getByRole('button', { name: 'Quit' }));
  const closed = app.electron.waitForEvent('close');
  // The page goes away under the key, which may then have nobody to report to.
  await Promise.all([closed, keyboard.press('Enter').catch(String)]);
});
