import type { Frame, Page } from 'puppeteer-core';
import { LibraryClient, type AuthStrategy, type LibraryOptions } from './library.ts';
import { isWatched, watch } from './page-scripts.ts';

export interface GuardHooks {
  /** Throws when the client is to end: the library then gives up whatever it was starting. */
  checkpoint(): void;
  /** The page exists and has not navigated yet. */
  pageOpened(page: Page): void | Promise<void>;
  /** Whether the page still may be injected: not after an unlink, so that nobody links inside an old Chrome. */
  mayInject(): boolean;
  /** The main frame went to an address. */
  navigated(url: string): void;
  /** A handler of the library failed for a reason that no other event tells. */
  handlerFailed(error: unknown): void;
}

/** How many documents in a row may go away under the injection. */
const injectionTries = 5;

/**
 * whatsapp-web.js's Client, steered from outside: it injects once per document and one at a time, neglects frames
 * other than the main one, never closes Chrome nor touches the profile by itself, and rejects nowhere unhandled.
 */
export class GuardedClient extends LibraryClient {
  readonly #hooks: GuardHooks;
  #injecting: Promise<void> = Promise.resolve();

  constructor(options: Omit<LibraryOptions, 'authStrategy'>, hooks: GuardHooks) {
    super({ ...options, authStrategy: new HandsOffAuth(hooks) });
    this.#hooks = hooks;
  }

  override inject(): Promise<void> {
    const run = this.#injecting.then(() => this.#injectDocument());
    this.#injecting = run.catch(() => undefined); // The caller of `inject` has the error.
    return run;
  }

  /** WhatsApp Web may reload under the injection; the document that comes then is injected instead. */
  async #injectDocument(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.#injectOnce();
        return;
      } catch (error) {
        const reloaded = isNavigationOrClose(error) && this.pupBrowser?.connected !== false;
        if (!reloaded || tries === injectionTries) throw error;
      }
    }
  }

  async #injectOnce(): Promise<void> {
    this.#hooks.checkpoint();
    if (!this.#hooks.mayInject()) return;
    if (await this.pupPage?.evaluate(isWatched)) return;
    await super.inject();
    await this.pupPage?.evaluate(watch);
  }

  /** The library calls this on its own when it thinks a link is over; Chrome is ours to close, as a whole. */
  override destroy(): Promise<void> {
    return Promise.resolve();
  }
}

/** Keeps no credentials and deletes none: they live in the profile, which is erased when no Chrome has it open. */
class HandsOffAuth implements AuthStrategy {
  readonly #hooks: GuardHooks;
  #client: LibraryClient | undefined;
  #guarded: Page | undefined;

  constructor(hooks: GuardHooks) {
    this.#hooks = hooks;
  }

  setup(client: LibraryClient): void {
    this.#client = client;
  }

  async beforeBrowserInitialized(): Promise<void> {
    this.#hooks.checkpoint();
    return Promise.resolve();
  }

  /** The library also calls this after a logout in a page that is already guarded. */
  async afterBrowserInitialized(): Promise<void> {
    const page = this.#client?.pupPage;
    if (page && page !== this.#guarded) {
      this.#guarded = page;
      guardPage(page, this.#hooks);
      await this.#hooks.pageOpened(page);
    }
    this.#hooks.checkpoint();
  }

  onAuthenticationNeeded = () => Promise.resolve({ failed: false } as const);
  getAuthEventPayload = () => Promise.resolve(undefined);
  afterAuthReady = () => Promise.resolve();
  disconnect = () => Promise.resolve();
  destroy = () => Promise.resolve();
  logout = () => Promise.resolve();
}

type Listener = (argument: unknown) => unknown;
type On = (event: string, listener: (argument: unknown) => void) => Page;

/**
 * Makes every handler that the library will add to the page safe: its rejections are handled, and its navigation
 * handler hears of the main frame only (WhatsApp's own iframes would make it inject again and again).
 */
function guardPage(page: Page, hooks: GuardHooks): void {
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) hooks.navigated(frame.url());
  });
  const add = page.on.bind(page) as unknown as On;
  const addGuarded = (event: string, listener: Listener): Page =>
    add(event, (argument) => {
      if (event === 'framenavigated' && (argument as Frame) !== page.mainFrame()) return;
      Promise.resolve()
        .then(() => listener(argument))
        .catch((error: unknown) => {
          if (!isNavigationOrClose(error)) hooks.handlerFailed(error);
        });
    });
  page.on = addGuarded as typeof page.on;
}

const goneMessages = [
  'Execution context was destroyed',
  'Execution context is not available in detached frame',
  'Cannot find context with specified id',
  'detached Frame',
  'Session closed',
  'Target closed',
];

/** Whether an error only says that the document or the browser went away; another event tells which. */
export function isNavigationOrClose(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'TargetCloseError' || goneMessages.some((message) => error.message.includes(message));
}
