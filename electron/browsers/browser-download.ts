import { AppException, appError, type Result } from '../../shared/errors.ts';
import type { DownloadKind, DownloadView } from '../../shared/view.ts';
import type { DownloadRequest } from '../sessions/chrome/download.ts';
import type { Browser } from '../sessions/chrome/find.ts';

interface Running {
  readonly kind: DownloadKind;
  readonly abort: AbortController;
  readonly outcome: Promise<Result<Browser>>;
}

export interface BrowserDownloadOptions {
  /** Never rejects. */
  readonly download: (request: DownloadRequest) => Promise<Result<Browser>>;
  /** Called whenever what is to be shown changes. */
  readonly onChange: (view: DownloadView | null) => void;
}

/** The download of a browser: one at a time. */
export class BrowserDownload {
  readonly #options: BrowserDownloadOptions;
  #running: Running | undefined;

  constructor(options: BrowserDownloadOptions) {
    this.#options = options;
  }

  /**
   * Downloads a browser, or joins the download of it that runs; true once it is there, false if it was cancelled. Throws
   * `download-failed`, also while another kind is being downloaded.
   */
  async run(kind: DownloadKind): Promise<boolean> {
    this.#running ??= this.#start(kind);
    if (this.#running.kind !== kind) throw new AppException(busy());
    const outcome = await this.#running.outcome;
    if (outcome.ok) return true;
    if (outcome.error.code === 'download-cancelled') return false;
    throw new AppException(outcome.error);
  }

  /** Cancels what runs, if anything does. Resolves when nothing is left of it; never rejects. */
  async cancel(): Promise<void> {
    this.#running?.abort.abort();
    await this.#running?.outcome;
  }

  #start(kind: DownloadKind): Running {
    const abort = new AbortController();
    const { download, onChange } = this.#options;
    onChange({ kind, percent: null });
    const outcome = download({
      kind: kind === 'chrome' ? 'full' : 'headless-shell',
      signal: abort.signal,
      onProgress: (percent) => {
        onChange({ kind, percent });
      },
    }).finally(() => {
      this.#running = undefined;
      onChange(null);
    });
    return { kind, abort, outcome };
  }
}

const busy = () =>
  appError(
    'download-failed',
    'Another browser is being downloaded.',
    'Wait until it is there, or cancel it, then try again.',
    { retryable: true },
  );
