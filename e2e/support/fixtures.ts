import { test as base, expect } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWhatsApp, type WhatsApp, type WhatsAppOptions } from '../whatsapp/index.ts';
import { App, type AppOptions, type Motion } from './app.ts';
import { startOutside, type Outside } from './outside.ts';
import { processesOf } from './traces.ts';

interface Fixtures {
  /** How the stand-in behaves; set with `test.use`. */
  whatsappOptions: WhatsAppOptions;
  whatsapp: WhatsApp;
  /** How the app's window moves; set with `test.use`. */
  motion: Motion;
  /** A fresh, empty folder; afterwards no process may use it, and it is deleted. */
  dataFolder: string;
  /** Opens the app on the data folder and the stand-in; whatever is still open afterwards is closed. */
  openApp: (options?: Partial<AppOptions>) => Promise<App>;
  app: App;
  outside: Outside;
}

export const test = base.extend<Fixtures>({
  whatsappOptions: [{}, { option: true }],

  whatsapp: async ({ whatsappOptions }, use) => {
    const whatsapp = await startWhatsApp(whatsappOptions);
    await use(whatsapp);
    await whatsapp.close();
  },

  motion: ['reduced', { option: true }],

  dataFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'switchboard-e2e-'));
    await use(folder);
    const left = await processesOf(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    expect(left, 'processes that the app left behind').toEqual([]);
  },

  openApp: async ({ whatsapp, dataFolder, motion }, use) => {
    const opened: App[] = [];
    await use(async (options = {}) => {
      const app = await App.open({ dataFolder, whatsapp, motion, ...options });
      opened.push(app);
      return app;
    });
    for (const app of opened) await app.end();
    for (const { complaints } of opened) expect(complaints, 'what the page complained of').toEqual([]);
  },

  app: async ({ openApp }, use) => {
    await use(await openApp());
  },

  outside: async ({}, use) => {
    const outside = await startOutside();
    await use(outside);
    await outside.close();
  },
});

export { expect };
