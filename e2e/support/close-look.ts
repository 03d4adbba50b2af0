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

  /** Finds nothing, or says at which stop and in which look. The test goes on. */
  async findsNothing(stop: string, { arabic = false } = {}): Promise<void> {
    await this.#inBoth(stop);
    if (!arabic) return;
    await this.#speak('ar');
    await this.#inBoth(`${stop}, in Arabic`);
    await this.#speak('en');
  }

  async #inBoth(stop: string): Promise<void> {
    const { window } = this.app;
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme });
      await window.waitForFunction(() => document.getAnimations().length === 0);
      expect.soft(await violations(window), `${stop}, ${colorScheme}`).toEqual([]);
    }
    await window.emulateMedia({ colorScheme: 'light' });
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
