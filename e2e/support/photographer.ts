import { join } from 'node:path';
import process from 'node:process';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { App } from './app.ts';

interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly language: Locale;
}

const usual: Look = { name: 'light', theme: 'light', language: 'en' };
const looks: readonly Look[] = [
  usual,
  { name: 'dark', theme: 'dark', language: 'en' },
  { name: 'arabic', theme: 'light', language: 'ar' },
];

/** Takes pictures of the app in light, dark and Arabic, a folder for each. */
export class Photographer {
  private constructor(
    readonly app: App,
    readonly folder: string,
  ) {}

  static async of(app: App, folder: string): Promise<Photographer> {
    // Playwright holds a page to the light theme unless it is told not to; the theme is to come from the settings.
    await app.window.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
    const photographer = new Photographer(app, folder);
    await photographer.#show(usual);
    return photographer;
  }

  /** Afterwards the app speaks English again, in which a script finds its way. */
  async shoot(name: string): Promise<void> {
    for (const look of looks) {
      await this.#show(look);
      await this.app.picture(join(this.folder, look.name, `${name}.png`));
    }
    await this.#show(usual);
    process.stdout.write(`${name}\n`);
  }

  async #show({ theme, language }: Look): Promise<void> {
    const { window: page } = this.app;
    await page.evaluate((change) => window.switchboard?.commands.updateSettings({ change }), {
      theme,
      language,
    });
    await page.waitForFunction(
      (wanted) =>
        document.documentElement.lang === wanted.language &&
        matchMedia('(prefers-color-scheme: dark)').matches === wanted.dark,
      { language, dark: theme === 'dark' },
    );
  }
}
