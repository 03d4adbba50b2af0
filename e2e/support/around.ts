import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { AppSettings } from '../../shared/settings.ts';
import type { App } from './app.ts';
import { give } from './commands.ts';

/** What the app asked the system to show around its window. */
interface Recorded {
  notifications: { title: string; body: string; silent: boolean; isOpen: boolean }[];
  /** Of the last menu that has the tray's entries. */
  trayMenu: string[];
  /** The number on the app's icon, once it was set. */
  badge: number | null;
}
type Recording = typeof globalThis & {
  recorded: Recorded;
  choose: (label: string) => boolean;
  clickLast: () => boolean;
};

/** Records what the app shows around its window from now on, and keeps the system from showing notifications. */
export async function record(app: App): Promise<void> {
  await app.electron.evaluate(({ app: electron, Notification, Menu }) => {
    const recorded: Recorded = { notifications: [], trayMenu: [], badge: null };
    electron.setBadgeCount = (count) => {
      recorded.badge = count ?? 0;
      return true;
    };
    let entries: Electron.MenuItem[] = [];
    let clickLast: () => boolean = () => false;
    const shown = new Map<unknown, Recorded['notifications'][number]>();
    Notification.isSupported = () => true;
    Notification.prototype.show = function (this: Electron.Notification) {
      const { title, body, silent } = this;
      const one = { title, body, silent, isOpen: true };
      shown.set(this, one);
      recorded.notifications.push(one);
      clickLast = () => (this as NodeJS.EventEmitter).emit('click');
    };
    Notification.prototype.close = function (this: Electron.Notification) {
      const one = shown.get(this);
      if (one) one.isOpen = false;
    };
    const build = Menu.buildFromTemplate.bind(Menu);
    const flat = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...(item.submenu ? flat(item.submenu.items) : [])]);
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      const all = flat(menu.items);
      if (all.some(({ label }) => label === 'Open Switchboard')) {
        entries = all;
        recorded.trayMenu = all.map(({ label, type }) => (type === 'separator' ? '-' : label));
      }
      return menu;
    };
    Object.assign(globalThis, {
      recorded,
      choose: (wanted: string) => {
        const item = entries.find(({ label }) => label.replace(/[\u2068\u2069]/g, '').includes(wanted));
        // Not within the question: what it leads to may take the question along.
        setImmediate(() => {
          item?.click();
        });
        return item !== undefined;
      },
      clickLast: () => clickLast(),
    });
  });
}

export const notifications = (app: App): Promise<Recorded['notifications']> =>
  app.electron.evaluate(() => (globalThis as Recording).recorded.notifications);

export const badge = (app: App): Promise<number | null> =>
  app.electron.evaluate(() => (globalThis as Recording).recorded.badge);

/** The tray's menu, without the marks that keep a label's direction. */
export const trayMenu = async (app: App): Promise<string[]> => {
  const lines = await app.electron.evaluate(() => (globalThis as Recording).recorded.trayMenu);
  return lines.map((line) => line.replace(/[\u2068\u2069]/g, ''));
};

/** Chooses the first entry of the tray's menu with these words. */
export const chooseInTray = (app: App, words: string): Promise<boolean> =>
  app.electron.evaluate((_electron, wanted) => (globalThis as Recording).choose(wanted), words);

/** Clicks the notification that was shown last. */
export const clickNotification = (app: App): Promise<void> =>
  app.electron.evaluate(() => {
    (globalThis as Recording).clickLast();
  });

/** Changes the settings as the window does. */
export async function change(app: App, settings: Partial<AppSettings>): Promise<void> {
  await give(app, 'updateSettings', { change: settings });
}

/** Whether a person can see the window, and whether it waits in the task bar. */
export const windowIs = (app: App): Promise<{ visible: boolean; minimised: boolean }> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { visible: window?.isVisible() ?? false, minimised: window?.isMinimized() ?? false };
  });

/** An environment in which the desktop says that it shows a tray; `false`: that it shows none. */
export async function desktopWithTray(folder: string, has: boolean): Promise<Record<string, string>> {
  const programs = join(folder, 'programs');
  await mkdir(programs, { recursive: true });
  const program = join(programs, 'gdbus');
  await writeFile(program, `#!/bin/sh\necho '(${String(has)},)'\n`);
  await chmod(program, 0o755);
  return { PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` };
}

export const readSettings = async (dataFolder: string): Promise<Partial<AppSettings>> =>
  JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8')) as Partial<AppSettings>;
