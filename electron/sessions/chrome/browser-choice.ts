import { stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../shared/errors.ts';
import { checkBrowser, findBrowser, type Browser } from './find.ts';

/** The browser that runs the accounts: looked for when first needed, and again when its file has changed or gone. */
export class BrowserChoice {
  #chosen: string | undefined;
  #known: { browser: Browser; changedAt: number } | undefined;

  /** @param chosen the path that a person has chosen; undefined means: the first that is installed. */
  constructor(chosen: string | undefined) {
    this.#chosen = chosen;
  }

  /** Errors: those of `findBrowser`. */
  async find(): Promise<Result<Browser>> {
    if (this.#known && (await changedAt(this.#known.browser.path)) === this.#known.changedAt) {
      return ok(this.#known.browser);
    }
    return this.#remember(await findBrowser(this.#chosen));
  }

  /** Uses another browser from the next start on. Errors: `browser-unusable`; the choice is then as before. */
  async choose(path: string): Promise<Result<Browser>> {
    const checked = await checkBrowser(path);
    if (!checked.ok) return fail(checked.error);
    this.#chosen = path;
    return this.#remember(checked);
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
