import type { Page } from 'puppeteer-core';
import { settled, withLimit } from '../../waiting.ts';
import type { Limits } from '../limits.ts';
import { countUnread, watchChats } from './unread-scripts.ts';

export interface UnreadOptions {
  readonly limits: Pick<Limits, 'ask'>;
  /** Null while there is none, or when the client closes. */
  page(): Page | null;
  /** Called with what was counted, also when it is the same as before; null where the page cannot say. */
  onCount(count: number | null): void;
}

/** Counts the chats with unread messages. That it cannot is never a reason to drop a link. */
export class Unread {
  readonly #options: UnreadOptions;
  #isReady = false;

  constructor(options: UnreadOptions) {
    this.#options = options;
  }

  /** To be called before the page navigates. */
  async prepare(page: Page): Promise<void> {
    await page.exposeFunction('onDeskChatsChanged', () => {
      void this.look();
    });
  }

  /** The present document has its chats: counts them, and again whenever something in them changes. */
  async begin(): Promise<void> {
    this.#isReady = true;
    const page = this.#options.page();
    if (!page) return;
    await settled(page.evaluate(watchChats), this.#options.limits.ask);
    await this.look();
  }

  /** Counts once, if the chats were ready before: mutings end without an event. Never rejects. */
  async look(): Promise<void> {
    const page = this.#options.page();
    if (!page || !this.#isReady) return;
    try {
      this.#options.onCount(await withLimit(page.evaluate(countUnread), this.#options.limits.ask));
    } catch {
      // The document or Chrome is going; the next one counts anew.
    }
  }
}
