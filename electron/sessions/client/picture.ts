import type { Page } from 'puppeteer-core';
import { parsePicture, type Picture } from '../../../shared/picture.ts';
import { TimeLimitError, withLimit } from '../../waiting.ts';
import type { Limits } from '../limits.ts';
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

/** How often a page that is slow, or has no network yet, is asked before `ready` has to come again. */
const tries = 4;

/** What another moment may change. */
const passing: readonly string[] = ['no-answer', 'unreachable', 'unreadable'];

const most: Pick<PictureRequest, 'maxBytes' | 'size'> = { maxBytes: 256 * 1024, size: 96 };

/** Asks the page for the linked number's picture. That there is none is never a reason to disturb a link. */
export class PictureReader {
  readonly #options: PictureReaderOptions;
  #isAsking = false;
  /** Whose picture is to be asked for again, and how often at most. */
  #open: { readonly number: string; readonly left: number } | null = null;

  constructor(options: PictureReaderOptions) {
    this.#options = options;
  }

  /** Asks; a no-op while it asks. Never rejects. @param number the one that is linked, digits only. */
  ask(number: string): Promise<void> {
    return this.#ask(number, tries - 1);
  }

  /** Asks again if there was no answer, a few times. Never rejects. */
  async askAgain(): Promise<void> {
    if (this.#open !== null && this.#open.left > 0) await this.#ask(this.#open.number, this.#open.left - 1);
  }

  async #ask(number: string, left: number): Promise<void> {
    const page = this.#options.page();
    if (!page || this.#isAsking) return;
    this.#isAsking = true;
    this.#open = null;
    const news = await this.#read(page, number);
    this.#isAsking = false;
    if (news?.kind === 'missing' && passing.includes(news.why)) this.#open = { number, left };
    if (news) this.#options.onNews(number, news);
  }

  /** Null where the document goes away meanwhile: it says nothing of the picture, and the next one is asked anew. */
  async #read(page: Page, number: string): Promise<PictureNews | null> {
    const { ask: limit } = this.#options.limits;
    // The page gives up first, so that nothing of it goes on in there.
    const request = { ...most, number, limit: limit / 2 };
    try {
      const answer = await withLimit(page.evaluate(readPicture, request), limit);
      return answer.kind === 'picture' ? checked(answer.data) : answer;
    } catch (error) {
      if (isNavigationOrClose(error)) return null;
      return { kind: 'missing', why: error instanceof TimeLimitError ? 'no-answer' : 'unreadable' };
    }
  }
}

/** The page is not trusted with what the window will show. */
function checked(data: string): PictureNews {
  const picture = parsePicture(data);
  return picture === null ? { kind: 'missing', why: 'not-an-image' } : { kind: 'picture', picture };
}
