import { expect } from '@playwright/test';
import type { App } from './app.ts';

/** Chooses an entry of the application menu, by its words. The menu comes a moment after the window. */
export const chooseInMenu = (app: App, words: string): Promise<void> =>
  expect
    .poll(
      () =>
        app.electron.evaluate(({ Menu }, wanted) => {
          const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
          const item = items.find(({ label }) => label === wanted);
          (item as { click: () => void } | undefined)?.click();
          return item !== undefined;
        }, words),
      { message: `the entry ${words} of the application menu` },
    )
    .toBe(true);
