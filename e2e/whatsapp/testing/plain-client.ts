/** The plain, unmodified library for the stand-in's own tests: what happens here happens without our app. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import whatsappWeb from 'whatsapp-web.js';
import type { WhatsApp } from '../index.ts';
import { endChrome, ignoreLatePipeErrors, launchOptions } from './chrome.ts';
import { LIMIT_MS, withLimit } from './limits.ts';
import { LibraryRejections } from './unhandled.ts';

const EVENTS = [
  'qr',
  'code',
  'authenticated',
  'loading_screen',
  'ready',
  'disconnected',
  'message',
  'unread_count',
  'change_state',
] as const;

type Event = (typeof EVENTS)[number];

export interface PlainClientOptions {
  readonly deviceName?: string;
  /** The profile of an earlier client, to start again from it. */
  readonly profile?: string;
  /** How long the library waits for window.Debug. */
  readonly authTimeoutMs?: number;
  /** Asks for a pairing code for this number instead of QR codes. */
  readonly pairWith?: string;
}

/** One client of the plain library, with its own Chrome and profile. */
export class PlainClient {
  readonly library: whatsappWeb.Client;
  readonly #seen: { readonly event: Event; readonly value: unknown }[] = [];
  readonly #looks = new Set<() => void>();

  constructor(
    whatsapp: WhatsApp,
    readonly profile: string,
    { deviceName = 'Plain', authTimeoutMs = LIMIT_MS, pairWith }: PlainClientOptions,
  ) {
    const strategy = new whatsappWeb.NoAuth();
    strategy.afterBrowserInitialized = () => {
      if (this.library.pupBrowser) ignoreLatePipeErrors(this.library.pupBrowser);
      return Promise.resolve();
    };
    this.library = new whatsappWeb.Client({
      authStrategy: strategy,
      deviceName,
      authTimeoutMs,
      webVersionCache: { type: 'none' },
      puppeteer: launchOptions(whatsapp, profile),
      ...(pairWith === undefined ? {} : { pairWithPhoneNumber: { phoneNumber: pairWith } }),
    });
    for (const event of EVENTS) {
      this.library.on(event, (value: unknown) => {
        this.#seen.push({ event, value });
        for (const look of [...this.#looks]) look();
      });
    }
  }

  /** The page of the client. Throws before Chrome has started. */
  get page(): Page {
    const page = this.library.pupPage;
    if (!page) throw new Error('The client has no page yet.');
    return page;
  }

  /** What came with each `event` so far. */
  all(event: Event): unknown[] {
    return this.#seen.filter((seen) => seen.event === event).map(({ value }) => value);
  }

  /** Waits until `event` has come `times` times in all, and gives what came with that one. */
  async until(event: Event, times = 1): Promise<unknown> {
    const enough = new Promise<void>((resolve) => {
      const look = (): void => {
        if (this.all(event).length >= times) resolve();
      };
      this.#looks.add(look);
      look();
    });
    await withLimit(`${event} number ${times}`, enough);
    return this.all(event)[times - 1];
  }

  /** Links this client to the phone of `number` by its QR code, up to ready. */
  async linkTo(whatsapp: WhatsApp, number: string, deviceName: string): Promise<void> {
    const code = await whatsapp.waitForCode(deviceName);
    await whatsapp.phone(number).scan(code.value);
    await this.until('ready');
  }

  /** Ends Chrome and waits until it is gone; the profile stays. */
  async end(): Promise<void> {
    if (this.library.pupBrowser) await endChrome(this.library.pupBrowser);
  }
}

/** The clients of one test file: made here, ended and erased after each test. */
export class PlainClients {
  readonly rejections = new LibraryRejections();
  #clients: PlainClient[] = [];
  #profiles: string[] = [];

  constructor(private readonly whatsapp: () => WhatsApp) {}

  /** A client that has not started. */
  async make(options: PlainClientOptions = {}): Promise<PlainClient> {
    const client = new PlainClient(this.whatsapp(), options.profile ?? (await this.profile()), options);
    this.#clients.push(client);
    return client;
  }

  /** A client whose initialize() has ended well. */
  async start(options: PlainClientOptions = {}): Promise<PlainClient> {
    const client = await this.make(options);
    await withLimit('initialize()', client.library.initialize());
    return client;
  }

  /** A client that is linked to `number` and ready. */
  async startLinked(number: string, deviceName = `Desk ${number}`): Promise<PlainClient> {
    const client = await this.start({ deviceName });
    await client.linkTo(this.whatsapp(), number, deviceName);
    return client;
  }

  /** An empty profile. */
  async profile(): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'stand-in-'));
    this.#profiles.push(directory);
    return directory;
  }

  async endAll(): Promise<void> {
    await Promise.all(this.#clients.splice(0).map((client) => client.end()));
    const profiles = this.#profiles.splice(0);
    await Promise.all(profiles.map((path) => rm(path, { recursive: true, force: true, maxRetries: 3 })));
  }
}
