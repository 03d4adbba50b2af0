import { axeSource, violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

// The gallery's tests look at every state and dialog; this one, that the real window with its own policy and data is no
// other in the places where people are most of the time.

test('axe finds nothing: scan, linked, the log-out dialog, the settings, the quick switcher', async ({
  app,
  whatsapp,
}) => {
  const { window } = app;
  await window.evaluate(axeSource);
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await app.add('Support 1');
  const code = await app.readQr('Support 1');
  expect.soft(await violations(window), 'scan').toEqual([]);

  await whatsapp.phone('15550001').scan(code);
  await expect(app.status()).toHaveText('Linked');
  expect.soft(await violations(window), 'linked').toEqual([]);

  await app.askToLogOut();
  await expect(app.logOutDialog('Support 1').getByRole('button', { name: 'Cancel' })).toBeFocused();
  expect.soft(await violations(window), 'the log-out dialog').toEqual([]);
  await window.keyboard.press('Escape');
  await expect(app.logOutDialog('Support 1')).toBeHidden();

  await window.keyboard.press('ControlOrMeta+,');
  const settings = window.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('tab', { name: 'Appearance' })).toBeVisible();
  expect.soft(await violations(window), 'the settings').toEqual([]);
  await window.keyboard.press('Escape');
  await expect(settings).toBeHidden();

  await window.keyboard.press('ControlOrMeta+k');
  await expect(window.getByRole('combobox')).toBeFocused();
  expect.soft(await violations(window), 'the quick switcher').toEqual([]);
});
