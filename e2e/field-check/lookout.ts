import type { Page } from 'puppeteer-core';
import type { SessionClient } from '../../electron/sessions/client/events.ts';
import type { LibraryClient } from '../../electron/sessions/client/library.ts';
import { WhatsAppClient, type ClientOptions } from '../../electron/sessions/client/whatsapp-client.ts';
import { probePage, type PageSeen } from './page/probe.ts';

/** What one client or its page told. `since`: when that client was made, in milliseconds since the epoch. */
export type Told = { readonly since: number } & (
  | { readonly kind: 'library'; readonly event: string; readonly detail?: string }
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'navigated'; readonly detail: string }
  | { readonly kind: 'crashed' }
  | { readonly kind: 'page-error'; readonly text: string }
);

/** Looks on at one client: what the library tells, where the page goes, and what it complains of. It changes nothing. */
export class Lookout {
  readonly #tell: (told: Told) => void;
  readonly #since = Date.now();
  #library: LibraryClient | undefined;
  #watched: Page | undefined;

  constructor(tell: (told: Told) => void) {
    this.#tell = tell;
  }

  /** Makes the client to look on at. */
  open(options: ClientOptions): SessionClient {
    return new WhatsAppClient({
      ...options,
      onEvent: (event) => {
        if (event.kind === 'phase' && event.phase === 'page') this.#watchPage();
        options.onEvent(event);
      },
      onLibrary: (library) => {
        this.#library = library;
        this.#listen(library);
      },
    });
  }

  /** What is in the page now. Rejects where there is no page, or it does not answer. */
  async probe(): Promise<PageSeen> {
    const page = this.#library?.pupPage;
    if (!page) throw new Error('there is no page');
    return probePage(page);
  }

  #listen(library: LibraryClient): void {
    const since = this.#since;
    const tell = (event: string, detail?: string) => {
      this.#tell({ since, kind: 'library', event, ...(detail !== undefined && { detail }) });
    };
    library
      .on('qr', (value) => {
        this.#tell({ since, kind: 'code', value });
        tell('qr');
      })
      .on('loading_screen', (percent) => {
        tell('loading_screen', `${Math.round(Number(percent))} %`);
      })
      .on('change_state', (state) => {
        tell('change_state', reasonOf(state));
      })
      .on('disconnected', (reason) => {
        tell('disconnected', reasonOf(reason));
      });
    for (const event of ['authenticated', 'auth_failure', 'ready'] as const) {
      library.on(event, () => {
        tell(event);
      });
    }
  }

  #watchPage(): void {
    const page = this.#library?.pupPage;
    if (!page || page === this.#watched) return;
    this.#watched = page;
    const since = this.#since;
    page.on('pageerror', (error: unknown) => {
      this.#tell({ since, kind: 'page-error', text: error instanceof Error ? error.message : String(error) });
    });
    page.on('error', () => {
      this.#tell({ since, kind: 'crashed' });
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame())
        this.#tell({ since, kind: 'navigated', detail: addressOf(frame.url()) });
    });
  }
}

/** A state or a reason, which are words in capitals; anything else is told as what it is not. */
const reasonOf = (text: string): string => (/^[A-Z_]{3,40}$/.test(text) ? text : 'other');

/** Where a page is, as far as it is anybody's business: whether that is WhatsApp, and whether it says that it logged out. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return 'other';
  const { hostname, searchParams } = new URL(url);
  if (hostname !== 'web.whatsapp.com') return 'other';
  const reason = searchParams.get('logout_reason') ?? '';
  if (searchParams.get('post_logout') !== '1') return 'WhatsApp Web';
  return `WhatsApp Web, logged out${/^\w{1,30}$/.test(reason) ? ` (${reason})` : ''}`;
}
