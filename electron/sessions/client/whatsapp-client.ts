import type { Page } from 'puppeteer-core';
import { AppException, type AppError } from '../../../shared/errors.ts';
import { killTree, isTreeGone } from '../chrome/processes.ts';
import type { Browser } from '../chrome/find.ts';
import { diagnoseLaunch } from '../chrome/diagnose.ts';
import { freeProfile } from '../chrome/profile-lock.ts';
import { launchOptions, userAgentOf, type Network } from '../chrome/launch.ts';
import { deferred, settled, withLimit, type Deferred } from '../../waiting.ts';
import type { Limits } from '../limits.ts';
import type { ClientEvent, SessionClient, UnlinkAnswer } from './events.ts';
import { GuardedClient } from './guarded-client.ts';
import { PageProbe } from './page-probe.ts';
import { takeOver } from './page-scripts.ts';
import { Pairing } from './pairing.ts';
import { PictureReader } from './picture.ts';
import { Unlinking } from './unlinking.ts';
import { Unread } from './unread.ts';
import { identityOf, type LibraryClient } from './library.ts';
import { isPostLogout, readSocket } from './socket.ts';
import * as errors from './errors.ts';

export interface ClientOptions {
  readonly browser: Browser;
  /** Absolute path of the profile directory, which exists. */
  readonly profile: string;
  /** The name that the phone lists. */
  readonly deviceName: string;
  readonly network: Network;
  /** `scheme://host:port` of the proxy that Chrome uses, or null for none. */
  readonly proxyServer: string | null;
  readonly limits: Limits;
  onEvent(event: ClientEvent): void;
  /** Given the library's own client before it starts, for who looks on: the field check. */
  onLibrary?(client: LibraryClient): void;
}

/** A SessionClient on the real library and a real Chrome. */
export class WhatsAppClient implements SessionClient {
  readonly #options: ClientOptions;
  readonly #client: GuardedClient;
  readonly #connected: Deferred<void> = deferred();
  readonly #unlinking: Unlinking;
  readonly #pairing: Pairing;
  readonly #unread: Unread;
  readonly #picture: PictureReader;
  readonly #probe: PageProbe;
  #starting: Promise<void> = Promise.resolve();
  #wasConnected = false;
  #pageErrors = 0;
  #closing: Promise<boolean> | undefined;
  #pid: number | null = null;

