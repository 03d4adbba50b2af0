import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { AppSettings } from '../../shared/settings.ts';
import {
  mayCheck,
  nextUpdateState,
  type UpdateChannel,
  type UpdateEvent,
  type UpdatesView,
} from '../../shared/updates.ts';
import { updateError, updatesAreOff } from './errors.ts';
import type { Offer, Updater } from './updater.ts';

type Off = Omit<Extract<UpdatesView['state'], { kind: 'off' }>, 'kind'>;

export interface UpdatesOptions {
  /** Why this copy does not update itself; null where it does. */
  readonly off: Off | null;
  /** The channel that the computer's policy fixes. */
  readonly fixedChannel: UpdateChannel | null;
  readonly settings: () => Pick<AppSettings, 'updateChannel' | 'downloadUpdates'>;
  /** Called once, when it is needed first; the listener hears of failures that belong to no call. */
  readonly open: (onError: (error: Error) => void) => Promise<Updater>;
  /** Whether an account is being logged out, or a hand-over runs. */
  readonly isBusy: () => boolean;
  /** Whether nobody may do anything now. */
  readonly isLocked: () => boolean;
  /** Begins to close everything in order, without a question; `atQuit` and `atEnd` are called as it goes. */
  readonly quit: () => void;
  /** Has this same version started again once the app has ended. */
  readonly startAgain: () => void;
  /** Gets the app out of the way of the version that is about to be started; called when everything is closed. */
  readonly makeWay: () => void;
  readonly onChange: (view: UpdatesView) => void;
  /** Hears what went wrong, for the log. */
  readonly onError: (error: unknown) => void;
  readonly now: () => Date;
}

/** In milliseconds: when the first check is, after the start, and how long it is from one to the next. */
export const firstCheckAfter = 60_000;
export const checkEvery = 4 * 60 * 60_000;

/** Looks for newer versions of the app, downloads them, and has them installed when nothing can be cut short by it. */
export class Updates {
  readonly #options: UpdatesOptions;
  readonly #timers = new Set<NodeJS.Timeout>();
  #view: UpdatesView;
  #updater: Promise<Updater> | undefined;
  #offer: Offer | undefined;
  /** Of the check or the download that runs; another one, or another channel, ends what the old one has to say. */
  #run = new AbortController();
  /** Whether the quit that has begun may install; null before one has. */
  #mayInstall: boolean | null = null;
  #isRestarting = false;
  /** Whether another version than the one that is ready is asked for. */
  #isLooking = false;

