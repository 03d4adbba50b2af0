import type { UpdateCheckResult } from 'electron-updater';
import { AppException } from '../../shared/errors.ts';
import type { AppUpdate, UpdateChannel } from '../../shared/updates.ts';
import { stalled } from './errors.ts';
import { updateOf } from './release-notes.ts';

/** What is used of electron-updater. It tells of a failure twice: as an event, and by what it rejects with. */
export interface RawUpdater {
  channel: string | null;
  allowDowngrade: boolean;
  allowPrerelease: boolean;
  /** Whether the app's `quit` installs what was downloaded. */
  autoInstallOnAppQuit: boolean;
  /** Whether what `quitAndInstall` installs is started, where the system takes over. */
  autoRunAppAfterInstall: boolean;
  checkForUpdates(): Promise<UpdateCheckResult | null>;
  downloadUpdate(token?: UpdateCheckResult['cancellationToken']): Promise<string[]>;
  quitAndInstall(isSilent?: boolean, isForceRunAfter?: boolean): void;
  on(event: 'download-progress', listener: (progress: { percent: number }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'download-progress', listener: (progress: { percent: number }) => void): unknown;
}

/** A newer version that was found. */
export interface Offer {
  readonly update: AppUpdate;
  /**
   * Resolves when the whole file is here and is the one that was announced. Rejects with whatever went wrong, also when
   * it is cancelled.
   */
  download(onPercent: (percent: number) => void, signal: AbortSignal): Promise<void>;
}

/** In milliseconds. */
export interface UpdaterLimits {
  /** For a server to say what it has. */
  readonly check: number;
  /** Between one part of a download and the next. */
  readonly silence: number;
  /**
   * For the system to take over what was downloaded, and to end the app itself, as a Mac does; null where the app's `quit`
   * installs it. Such a system cannot be held back once it has it, so it gets it only at the very end.
   */
  readonly takeOver: number | null;
}

export const updaterLimits: UpdaterLimits = { check: 60_000, silence: 60_000, takeOver: null };

/** The app's own copy, as it can be replaced. Installing has to be allowed: nothing happens at a quit by itself. */
export class Updater {
  readonly #raw: RawUpdater;
  readonly #limits: UpdaterLimits;
  /** What electron-updater does now: asked again meanwhile, it would give the answer to the old question. */
  #last: Promise<unknown> = Promise.resolve();
  #hasFailed = false;
  /** Whether electron-updater listens for the app's quit by now. */
  #listensForQuit = false;

  /** @param onError hears of failures that belong to no call: those while something is installed. */
  constructor(raw: RawUpdater, onError: (error: Error) => void, limits = updaterLimits) {
    this.#raw = raw;
    this.#limits = limits;
    raw.on('error', (error) => {
      this.#hasFailed = true;
      onError(error);
    });
  }

  /** Asks for the newest version; null where there is none that is newer than this. Rejects with whatever went wrong. */
  async check(channel: UpdateChannel): Promise<Offer | null> {
    const found = await within(
      this.#limits.check,
      this.#inTurn(() => this.#ask(channel)),
    );
    if (!found?.isUpdateAvailable) return null;
    const { updateInfo, cancellationToken } = found;
    return {
      update: updateOf(updateInfo),
      download: (onPercent, signal) =>
        this.#inTurn(() => this.#download(cancellationToken, onPercent, signal)),
    };
  }

  #ask(channel: UpdateChannel): Promise<UpdateCheckResult | null> {
    const raw = this.#raw;
    raw.channel = channel === 'stable' ? 'latest' : channel;
    // Setting the channel allows it; but an older version cannot read what a newer one has written.
    raw.allowDowngrade = false;
    raw.allowPrerelease = channel === 'beta';
    return raw.checkForUpdates();
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(action, action);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Installs what was downloaded, at once or by the app's `quit`, which has to follow. To be called at the very end, when
   * nothing runs any more.
   * @param andStart whether the new version is started then.
   * @returns whether that went well, as far as anybody can know before the app has ended.
   */
  async install(andStart: boolean): Promise<boolean> {
    const raw = this.#raw;
    const { takeOver } = this.#limits;
    this.#hasFailed = false;
    raw.autoRunAppAfterInstall = andStart;
    if (andStart || takeOver !== null) raw.quitAndInstall(true, andStart);
    else raw.autoInstallOnAppQuit = true;
    if (takeOver !== null) await delay(takeOver);
    return !this.#hasFailed;
  }

  async #download(
    token: UpdateCheckResult['cancellationToken'],
    onPercent: (percent: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const raw = this.#raw;
    const silence = new AbortController();
    const stop = AbortSignal.any([signal, silence.signal]);
    stop.addEventListener('abort', () => token?.cancel());
    const wait = () =>
      setTimeout(() => {
        silence.abort();
      }, this.#limits.silence);
    let timer = wait();
    const onProgress = ({ percent }: { percent: number }) => {
      clearTimeout(timer);
      timer = wait();
      onPercent(percent);
    };
    raw.on('download-progress', onProgress);
    // With this off, it would not begin to listen for the quit; with it on, a Mac would take over at once, and a quit
    // would install what was downloaded before.
    const listens = this.#limits.takeOver === null;
    raw.autoInstallOnAppQuit = listens && !this.#listensForQuit;
    try {
      await raw.downloadUpdate(token);
      this.#listensForQuit = listens;
    } catch (error) {
      throw silence.signal.aborted ? new AppException(stalled(), { cause: error }) : error;
    } finally {
      raw.autoInstallOnAppQuit = false;
      clearTimeout(timer);
      raw.off('download-progress', onProgress);
    }
  }
}

/** What a promise brings; rejects with the error of a server that does not answer where that takes too long. */
async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new AppException(stalled()));
    }, limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const delay = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
