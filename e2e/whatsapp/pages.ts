import type { ServerResponse } from 'node:http';
import { PageCodes, type PendingCode } from './codes.ts';
import type { Device } from './devices.ts';
import type { Log } from './log.ts';
import type { Settings } from './options.ts';
import type { CodeKeys, Push } from './protocol.ts';

/** A Chrome profile as the server knows it: by a cookie, over loads and restarts. */
export interface Browser {
  readonly id: string;
  deviceName: string | null;
  phone: string | null;
}

/** One load of the page with its event stream open. It ends with the stream. */
export class Page {
  deviceName = 'unnamed';
  keys: CodeKeys = { staticKey: '', identityKey: '', advSecret: '', platform: '' };
  device: Device | null = null;
  /** The number of the phone that has scanned this page's code and waits for it to register. */
  pairingWith: string | null = null;
  readonly codes: PageCodes;
  readonly #stream: ServerResponse;

  constructor(
    readonly id: string,
    readonly browser: Browser,
    stream: ServerResponse,
    makeCodes: (page: Page) => PageCodes,
  ) {
    this.#stream = stream;
    this.codes = makeCodes(this);
  }

  push(message: Push): void {
    this.#stream.write(`data: ${JSON.stringify(message)}\n\n`);
  }

  /** Breaks the stream off, as a lost network does. */
  drop(): void {
    this.#stream.destroy();
  }

  rename(deviceName: string): void {
    this.deviceName = deviceName;
    this.browser.deviceName = deviceName;
  }

  /** The page now speaks for `device`. */
  become(device: Device): void {
    this.pairingWith = null;
    this.device = device;
    this.rename(device.name);
    this.browser.phone = device.phone;
  }
}

/** The pages that are open now. */
export class Pages {
  readonly #open = new Map<string, Page>();
  readonly #retired = new Set<string>();
  readonly #settings: Settings;
  readonly #log: Log;

  constructor(settings: Settings, log: Log) {
    this.#settings = settings;
    this.#log = log;
  }

  /** A page has opened its event stream; when that closes, the page is gone. */
  open(id: string, browser: Browser, stream: ServerResponse): void {
    const makeCodes = (page: Page) => new PageCodes(page, this.#settings, this.#log, this.#retired);
    const page = new Page(id, browser, stream, makeCodes);
    this.#open.set(id, page);
    stream.once('close', () => {
      this.#remove(page);
    });
  }

  get(id: string): Page | undefined {
    return this.#open.get(id);
  }

  all(): Page[] {
    return [...this.#open.values()];
  }

  /** The pages that are signed in as `device`: more than one if a profile was copied. */
  of(device: Device): Page[] {
    return this.all().filter((page) => page.device?.id === device.id);
  }

  pendingCodes(): PendingCode[] {
    return this.all()
      .map((page) => page.codes.pending())
      .filter((code) => code !== undefined);
  }

  /** Whether this code was good once. */
  hasRetired(value: string): boolean {
    return this.#retired.has(value);
  }

  /** Forgets a page whose stream has ended. */
  #remove(page: Page): void {
    page.codes.stop();
    // A page that came back after a lost network has the same id and is another record.
    if (this.#open.get(page.id) === page) this.#open.delete(page.id);
    const { id, deviceName, device } = page;
    this.#log.add({ kind: 'page-gone', page: id, deviceName, phone: device?.phone ?? null });
  }
}
