import { AppException, type Result } from '../../shared/errors.ts';
import type { DownloadKind } from '../../shared/view.ts';
import type { AppStatus } from '../app-status.ts';
import { BrowserDownload } from './browser-download.ts';
import { BrowserChoice } from '../sessions/chrome/browser-choice.ts';
import { toBrowserView } from '../sessions/chrome/browser-view.ts';
import type { DownloadRequest } from '../sessions/chrome/download.ts';
import { tidyDownloads } from '../sessions/chrome/downloads.ts';
import type { Browser } from '../sessions/chrome/find.ts';
import type { JsonFile } from '../storage/json-file.ts';
import type { SettingsFile } from '../settings/settings-file.ts';

export interface BrowsersOptions {
  readonly settings: JsonFile<SettingsFile>;
  /** The path of a browser that counts more than the settings. */
  readonly given: string | undefined;
  /** Absolute path of the folder for downloaded browsers. */
  readonly downloads: string;
  readonly download: (request: DownloadRequest) => Promise<Result<Browser>>;
  readonly status: Pick<AppStatus, 'update'>;
  /** Called after a browser was looked for again: accounts that failed for want of one can be started. */
  onLookedAgain(): void;
}

/**
 * The browser of this computer's accounts as a person sees it: chosen, downloaded, or a lighter one. No change ends a
 * Chrome that runs: an account takes the new browser at its next start.
 */
export class Browsers {
  readonly #options: BrowsersOptions;
  readonly #choice: BrowserChoice;
  readonly #download: BrowserDownload;

  constructor(options: BrowsersOptions) {
    const { settings, given, downloads, download, status } = options;
    const { browser, lighterBrowser } = settings.read();
    this.#options = options;
    this.#choice = new BrowserChoice({ chosen: given ?? browser, lighter: lighterBrowser, downloads });
    this.#download = new BrowserDownload({
      download,
      onChange: (view) => {
        status.update({ download: view });
      },
    });
    status.update({ lighterBrowser });
  }

  /** Errors: those of `findBrowser`. */
  find(): Promise<Result<Browser>> {
    return this.#choice.find();
  }

  /** Clears up after earlier downloads and looks for the browser; before any account starts. */
  async start(): Promise<void> {
    await tidyDownloads(this.#options.downloads);
    this.#show(await this.find());
  }

  /** Ends a download that runs. Never rejects. */
  stop(): Promise<void> {
    return this.#download.cancel();
  }

  /** Uses the browser of that path. Throws `browser-unusable`, and `storage-failed` where it holds for this run only. */
  async choose(path: string): Promise<void> {
    const browser = await this.#choice.choose(path);
    if (!browser.ok) throw new AppException(browser.error);
    this.#take(browser);
    this.#save({ browser: path, lighterBrowser: this.#choice.wish.lighter });
  }

  /** Switches the lighter browser on or off. Throws `storage-failed`; nothing has changed then. */
  async useLighter(on: boolean): Promise<void> {
    this.#save({ lighterBrowser: on });
    this.#take(await this.#choice.useLighter(on));
  }

  /** Downloads a browser; true once it is there, false if it was cancelled. Throws `download-failed`, `storage-failed`. */
  async download(kind: DownloadKind): Promise<boolean> {
    if (!(await this.#download.run(kind))) return false;
    const found = await this.#choice.lookAgain();
    const { lighter, chosen } = this.#choice.wish;
    // Whoever downloads Chrome wants it instead of the one that was chosen; what the environment gives stays, if it runs.
    const isWanted = kind === 'chrome' && !lighter && chosen !== undefined;
    const giveUp = isWanted && (!found.ok || this.#options.given === undefined);
    this.#take(giveUp ? await this.#choice.forgetChosen() : found);
    if (giveUp) this.#save({ browser: undefined });
    return true;
  }

  /** Cancels the download that runs, if one does. Resolves when nothing is left of it. */
  cancelDownload(): Promise<void> {
    return this.#download.cancel();
  }

  #take(found: Result<Browser>): void {
    this.#show(found);
    this.#options.onLookedAgain();
  }

  #show(found: Result<Browser>): void {
    const { lighter } = this.#choice.wish;
    this.#options.status.update({ browser: toBrowserView(found), lighterBrowser: lighter });
  }

  #save(change: Partial<SettingsFile>): void {
    const { settings } = this.#options;
    settings.write({ ...settings.read(), ...change });
  }
}