  constructor(options: ClientOptions) {
    const { browser, profile, network, proxyServer, limits, deviceName } = options;
    this.#options = options;
    this.#client = new GuardedClient(
      {
        puppeteer: launchOptions(browser, profile, network, proxyServer, limits.start),
        userAgent: userAgentOf(browser),
        deviceName,
        authTimeoutMs: limits.boot,
        webVersionCache: { type: 'none' },
        qrMaxRetries: 0,
        takeoverOnConflict: false,
      },
      {
        checkpoint: () => {
          if (this.#closing) throw new AppException(errors.ended());
        },
        pageOpened: (page) => this.#watchPage(page),
        mayInject: () => !this.#unlinking.isRemoved,
        navigated: (url) => {
          this.#onNavigated(url);
        },
        handlerFailed: (error) => {
          this.#died(errors.fromStart(error));
        },
      },
    );
    const page = () => (this.#closing ? null : this.#client.pupPage);
    this.#unlinking = new Unlinking({ limits, page });
    this.#pairing = new Pairing({
      limits,
      page,
      onCode: (value, number) => {
        this.#emit({ kind: 'pairing-code', value, number });
      },
      onFailed: (cause) => {
        this.#died(cause);
      },
    });
    this.#unread = new Unread({
      limits,
      page,
      onCount: (count) => {
        this.#emit({ kind: 'unread', count });
      },
    });
    this.#picture = new PictureReader({
      limits,
      page,
      onNews: (number, news) => {
        this.#emit({ kind: 'picture', number, news });
      },
    });
    this.#probe = new PageProbe({
      limits,
      page,
      onState: (state) => {
        this.#onSocket(state);
      },
      onFailed: (cause) => {
        this.#died(cause);
      },
      alongside: async () => {
        void this.#picture.askAgain();
        await this.#unread.look();
      },
    });
    this.#listen();
    options.onLibrary?.(this.#client);
  }

  get connected(): Promise<void> {
    return this.#connected.promise;
  }

  get pageThrew(): boolean {
    return this.#pageErrors > 0;
  }

  start(): Promise<void> {
    this.#starting = this.#start();
    return this.#starting;
  }

  async #start(): Promise<void> {
    this.#emit({ kind: 'phase', phase: 'chrome' });
    const { profile, limits } = this.#options;
    try {
      await freeProfile(profile, limits.kill);
      await withLimit(this.#client.initialize(), limits.start);
    } catch (error) {
      const diagnosis = this.#neverOpened() ? await diagnoseLaunch(this.#options.browser.path) : undefined;
      throw new AppException(diagnosis ?? errors.fromStart(error), { cause: error });
    }
    this.#probe.begin();
  }

  /** Whether Chrome failed before it had a page, and not because it was told to end. */
  #neverOpened(): boolean {
    return this.#client.pupPage === null && !this.#closing;
  }

  #listen(): void {
    this.#client
      .on('qr', (value) => {
        // After a scan the page says a reference of undefined once; it is no code that a phone could read.
        if (!value.startsWith('undefined') && !this.#pairing.isOn) this.#emit({ kind: 'qr', value });
      })
      .on('loading_screen', (percent) => {
        const value = Number(percent);
        if (Number.isFinite(value))
          this.#emit({ kind: 'progress', percent: Math.min(100, Math.max(0, value)) });
      })
      .on('ready', () => {
        const identity = identityOf(this.#client.info);
        if (!identity) {
          this.#died(errors.neverReady());
          return;
        }
        this.#emit({ kind: 'ready', identity });
        void this.#unread.begin();
        void this.#picture.ask(identity.number);
      })
      .on('disconnected', (reason) => {
        if (reason === 'LOGOUT') this.#onUnlinked();
        else this.#onSocket(reason);
      });
  }

  async #watchPage(page: Page): Promise<void> {
    const chrome = page.browser().process();
    this.#pid = chrome?.pid ?? null;
    // puppeteer stops listening to its pipe when it closes; a late reset of it would end the whole app. That Chrome is
    // gone is told by `disconnected`.
    for (const stream of chrome?.stdio ?? []) stream?.on('error', () => undefined);
    this.#emit({ kind: 'phase', phase: 'page' });
    page.browser().on('disconnected', () => {
      this.#died(errors.browserEnded());
    });
    page.on('error', () => {
      this.#died(errors.pageCrashed());
    });
    page.on('pageerror', () => {
      this.#pageErrors += 1;
    });
    await page.exposeFunction('onDeskSocketState', (state: unknown) => {
      if (typeof state === 'string') this.#onSocket(state);
    });
    await this.#unread.prepare(page);
  }

  #onNavigated(url: string): void {
    this.#pairing.stop();
    if (isPostLogout(url)) this.#onUnlinked();
  }

  #onSocket(state: string): void {
    const meaning = readSocket(state, this.#wasConnected);
    if (meaning.kind !== 'nothing') this.#pairing.stop();
    switch (meaning.kind) {
      case 'nothing':
        return;
      case 'unlinked':
        this.#onUnlinked();
        return;
      case 'connected':
        this.#wasConnected = true;
        this.#connected.resolve();
        this.#unlinking.onConnected();
        this.#emit({ kind: 'connected' });
        return;
      case 'blocked':
        this.#died(errors.blocked(meaning.reason));
        return;
      default:
        this.#emit(meaning);
    }
  }

  #onUnlinked(): void {
    this.#unlinking.onRemoved();
    this.#emit({ kind: 'unlinked' });
  }

  #died(cause: AppError): void {
    this.#connected.reject(new AppException(cause));
    this.#unlinking.onEnd(cause);
    this.#emit({ kind: 'died', cause });
  }

  requestPairingCode(number: string): Promise<void> {
    return this.#pairing.begin(number);
  }

  showQrCode(): Promise<void> {
    return this.#pairing.end();
  }

  async takeOver(): Promise<void> {
    const page = this.#client.pupPage;
    try {
      if (!page || this.#closing) throw new AppException(errors.ended());
      await withLimit(page.evaluate(takeOver), this.#options.limits.ask);
    } catch (error) {
      throw new AppException(errors.notTakenOver(), { cause: error });
    }
  }

  unlink(): Promise<UnlinkAnswer> {
    return this.#unlinking.unlink();
  }

  close(): Promise<boolean> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<boolean> {
    const { limits, profile } = this.#options;
    // From here on `checkpoint` throws; let the caller's assignment of #closing happen first.
    await Promise.resolve();
    this.#probe.stop();
    this.#pairing.stop();
    this.#connected.reject(new AppException(errors.ended()));
    this.#unlinking.onEnd(errors.ended());

    // A Chrome that is being launched can be closed only once the launch is over; it then stops at a checkpoint.
    const end = Date.now() + limits.close;
    if (!this.#client.pupBrowser) await settled(this.#starting, limits.close);
    // Gracefully first: what the page wrote a moment ago is lost if Chrome is killed.
    const browser = this.#client.pupBrowser;
    if (browser) await settled(browser.close(), Math.max(0, end - Date.now()));
    const tree = { profile, pid: browser?.process()?.pid ?? this.#pid };
    try {
      return (await isTreeGone(tree, 250)) || (await killTree(tree, limits.kill));
    } catch {
      return false; // The system does not list its processes: nothing is proved.
    } finally {
      await settled(this.#starting, limits.close);
    }
  }

  #emit(event: ClientEvent): void {
    // Even while it closes: that a phone has just linked must not go unheard.
    const tellsOfLink = event.kind === 'linking' || event.kind === 'connected';
    if (!this.#closing || tellsOfLink) this.#options.onEvent(event);
  }
}
