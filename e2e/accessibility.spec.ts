import { axeSource, violations } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { accountId, browserProcessOf } from './support/traces.ts';

// The gallery's tests look at every state and dialog; this one, that the real window with its own policy and data is no
// other in the places where people are most of the time.

test('axe finds nothing: scan, linked, the log-out dialog, the settings, the quick switcher, the processes, stopping', async ({
  app,
  whatsapp,
  dataFolder,
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
  await window.keyboard.press('Escape');

  await app.chooseAction('Processes…');
  const processes = window.getByRole('dialog', { name: 'Processes of Support 1' });
  await expect(processes.getByRole('row').nth(1)).toBeVisible();
  expect.soft(await violations(window), 'the processes').toEqual([]);
  await window.keyboard.press('Escape');
  await expect(processes).toBeHidden();

  // A Chrome that does not answer keeps the account stopping for as long as that is looked at.
  const chrome = await browserProcessOf(dataFolder, await accountId(dataFolder, 'Support 1'));
  process.kill(chrome, 'SIGSTOP');
  await app.chooseAction('Stop');
  await expect(app.status()).toHaveText('Stopping');
  expect.soft(await violations(window), 'stopping').toEqual([]);
  process.kill(chrome, 'SIGCONT');
  await expect(app.status()).toHaveText('Stopped');
});
