import type { Page } from 'puppeteer-core';
import { parsePicture, type Picture } from '../../../shared/picture.ts';
import { TimeLimitError, withLimit, type Limits } from '../limits.ts';
import { isNavigationOrClose } from './guarded-client.ts';
import { readPicture, type NoPicture, type PictureRequest } from './picture-script.ts';

/** A picture, or why there is none; it says nothing private. */
export type PictureNews =
  { kind: 'picture'; picture: Picture } | { kind: 'missing'; why: NoPicture | 'no-answer' };

export interface PictureReaderOptions {
  readonly limits: Pick<Limits, 'ask'>;
  /** Null while there is none, or when the client closes. */
  page(): Page | null;
  onNews(number: string, news: PictureNews): void;
}

const most: Pick<PictureRequest, 'maxBytes' | 'size'> = { maxBytes: 256 * 1024, size: 96 };

/** Asks the page for the linked number's picture. That there is none is never a reason to disturb a link. */
export class PictureReader {
  readonly #options: PictureReaderOptions;
  #isAsking = false;

  constructor(options: PictureReaderOptions) {
    this.#options = options;
  }

  /** Asks once; a no-op while it asks. Never rejects. @param number the one that is linked, digits only. */
  async ask(number: string): Promise<void> {
    const page = this.#options.page();
    if (!page || this.#isAsking) return;
    this.#isAsking = true;
    const { ask: limit } = this.#options.limits;
    // The page gives up first, so that nothing of it goes on in there.
    const request = { ...most, number, limit: limit / 2 };
    try {
      const answer = await withLimit(page.evaluate(readPicture, request), limit);
      this.#options.onNews(number, answer.kind === 'picture' ? checked(answer.data) : answer);
    } catch (error) {
      // A document that is going says nothing of the picture; the next one is asked anew.
      if (isNavigationOrClose(error)) return;
      const why = error instanceof TimeLimitError ? 'no-answer' : 'unreadable';
      this.#options.onNews(number, { kind: 'missing', why });
    } finally {
      this.#isAsking = false;
    }
  }
}

/** The page is not trusted with what the window will show. */
function checked(data: string): PictureNews {
  const picture = parsePicture(data);
  return picture === null ? { kind: 'missing', why: 'not-an-image' } : { kind: 'picture', picture };
}
