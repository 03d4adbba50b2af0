import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import type { WhatsApp } from '../index.ts';
import { endChrome, ignoreLatePipeErrors, launchOptions } from './chrome.ts';

/** One Chrome without the library, for what only needs the page: quick to open many of. */
export class Tabs {
  readonly #browser: Browser;
  readonly #profile: string;

  private constructor(browser: Browser, profile: string) {
    this.#browser = browser;
    this.#profile = profile;
  }

  static async launch(whatsapp: WhatsApp): Promise<Tabs> {
    const profile = await mkdtemp(join(tmpdir(), 'stand-in-'));
    const browser = await puppeteer.launch(launchOptions(whatsapp, profile));
    ignoreLatePipeErrors(browser);
    return new Tabs(browser, profile);
  }

  /** A tab of an own profile in memory, or of the profile that `beside` is in. */
  async open(url: string, beside?: Page): Promise<Page> {
    const context: BrowserContext = beside?.browserContext() ?? (await this.#browser.createBrowserContext());
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  async end(): Promise<void> {
    await endChrome(this.#browser);
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
