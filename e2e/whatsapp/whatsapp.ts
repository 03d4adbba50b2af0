import { bundle } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import type { PendingCode } from './codes.ts';
import { type Control, startControl } from './control/server.ts';
import { Devices } from './devices.ts';
import { Faults } from './faults.ts';
import { Log } from './log.ts';
import { DEFAULTS, type WhatsAppOptions } from './options.ts';
import { Pages } from './pages.ts';
import type { Phone } from './phone.ts';
import { type PhoneOptions, Phones } from './phones.ts';
import { WebServer } from './server.ts';

const HOST_NAME = 'web.whatsapp.com';

/** A running stand-in. */
export interface WhatsApp {
  /** `127.0.0.1:PORT`, where the simulated web.whatsapp.com listens. */
  readonly host: string;
  /** Base64 SHA-256 of the server's public key. */
  readonly spki: string;
  /** What Chrome needs to be told to end up here. As root it also needs --no-sandbox. */
  readonly chromeArgs: readonly string[];
  /** What happened on WhatsApp's side so far. */
  readonly log: Log;
  /** What goes wrong, for whom. */
  readonly faults: Faults;
  /** The page for people who play the phones by hand. */
  readonly control: Control;
  /** The phone with this number (digits only), made at the first call. */
  phone(number: string, options?: PhoneOptions): Phone;
  phones(): Phone[];
  /** The codes that pages show now. */
  pendingCodes(): PendingCode[];
  /** Waits for a code that a phone could use now, of one device or of any. `limitMs` is 30 s unless given. */
  waitForCode(deviceName?: string, limitMs?: number): Promise<PendingCode>;
  /** Ends everything. Rejects if something went wrong inside the stand-in meanwhile. */
  close(): Promise<void>;
}

/** Starts a simulated WhatsApp on free ports of 127.0.0.1. */
export async function startWhatsApp(options: WhatsAppOptions = {}): Promise<WhatsApp> {
  const settings = { ...DEFAULTS, ...options };
  const log = new Log();
  const pages = new Pages(settings, log);
  const faults = new Faults(log, pages);
  const phones = new Phones({ log, pages, faults, devices: new Devices() });
  const closing = new AbortController();
  const errors: unknown[] = [];
  const report = (error: unknown): void => {
    errors.push(error);
  };

  const [script, certificate] = await Promise.all([bundle('./page/main.ts'), makeCertificate(HOST_NAME)]);
  const world = { settings, log, pages, faults, phones, script, report, closing: closing.signal };
  const server = new WebServer(world, certificate);
  const host = `127.0.0.1:${await server.listen()}`;
  const control = await startControl({ log, pages, phones, report });

  return {
    host,
    spki: certificate.spki,
    chromeArgs: [
      `--host-resolver-rules=MAP ${HOST_NAME}:443 ${host}`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
      '--disable-quic',
    ],
    log,
    faults,
    control,
    phone: (number, phoneOptions) => phones.phone(number, phoneOptions),
    phones: () => phones.all(),
    pendingCodes: () => pages.pendingCodes(),
    waitForCode: (deviceName, limitMs) => {
      const fits = (code: PendingCode): boolean => deviceName === undefined || code.deviceName === deviceName;
      return log.until(
        `a code of ${deviceName ?? 'any device'}`,
        () => pages.pendingCodes().find(fits),
        limitMs,
      );
    },
    close: async () => {
      closing.abort();
      for (const page of pages.all()) page.codes.stop();
      await Promise.all([server.close(), control.close()]);
      if (errors.length > 0) throw new AggregateError(errors, 'The stand-in itself failed.');
    },
  };
}