  constructor(options: UpdatesOptions) {
    this.#options = options;
    this.#view = {
      state: options.off ? { kind: 'off', ...options.off } : { kind: 'idle', checkedAt: null },
      channel: this.#channelNow(),
      isChannelFixed: options.fixedChannel !== null,
    };
  }

  get view(): UpdatesView {
    return this.#view;
  }

  /** Checks by itself from now on; to be called once the window can be used. */
  start(): void {
    if (this.#view.state.kind === 'off') return;
    const check = () => void this.#check();
    this.#timers.add(setTimeout(check, firstCheckAfter));
    this.#timers.add(setInterval(check, checkEvery));
  }

  /** Ends what runs; what was downloaded stays. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#run.abort();
  }

  /** Begins to ask whether there is a newer version. Throws `wrong-state` where updates are off. */
  check(): void {
    this.#checkOn();
    void this.#check();
  }

  /** Begins to download what was found. Throws `wrong-state` where updates are off. */
  download(): void {
    this.#checkOn();
    void this.#download();
  }

  /** Throws `wrong-state` where updates are off. */
  cancelDownload(): void {
    this.#checkOn();
    if (this.#view.state.kind === 'downloading') this.#run.abort();
  }

  /**
   * Closes the app, installs what is ready and starts it again: at once, or as soon as no account is being logged out.
   * Throws `wrong-state` where updates are off.
   */
  restart(wanted: boolean): void {
    this.#checkOn();
    this.#apply({ kind: 'restart', wanted });
    this.look();
  }

  /** To be called after every change of the accounts, the hand-overs and the lock: a restart may wait for it. */
  look(): void {
    const { state } = this.#view;
    if (state.kind !== 'ready' || !state.restart || this.#mayInstall !== null) return;
    const { isLocked, isBusy, quit } = this.#options;
    // A restart would open the lock; who opens it decides anew.
    if (isLocked()) this.#apply({ kind: 'restart', wanted: false });
    else if (!isBusy()) {
      this.#isRestarting = true;
      quit();
    }
  }

  /** To be called after every change of the settings. */
  settingsChanged(): void {
    const channel = this.#channelNow();
    if (channel === this.#view.channel) return;
    this.#run.abort();
    this.#offer = undefined;
    this.#view = { ...this.#view, channel };
    this.#apply({ kind: 'channel' });
    if (this.#view.state.kind !== 'off' && this.#updater) void this.#check();
  }

  /**
   * To be called when a quit begins, before anything is closed. What is being logged out then is cut short and finished at
   * the next start, which must be this same version's: nothing is installed by that quit.
   * @param byPerson not the system, which ends and does not wait for anybody to install anything.
   */
  atQuit(byPerson: boolean): void {
    this.#mayInstall ??= byPerson && this.#view.state.kind === 'ready' && !this.#options.isBusy();
  }

  /**
   * To be called when everything is closed, just before the app ends.
   * @param inOrder false where closing took too long, and something may be cut short.
   */
  async atEnd(inOrder: boolean): Promise<void> {
    const { makeWay, startAgain } = this.#options;
    const updater = await this.#updater?.catch(() => undefined);
    const mayInstall = inOrder && this.#mayInstall === true && updater !== undefined;
    if (mayInstall || this.#isRestarting) makeWay();
    const isDone = mayInstall && (await updater.install(this.#isRestarting));
    if (this.#isRestarting && !isDone) startAgain();
  }

  async #check(): Promise<void> {
    if (this.#view.state.kind === 'ready') return this.#lookForNewer();
    if (!mayCheck(this.#view.state)) return;
    this.#offer = undefined;
    await this.#try({ kind: 'check' }, async ({ signal }) => {
      const offer = await (await this.#open()).check(this.#view.channel);
      if (signal.aborted) return;
      this.#offer = offer ?? undefined;
      this.#apply(
        offer
          ? { kind: 'found', update: offer.update }
          : { kind: 'nothing-newer', at: this.#options.now().toISOString() },
      );
    });
    if (this.#options.settings().downloadUpdates) await this.#download();
  }

  /**
   * An app that is open for weeks is not to install what has long been replaced. What is ready goes as the other one
   * arrives, so it stays where a person wants to be asked before anything is downloaded.
   */
  async #lookForNewer(): Promise<void> {
    if (this.#isLooking || !this.#options.settings().downloadUpdates) return;
    const run = new AbortController();
    this.#run = run;
    this.#isLooking = true;
    try {
      const offer = await (await this.#open()).check(this.#view.channel);
      if (run.signal.aborted || this.#mayInstall !== null || !offer) return;
      this.#apply({ kind: 'found', update: offer.update });
      this.#offer = offer;
    } catch (error) {
      // What is ready stays so.
      if (!run.signal.aborted) this.#options.onError(error);
    } finally {
      this.#isLooking = false;
    }
    await this.#download();
  }

  async #download(): Promise<void> {
    const offer = this.#offer;
    if (this.#view.state.kind !== 'available' || !offer) return;
    await this.#try({ kind: 'download' }, async ({ signal }) => {
      const onPercent = (percent: number) => {
        if (!signal.aborted) this.#apply({ kind: 'progress', percent });
      };
      await offer.download(onPercent, signal);
      if (!signal.aborted) this.#apply({ kind: 'downloaded' });
    });
  }

  /** Runs something whose failure is shown; one that was ended by something else has nothing to say. */
  async #try(event: UpdateEvent, action: (run: AbortController) => Promise<void>): Promise<void> {
    const run = new AbortController();
    this.#run = run;
    this.#apply(event);
    try {
      await action(run);
    } catch (error) {
      if (!run.signal.aborted) this.#fail(error);
    }
    if (run.signal.aborted && this.#run === run) this.#apply({ kind: 'cancelled' });
  }

  #open(): Promise<Updater> {
    this.#updater ??= this.#options
      .open((error) => {
        // What a call rejects with is told there; installing has no call.
        if (this.#view.state.kind === 'ready' && !this.#isLooking) this.#fail(error);
      })
      .catch((error: unknown) => {
        this.#updater = undefined;
        throw error;
      });
    return this.#updater;
  }

  #fail(error: unknown): void {
    this.#options.onError(error);
    this.#apply({ kind: 'failed', error: errorOf(error) });
  }

  #apply(event: UpdateEvent): void {
    const state = nextUpdateState(this.#view.state, event);
    if (state === this.#view.state) return;
    this.#view = { ...this.#view, state };
    this.#options.onChange(this.#view);
  }

  #checkOn(): void {
    if (this.#view.state.kind === 'off') throw new AppException(updatesAreOff());
  }

  #channelNow(): UpdateChannel {
    return this.#options.fixedChannel ?? this.#options.settings().updateChannel;
  }
}

const errorOf = (error: unknown): AppError =>
  error instanceof AppException ? toAppError(error) : updateError(error);
