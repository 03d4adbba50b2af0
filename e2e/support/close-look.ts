import { expect } from '@playwright/test';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { App } from './app.ts';
import { axeSource, violations } from './axe.ts';

/** Looks at the app with axe at each stop of a test: in light and in dark, and in Arabic where that is asked for. */
export class CloseLook {
  private constructor(readonly app: App) {}

  static async at(app: App): Promise<CloseLook> {
    await app.window.evaluate(axeSource);
    // What moves is at its end, and its colours are the ones that stay.
    await app.window.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    return new CloseLook(app);
  }

  /** Finds nothing, or says at which stop and in which look; the test goes on. What takes long is asked for once only. */
  async findsNothing(stop: string, { arabic = false } = {}): Promise<void> {
    const { window } = this.app;
    await this.#look(`${stop}, light`);
    await window.emulateMedia({ colorScheme: 'dark' });
    // In the dark nothing but the colours differs.
    await this.#look(`${stop}, dark`, ['color-contrast']);
    await window.emulateMedia({ colorScheme: 'light' });
    if (!arabic) return;
    await this.#speak('ar');
    await this.#look(`${stop}, in Arabic`);
    await this.#speak('en');
  }

  async #look(name: string, rules?: readonly string[]): Promise<void> {
    const { window } = this.app;
    await window.waitForFunction(() => document.getAnimations().length === 0);
    expect.soft(await violations(window, rules), name).toEqual([]);
  }

  async #speak(language: Locale): Promise<void> {
    const { window } = this.app;
    await window.evaluate(
      (wanted) => globalThis.window.switchboard?.commands.updateSettings({ change: { language: wanted } }),
      language,
    );
    await expect(window.locator('html')).toHaveAttribute('lang', language);
  }
}
