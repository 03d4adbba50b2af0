import type { Page } from 'puppeteer-core';
import { AppException, toAppError, type AppError } from '../../../shared/errors.ts';
import { TimeLimitError, withLimit } from '../../waiting.ts';
import type { Limits } from '../limits.ts';
import { noPairingAnswer, notOnScan, numberRefused } from './errors.ts';
import { askForPairingCode, backToQrCode } from './page-scripts.ts';

export interface PairingOptions {
  readonly limits: Pick<Limits, 'pairingCode' | 'ask'>;
  /** The page that asks for a link; null while there is none. */
  page(): Page | null;
  onCode(value: string, number: string): void;
  /** A code could not be renewed, nor the QR code brought back. */
  onFailed(cause: AppError): void;
}

/**
 * Codes to type on the phone in place of QR codes, renewed before they expire. The library has this too, but asks again
 * and again for a number that WhatsApp refused, and rejects where nobody can catch it (1.34.7, its issue 3832).
 */
export class Pairing {
  readonly #options: PairingOptions;
  #number: string | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: PairingOptions) {
    this.#options = options;
  }

  /** Whether a pairing code is shown, so that QR codes are nobody's news. */
  get isOn(): boolean {
    return this.#number !== null;
  }

  /** Asks for a code. Rejects with an AppException (`number-refused`, `wrong-state`, `page-refused`); QR codes go on then. */
  async begin(number: string): Promise<void> {
    this.stop();
    this.#number = number;
    try {
      await this.#ask(number);
    } catch (error) {
      await this.end().catch(() => undefined); // The first failure says more; a page that is gone tells so itself.
      throw error;
    }
  }

  /** Goes back to QR codes. Rejects with an AppException. */
  async end(): Promise<void> {
    this.stop();
    await this.#run((page) => page.evaluate(backToQrCode), notOnScan());
  }

  /** Renews no more: a phone links, or the document has gone. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#number = null;
  }

  async #ask(number: string): Promise<void> {
    const code = await this.#run((page) => page.evaluate(askForPairingCode, number), numberRefused());
    if (this.#number !== number) return; // Called off meanwhile.
    this.#options.onCode(code, number);
    this.#timer = setTimeout(() => {
      void this.#renew(number);
    }, this.#options.limits.pairingCode);
  }

  async #renew(number: string): Promise<void> {
    try {
      await this.#ask(number);
    } catch {
      await this.end().catch((error: unknown) => {
        this.#options.onFailed(toAppError(error));
      });
    }
  }

  /** @param refused what it means when the page itself says no. */
  async #run<T>(script: (page: Page) => Promise<T>, refused: AppError): Promise<T> {
    const page = this.#options.page();
    if (!page) throw new AppException(notOnScan());
    try {
      return await withLimit(script(page), this.#options.limits.ask);
    } catch (error) {
      throw new AppException(error instanceof TimeLimitError ? noPairingAnswer() : refused, { cause: error });
    }
  }
}
