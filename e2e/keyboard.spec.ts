import { CloseLook } from './support/close-look.ts';
import { expect, test } from './support/fixtures.ts';
import { Keyboard } from './support/keyboard.ts';

// The way from nothing to a linked number, by keys alone; axe looks at each stop.

const label = 'Support 1';
const number = '442079460123';

// Slow enough to be looked at.
test.use({ whatsappOptions: { syncMs: 3_000 } });

test('first run, an account, and its number linked with a pairing code', async ({ app, whatsapp }) => {
  const keyboard = new Keyboard(app);
  const look = await CloseLook.at(app);
  const { page } = keyboard;
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  const begin = button('Add your first account');
  await expect(begin).toBeVisible();
  await look.findsNothing('first run', { arabic: true });
  await keyboard.use(begin);
  const adding = page.getByRole('dialog', { name: 'Add account' });
  await keyboard.isAt(adding.getByRole('textbox', { name: 'Label' }));
  await keyboard.press('Escape');
  await expect(adding).toBeHidden();
  await keyboard.isAt(begin);
  await keyboard.press('Enter');
  await keyboard.isAt(adding.getByRole('textbox', { name: 'Label' }));
  await look.findsNothing('adding an account');
  await keyboard.press('Enter');
  await expect(adding.getByRole('textbox', { name: 'Label' })).toHaveAccessibleDescription(/empty/);
  await keyboard.isAt(adding.getByRole('textbox', { name: 'Label' }));
  await keyboard.type(label);
  await keyboard.use(adding.getByRole('button', { name: 'Add', exact: true }));
  await expect(adding).toBeHidden();
  await keyboard.isIn(page.getByRole('main', { name: label }));

  await expect(app.qr(label)).toBeVisible();
  await look.findsNothing('scan', { arabic: true });
  await keyboard.use(button('Link with phone number instead'));
  const box = page.getByRole('textbox', { name: 'Phone number' });
  await keyboard.isAt(box);
  await look.findsNothing('the number');
  await keyboard.use(page.getByRole('button', { name: /^Country/ }), 'Shift+Tab');
  await expect(page.getByRole('combobox')).toBeFocused();
  await look.findsNothing('the country');
  await keyboard.press('Escape');
  await keyboard.isAt(box);
  await keyboard.use(page.getByRole('button', { name: /^Country/ }), 'Shift+Tab');
  await keyboard.type('united king');
  await keyboard.press('Enter');
  await keyboard.isAt(box);
  await keyboard.type('2079460123');
  await keyboard.use(button('Get a code'));

  const code = page.getByRole('group', { name: /^Pairing code/ });
  await keyboard.isIn(code);
  await look.findsNothing('pairing code', { arabic: true });
  await keyboard.use(button('Copy code'));
  await keyboard.isAt(button('Copied'));
  await keyboard.use(button('Back to the QR code'));
  await expect(app.qr(label)).toBeVisible();
  await keyboard.isAt(button('Link with phone number instead'));
  await keyboard.press('Enter');
  await keyboard.isAt(box);
  await expect(box).toHaveValue('+44 ');
  await keyboard.type('2079460123');
  await keyboard.press('Enter');
  await keyboard.isIn(code);

  const linking = whatsapp.phone(number).enterCode(await app.readPairingCode());
  await expect(app.status()).toHaveText(/^Linking|^Loading/);
  await look.findsNothing('syncing');
  await linking;
  await expect(app.status()).toHaveText('Linked');
  await keyboard.isIn(page.getByRole('main', { name: label }));
  await look.findsNothing('linked', { arabic: true });
});
