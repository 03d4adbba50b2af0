import { stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../shared/errors.ts';
import { downloadedBrowsers } from './downloads.ts';
import { checkBrowser, findBrowser, findHeadlessShell, kindOf, type Browser } from './find.ts';
import { systemPlaces } from './browser-places.mjs';

/** Which browser a person wants. */
export interface BrowserWish {
  /** The path that was chosen; undefined means: the first that is installed. */
  readonly chosen: string | undefined;
  /** Whether a headless shell is to run the accounts. */
  readonly lighter: boolean;
}

export interface BrowserChoiceOptions extends BrowserWish {
  /** Absolute path of the folder for downloaded browsers, which need not be there. */
  readonly downloads: string;
}

/**
 * The browser that runs the accounts: looked for when first needed, and again when its file has changed or gone. A
 * change takes effect at an account's next start; what runs keeps its browser until then.
 */
export class BrowserChoice {
  readonly #downloads: string;
  #wish: BrowserWish;
  #known: { browser: Browser; changedAt: number } | undefined;

  constructor({ chosen, lighter, downloads }: BrowserChoiceOptions) {
    this.#wish = { chosen, lighter };
    this.#downloads = downloads;
  }

  get wish(): BrowserWish {
    return this.#wish;
  }

  /** Errors: those of `findBrowser`. */
  async find(): Promise<Result<Browser>> {
    if (this.#known && (await changedAt(this.#known.browser.path)) === this.#known.changedAt) {
      return ok(this.#known.browser);
    }
    const wish = this.#wish;
    const found = await this.#look(wish);
    // What was looked for before the wish changed is not what is wanted now.
    return wish === this.#wish ? this.#remember(found) : this.find();
  }

  /**
   * Uses another browser from the next start on; a full one also means: not the lighter one. Errors:
   * `browser-unusable`; the choice is then as before.
   */
  async choose(path: string): Promise<Result<Browser>> {
    const checked = await checkBrowser(path);
    if (!checked.ok) return fail(checked.error);
    this.#wish = { chosen: path, lighter: this.#wish.lighter && checked.value.kind === 'headless-shell' };
    return this.#remember(checked);
  }

  /** From the next start on, uses a headless shell or not. Errors: those of `find`; the choice is made all the same. */
  useLighter(lighter: boolean): Promise<Result<Browser>> {
    this.#wish = { ...this.#wish, lighter };
    return this.lookAgain();
  }

  /** Looks anew, because a browser may have come. Errors: those of `find`. */
  lookAgain(): Promise<Result<Browser>> {
    this.#known = undefined;
    return this.find();
  }

  /** Takes the first browser that is installed instead of the chosen one. Errors: those of `find`. */
  forgetChosen(): Promise<Result<Browser>> {
    this.#wish = { ...this.#wish, chosen: undefined };
    return this.lookAgain();
  }

  async #look({ chosen, lighter }: BrowserWish): Promise<Result<Browser>> {
    if (!lighter) {
      const downloaded = await downloadedBrowsers(this.#downloads, 'full');
      // Nobody downloads one without wanting it.
      return findBrowser(chosen, [...downloaded, ...systemPlaces('full')]);
    }
    const downloaded = await downloadedBrowsers(this.#downloads, 'headless-shell');
    const own = chosen !== undefined && kindOf(chosen) === 'headless-shell' ? [chosen] : [];
    return findHeadlessShell([...own, ...downloaded, ...systemPlaces('headless-shell')]);
  }

  async #remember(found: Result<Browser>): Promise<Result<Browser>> {
    const at = found.ok ? await changedAt(found.value.path) : undefined;
    this.#known = found.ok && at !== undefined ? { browser: found.value, changedAt: at } : undefined;
    return found;
  }
}

/** When the file was last changed, in milliseconds since the epoch; browsers update themselves while we run. */
async function changedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}
