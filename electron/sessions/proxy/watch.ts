import { AppException, type AppError } from '../../../shared/errors.ts';
import type { ClientEvent } from '../client/events.ts';
import type { Limits } from '../limits.ts';
import { checkProxy } from './check.ts';
import type { Upstream } from './upstream.ts';

export interface ProxyWatchOptions {
  readonly upstream: Upstream;
  readonly limits: Pick<Limits, 'proxy' | 'proxyLost'>;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** The proxy has been of no use for `limits.proxyLost`, or refuses the login. */
  readonly onLost: (error: AppError) => void;
}

/**
 * Finds out why a page lost its connection, if that is its proxy: the page itself cannot tell. A short loss the page
 * gets over by itself. It says that it is reconnecting again and again, so each time is one look.
 */
export class ProxyWatch {
  readonly #options: ProxyWatchOptions;
  #looking = false;
  #lostSince: number | undefined;

  constructor(options: ProxyWatchOptions) {
    this.#options = options;
  }

  hear({ kind }: ClientEvent): void {
    if (kind === 'connected') this.#lostSince = undefined;
    if (kind === 'reconnecting' && !this.#looking) void this.#look();
  }

  async #look(): Promise<void> {
    const { upstream, limits, signal, onLost } = this.#options;
    this.#looking = true;
    try {
      await checkProxy(upstream, limits.proxy, signal);
      this.#lostSince = undefined;
    } catch (error) {
      if (signal.aborted || !(error instanceof AppException)) return;
      this.#lostSince ??= Date.now();
      if (!error.error.retryable || Date.now() - this.#lostSince >= limits.proxyLost) onLost(error.error);
    } finally {
      this.#looking = false;
    }
  }
}
