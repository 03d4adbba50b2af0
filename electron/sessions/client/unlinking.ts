import type { Page } from 'puppeteer-core';
import { AppException, type AppError } from '../../../shared/errors.ts';
import { deferred, TimeLimitError, withLimit, type Deferred } from '../../waiting.ts';
import type { Limits } from '../limits.ts';
import * as errors from './errors.ts';
import type { UnlinkAnswer } from './events.ts';
import { isNavigationOrClose } from './guarded-client.ts';
import { logOut, socketState } from './page-scripts.ts';

export interface UnlinkingOptions {
  readonly limits: Pick<Limits, 'unlink' | 'probe'>;
  /** The page to ask, or null where there is none any more. */
  readonly page: () => Page | null;
}

/** Asks WhatsApp to remove the device, and knows what shows that it did. */
export class Unlinking {
  readonly #options: UnlinkingOptions;
  /** Settled by whatever shows that WhatsApp removed the device, or by the end of the page. */
  readonly #removed: Deferred<void> = deferred();
  /** Of the present document; a new one after each navigation. */
  #documentConnected: Deferred<void> = deferred();
  #isRemoved = false;

  constructor(options: UnlinkingOptions) {
    this.#options = options;
  }

  /** Whether WhatsApp has removed the device. */
  get isRemoved(): boolean {
    return this.#isRemoved;
  }

  onConnected(): void {
    this.#documentConnected.resolve();
  }

  onRemoved(): void {
    this.#isRemoved = true;
    this.#removed.resolve();
  }

  /** Nothing will show it any more. */
  onEnd(cause: AppError): void {
    const gone = new AppException(cause);
    this.#documentConnected.reject(gone);
    this.#removed.reject(gone);
  }

  /** Resolves with what is known of the phone within `limits.unlink`. Never rejects. */
  async unlink(): Promise<UnlinkAnswer> {
    const page = this.#options.page();
    if (!page) return errors.notTold('Chrome was not running.', true);
    try {
      await withLimit(
        Promise.race([this.#removed.promise, this.#askToUnlink(page)]),
        this.#options.limits.unlink,
      );
      return { kind: 'told' };
    } catch (error) {
      if (error instanceof AppException) return errors.notTold(error.error.message, true, error.error.values);
      if (error instanceof TimeLimitError) return errors.noUnlinkAnswer(this.#options.limits.unlink);
      return (await this.#isOffline(page))
        ? errors.notTold('WhatsApp could not be reached.', true)
        : errors.notTold('WhatsApp Web refused to log out.', false);
    }
  }

  /** Whether what the page refuses, it refuses for want of a connection: that is no answer of WhatsApp’s. */
  async #isOffline(page: Page): Promise<boolean> {
    try {
      const state = await withLimit(page.evaluate(socketState), this.#options.limits.probe);
      return state === 'TIMEOUT' || state === 'OPENING';
    } catch {
      return false;
    }
  }

  /**
   * The answer to the question is worth nothing by itself: only a removal that shows counts. Where the document went
   * away under the question, the next one knows: it is unpaired, or connected still, and then it is asked again.
   */
  async #askToUnlink(page: Page): Promise<void> {
    while (!this.#isRemoved) {
      const asked = await this.#ask(page);
      if (!asked) this.#documentConnected = deferred();
      await (asked
        ? this.#removed.promise
        : Promise.race([this.#removed.promise, this.#documentConnected.promise]));
    }
  }

  /** False where the document went away under the question, or is not WhatsApp yet. */
  async #ask(page: Page): Promise<boolean> {
    try {
      return await page.evaluate(logOut);
    } catch (error) {
      if (isNavigationOrClose(error)) return false;
      throw error;
    }
  }
}
