import type { Page } from 'puppeteer-core';
import type { AppError } from '../../../shared/errors.ts';
import { TimeLimitError, withLimit } from '../../waiting.ts';
import type { Limits } from '../limits.ts';
import * as errors from './errors.ts';
import { isNavigationOrClose } from './guarded-client.ts';
import { socketState } from './page-scripts.ts';

/** A page that is no WhatsApp for this many probes in a row is given up; a reload takes a few seconds. */
const toleratedAbsences = 3;

export interface PageProbeOptions {
  readonly limits: Pick<Limits, 'probe' | 'probeEvery'>;
  /** The page as it is now; null while there is none, or none any more. */
  readonly page: () => Page | null;
  /** What the page says of its socket. */
  readonly onState: (state: string) => void;
  /** The page hangs, has no WhatsApp, or fails in another way. */
  readonly onFailed: (cause: AppError) => void;
  /** What else is asked of a page that answers; a failure of it counts as one of the page. */
  readonly alongside: () => Promise<void>;
}

/** Looks again and again whether the page still answers; the library itself never notices when it does not. */
export class PageProbe {
  readonly #options: PageProbeOptions;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  /** Probes in a row that found no WhatsApp in the page: it reloads by itself now and then. */
  #absences = 0;

  constructor(options: PageProbeOptions) {
    this.#options = options;
  }

  begin(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      void this.#look().then(() => {
        this.begin();
      });
    }, this.#options.limits.probeEvery);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    const { limits, onFailed, onState, alongside } = this.#options;
    const page = this.#options.page();
    if (!page) return;
    try {
      const state = await withLimit(page.evaluate(socketState), limits.probe);
      this.#absences = state === null ? this.#absences + 1 : 0;
      if (state !== null) onState(state);
      else if (this.#absences >= toleratedAbsences) onFailed(errors.tooSlow());
      await alongside();
    } catch (error) {
      if (error instanceof TimeLimitError) onFailed(errors.pageHung());
      else if (!isNavigationOrClose(error)) onFailed(errors.fromStart(error));
    }
  }
}
