import { test as base } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ownDisplay } from '../support/environment.ts';
import { startWhatsApp, type WhatsApp } from '../whatsapp/index.ts';
import { chosenBrowser, type ChosenBrowser } from './browser.ts';
import { PackagedApp } from './packaged-app.ts';
import { Recorder } from './recorder.ts';
import { packageApp, type Packaged } from './packaging.ts';

interface WorkerFixtures {
  /** Made once for all of a worker's tests: it takes ten seconds. */
  packaged: Packaged;
}

interface Fixtures {
  /** A folder for everything of one test. */
  home: string;
  /** Where the packaged app keeps its data in that home. */
  dataFolder: string;
  whatsapp: WhatsApp;
  /** The browser that a person has chosen in the settings. */
  chosen: ChosenBrowser;
  /** Nobody comes here who does what he should. */
  lure: Recorder;
  /** Takes what the app itself asks of the network, where it is told to be its proxy. */
  gate: Recorder;
  openPackaged: (options?: { args?: readonly string[]; env?: NodeJS.ProcessEnv }) => Promise<PackagedApp>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  packaged: [
    async ({}, use) => {
      const packaged = await packageApp();
      await use(packaged);
      await packaged.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  home: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'switchboard-home-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },

  dataFolder: async ({ home }, use) => {
    const folder = join(home, 'config', 'Switchboard');
    await mkdir(folder, { recursive: true });
    await use(folder);
  },

  whatsapp: async ({}, use) => {
    const whatsapp = await startWhatsApp();
    await use(whatsapp);
    await whatsapp.close();
  },

  chosen: async ({ home, whatsapp }, use) => {
    await use(await chosenBrowser(home, whatsapp.chromeArgs));
  },

  lure: async ({}, use) => {
    const recorder = await Recorder.start();
    await use(recorder);
    await recorder.close();
  },

  gate: async ({}, use) => {
    const recorder = await Recorder.start();
    await use(recorder);
    await recorder.close();
  },

  openPackaged: async ({ packaged, home, dataFolder, chosen }, use) => {
    await writeFile(join(dataFolder, 'settings.json'), JSON.stringify({ version: 1, browser: chosen.path }));
    const opened: PackagedApp[] = [];
    await use(async ({ args = [], env = {} } = {}) => {
      const usual = { ...process.env, ...ownDisplay(), HOME: home, XDG_CONFIG_HOME: join(home, 'config') };
      const app = await PackagedApp.open({ program: packaged.program, args, env: { ...usual, ...env } });
      opened.push(app);
      return app;
    });
    for (const app of opened) await app.end();
  },
});
