import { expect, type Locator, type Page } from '@playwright/test';
import type { App } from './app.ts';

/** More stops than any part of the window has. */
const mostStops = 80;

/** The app as it is met by a person without a mouse: nothing but keys, and the place of the keyboard is looked at. */
export class Keyboard {
  readonly page: Page;

  constructor(readonly app: App) {
    this.page = app.window;
  }

  /** Presses keys one after another, in Playwright's names of them. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes on to another of several with an arrow, which is held until the focus is there: only so is it chosen too. */
  async goOnTo(goal: Locator, arrow: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
    await this.page.keyboard.down(arrow);
    await this.isAt(goal);
    await this.page.keyboard.up(arrow);
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Types in the place of what stands in the box that has the focus. */
  async retype(text: string): Promise<void> {
    await this.press('ControlOrMeta+a');
    await this.type(text);
  }

  /** Sees that this element has the focus, and that a person can see so. */
  async isAt(goal: Locator): Promise<void> {
    await expect(goal).toBeFocused();
    await expect.poll(() => this.#fault()).toBe('');
  }

  /** Sees that the focus is on a part of the window that a key goes on from, which shows no ring. */
  async isIn(part: Locator): Promise<void> {
    await expect(part).toBeFocused();
  }

  /** Goes on with Tab until this element has the focus. Every stop on the way has to be one that a person can see. */
  async tabTo(goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(goal).toBeVisible();
    const passed: string[] = [];
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.press(key);
      const fault = await this.#fault();
      if (fault !== '') throw new Error(`${fault}, after: ${passed.join(' > ')}`);
      if (await goal.evaluate((element) => element === document.activeElement)) return;
      passed.push(await this.#here());
    }
    throw new Error(`${key} does not lead to ${String(goal)}: ${passed.join(' > ')}`);
  }

  /** Goes there with Tab and presses it. */
  async use(goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(goal, key);
    await this.press('Enter');
  }

  /** Chooses an entry of the menu whose button has the focus. */
  async chooseInMenu(name: string): Promise<void> {
    await this.press('Enter');
    const entry = this.page.getByRole('menuitem', { name, exact: true });
    await expect(entry).toBeVisible();
    await expect(this.page.getByRole('menu')).toHaveCount(1);
    for (let at = 0; at < mostStops; at += 1) {
      if (await entry.evaluate((element) => element === document.activeElement)) break;
      await this.press('ArrowDown');
    }
    await this.isAt(entry);
    await this.press('Enter');
  }

  /** Chooses one of a list that is the system's own, by its place. */
  async chooseInList(list: Locator, words: string): Promise<void> {
    await this.tabTo(list);
    await this.press('Home');
    const chosen = () => list.locator('option:checked').innerText();
    for (let at = 0; at < mostStops && (await chosen()) !== words; at += 1) await this.press('ArrowDown');
    expect(await chosen()).toBe(words);
  }

  #here(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      const words = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      return `${at?.tagName.toLowerCase() ?? ''} “${words.slice(0, 30)}”`;
    });
  }

  /** Why a person cannot see what has the focus; empty where it is in sight, not covered, and marked. */
  #fault(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return 'the focus is lost';
      const box = at.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2];
      const above = document.elementFromPoint(x, y);
      if (above === null) return 'the focus is out of sight';
      if (!at.contains(above) && !above.contains(at))
        return `the focus is behind ${above.outerHTML.slice(0, 120)}`;

      const isRing = (element: Element | null) => {
        if (element === null) return false;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
      };
      // A box may show it on what is drawn around it.
      if (isRing(at) || (at.matches('input') && isRing(at.parentElement))) return '';
      // In a menu the line is marked; a list to search has the caret in its box and marks the line that Enter chooses.
      const isMarkedLine =
        at.matches('[data-highlighted]') && getComputedStyle(at).backgroundColor !== 'rgba(0, 0, 0, 0)';
      if (isMarkedLine || at.matches('input[cmdk-input]')) return '';
      return `the focus is not to be seen on ${at.outerHTML.slice(0, 200)}`;
    });
  }
}
