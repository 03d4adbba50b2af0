import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import wwebjs from 'whatsapp-web.js';
import { identitySchema, type Identity } from '../../../shared/account.ts';

/** The hooks of the library's auth strategies (its BaseAuthStrategy, which it does not export). */
export interface AuthStrategy {
  setup(client: LibraryClient): void;
  beforeBrowserInitialized(): Promise<void>;
  afterBrowserInitialized(): Promise<void>;
  onAuthenticationNeeded(): Promise<{ failed: false }>;
  getAuthEventPayload(): Promise<undefined>;
  afterAuthReady(): Promise<void>;
  disconnect(): Promise<void>;
  destroy(): Promise<void>;
  logout(): Promise<void>;
}

export interface LibraryOptions {
  authStrategy: AuthStrategy;
  puppeteer: LaunchOptions;
  webVersionCache: { type: 'none' };
  /** How long the page may take to become WhatsApp Web, in milliseconds. */
  authTimeoutMs: number;
  userAgent: string;
  deviceName: string;
  qrMaxRetries: 0;
  takeoverOnConflict: false;
}

/** Those that tell of a link and its end. */
interface LibraryEvents {
  qr: [value: string];
  authenticated: [];
  auth_failure: [];
  loading_screen: [percent: number | string];
  ready: [];
  /** A state of WhatsApp's socket, told once the client is ready. */
  change_state: [state: string];
  disconnected: [reason: string];
}

/** What we use of whatsapp-web.js's Client, with `inject`, which its typings leave out. */
export interface LibraryClient {
  readonly pupBrowser: Browser | null;
  readonly pupPage: Page | null;
  readonly info?: { wid: { user: string }; pushname?: string; platform?: string };
  initialize(): Promise<void>;
  inject(): Promise<void>;
  destroy(): Promise<void>;
  on<E extends keyof LibraryEvents>(event: E, listener: (...args: LibraryEvents[E]) => void): this;
}

/** The library's Client class, unmodified. */
export const LibraryClient = wwebjs.Client as unknown as new (options: LibraryOptions) => LibraryClient;

/** Who is linked, as the library read it from the page; undefined if the page gave nothing usable. */
export function identityOf(info: LibraryClient['info']): Identity | undefined {
  const parsed = identitySchema.safeParse({
    number: info?.wid.user,
    name: info?.pushname ?? '',
    platform: info?.platform ?? '',
  });
  return parsed.data;
}
