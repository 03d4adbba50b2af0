import { CloseLook } from './support/close-look.ts';
import { expect, test } from './support/fixtures.ts';
import { fragileBrowser, killChrome } from './support/fragile-browser.ts';
import { Keyboard } from './support/keyboard.ts';
import { accountId, browserProcessOf } from './support/traces.ts';

// What comes between an account and its number: each state's way on is taken by keys alone, and axe looks at it.

const label = 'Support 1';
const number = '12025550147';

test('an expired code, a link open elsewhere, no network, a lost browser, another number, stopped', async ({
  openApp,
  whatsapp,
  dataFolder,
}) => {
  const browser = await fragileBrowser(dataFolder);
  const app = await openApp({
    env: { SWITCHBOARD_CHROME: browser.path, SWITCHBOARD_SCAN_WINDOW: '6000' },
  });
  const keyboard = new Keyboard(app);
  const look = await CloseLook.at(app);
  const { page } = keyboard;
  const main = page.getByRole('main', { name: label });
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  const comesTo = (words: string) => expect(app.status()).toHaveText(words);

  await app.add(label);
  await comesTo('QR code expired');
  await look.findsNothing('an expired code');
  await keyboard.use(button('New QR code'));
  await expect(app.qr(label)).toBeVisible();
  await keyboard.isIn(main);
  await whatsapp.phone(number).scan(await app.readQr(label));
  await comesTo('Linked');

  await whatsapp.faults.now({ kind: 'conflict' }, { phone: number });
  await comesTo('Open in another browser');
  await look.findsNothing('open in another browser', { arabic: true });
  await keyboard.use(button('Use here'));
  await comesTo('Linked');
  await keyboard.isIn(main);

  await whatsapp.faults.now({ kind: 'networkDown' }, { phone: number });
  await comesTo('Reconnecting');
  await look.findsNothing('reconnecting');
  await whatsapp.faults.now({ kind: 'networkUp' }, { phone: number });
  await comesTo('Linked');

  await browser.fail();
  killChrome(await browserProcessOf(dataFolder, await accountId(dataFolder, label)));
  await expect(main).toContainText('Attempt 3 starts by itself');
  await look.findsNothing('recovering');
  await browser.mend();
  await keyboard.use(button('Try now'));
  await comesTo('Linked');
  await keyboard.isIn(main);

  await keyboard.use(button('Log out'));
  await keyboard.use(app.logOutDialog(label).getByRole('button', { name: 'Log out' }));
  await keyboard.use(app.receipt().getByRole('button', { name: 'Dismiss' }));
  await whatsapp.phone('442079460123').scan(await app.readQr(label));
  await comesTo('Another number than last time');
  await look.findsNothing('another number', { arabic: true });
  await keyboard.use(button('Keep this number'));
  await comesTo('Linked');
  await keyboard.isIn(main);
  await expect(main).toContainText(/Another number than last time, \+1 202 555 0147/);
  await keyboard.use(button('Dismiss notice'));
  await expect(button('Dismiss notice')).toBeHidden();
  await keyboard.isIn(main);

  await keyboard.tabTo(button('More actions'));
  await keyboard.chooseInMenu('Stop');
  await comesTo('Stopped');
  await look.findsNothing('stopped');
  await keyboard.use(button('Start'));
  await comesTo('Linked');
  await keyboard.isIn(main);
});
