type Listener = (reason: unknown, promise: Promise<unknown>) => void;

/**
 * Collects what whatsapp-web.js rejects without anybody to catch it (traps 1, 3 and 17), so that tests can look at it
 * and the runner does not fail on it. Rejections of anything else still reach the runner.
 */
export class LibraryRejections {
  readonly reasons: unknown[] = [];
  readonly #runner: Listener[] = [];
  readonly #listener: Listener = (reason, promise) => {
    if (isOfLibrary(reason)) this.reasons.push(reason);
    else for (const listener of this.#runner) listener(reason, promise);
  };

  start(): void {
    this.#runner.push(...process.listeners('unhandledRejection'));
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', this.#listener);
  }

  stop(): void {
    process.off('unhandledRejection', this.#listener);
    for (const listener of this.#runner.splice(0)) process.on('unhandledRejection', listener);
  }
}

function isOfLibrary(reason: unknown): boolean {
  // The library rejects with bare strings, such as 'auth timeout'.
  if (typeof reason === 'string') return true;
  return reason instanceof Error && /whatsapp-web\.js|puppeteer/.test(reason.stack ?? '');
}
