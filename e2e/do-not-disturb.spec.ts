import type { App } from './support/app.ts';
import { badge, chooseInTray, desktopWithTray, notifications, record, trayMenu } from './support/around.ts';
import { expect, test } from './support/fixtures.ts';

/** Types into the quick switcher, and takes what it offers first. */
async function chooseInSwitcher(app: App, typed: string, offered: string): Promise<void> {
  await app.window.keyboard.press('Control+k');
  await app.window.keyboard.type(typed);
  const first = app.window.getByRole('option').first();
  await expect(first).toHaveAccessibleName(offered);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await app.window.keyboard.press('Enter');
  await expect(first).toBeHidden();
}

/** The tray's menu is seen once it was made anew after `record`. */
async function chooseQuietInTray(app: App, entry: string): Promise<void> {
  await expect.poll(() => trayMenu(app)).toContain(entry);
  expect(await chooseInTray(app, entry)).toBe(true);
}

const ways = {
  'the quick switcher': {
    on: (app: App) => chooseInSwitcher(app, 'disturb', 'Do not disturb'),
    off: (app: App) => chooseInSwitcher(app, 'disturb', 'End do not disturb'),
  },
  'the tray': {
    on: (app: App) => chooseQuietInTray(app, 'Until I end it'),
    off: (app: App) => chooseQuietInTray(app, 'Off'),
  },
};

for (const [way, { on, off }] of Object.entries(ways)) {
  test(`do-not-disturb from ${way}: nothing is told while it is on, and again what comes after it`, async ({
    openApp,
    whatsapp,
    dataFolder,
  }) => {
    test.slow(); // Two numbers are linked.
    const app = await openApp({ env: await desktopWithTray(dataFolder, true) });
    const phones = [whatsapp.phone('12025550147'), whatsapp.phone('442079460123')] as const;
    await record(app);
    await app.link('Support 1', phones[0]);
    await app.link('Support 2', phones[1]);

    await on(app);
    phones[0].unlink();
    await expect(app.rail('Support 1')).toContainText('Unlinked on the phone');
    await expect.poll(() => badge(app)).toBe(1);
    expect(await notifications(app)).toEqual([]);

    await off(app);
    phones[1].unlink();
    // The first one told: had the other been told late, it would stand before it.
    await expect.poll(() => notifications(app)).toMatchObject([{ title: 'Support 2', isOpen: true }]);
  });
}
