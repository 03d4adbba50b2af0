import { randomBytes, randomInt } from 'node:crypto';
import type { Log } from './log.ts';
import type { Settings } from './options.ts';
import type { CodeKeys, Push } from './protocol.ts';

interface Shown {
  /** The page that shows it. */
  readonly page: string;
  readonly deviceName: string;
  /** What is in the QR code, or the eight characters of the pairing code. */
  readonly value: string;
  /** In ms since 1970. */
  readonly expiresAt: number;
}

/** A code that a page shows now and that a phone could use now. */
export type PendingCode =
  | (Shown & { readonly kind: 'qr'; readonly rotation: number })
  | (Shown & { readonly kind: 'pairing-code'; readonly number: string });

/** What the codes need to know of the page that shows them. */
export interface CodeHost {
  readonly id: string;
  readonly deviceName: string;
  readonly keys: CodeKeys;
  push(message: Push): void;
}

type Current =
  | { kind: 'none' }
  | { kind: 'qr'; value: string; expiresAt: number; rotation: number }
  | { kind: 'pairing-code'; value: string; expiresAt: number; number: string };

// No 0, 1, I, O or U: the letters that WhatsApp leaves out of its pairing codes too.
const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';

/** The codes of one page: one at a time, replaced in time, stopped with the page. */
export class PageCodes {
  readonly #host: CodeHost;
  readonly #settings: Settings;
  readonly #log: Log;
  #current: Current = { kind: 'none' };
  #timer: NodeJS.Timeout | undefined;
  readonly #retired: Set<string>;

  /** `retired` collects the values that no phone accepts any more. */
  constructor(host: CodeHost, settings: Settings, log: Log, retired: Set<string>) {
    this.#host = host;
    this.#settings = settings;
    this.#log = log;
    this.#retired = retired;
  }

  /** Starts a new round of QR codes and gives the first reference. */
  startQr(): string {
    return this.#showQr(0);
  }

  /** Shows a pairing code for `number` in place of the QR code. */
  showPairingCode(number: string): string {
    const value = Array.from({ length: 8 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
    const expiresAt = Date.now() + this.#settings.pairingCodeMs;
    this.#replace({ kind: 'pairing-code', value, expiresAt, number });
    this.#timer = setTimeout(() => {
      this.stop();
    }, this.#settings.pairingCodeMs);
    this.#logShown(value, 0);
    return value;
  }

  /** Ends the round: the page keeps its last QR code, and no phone accepts that any more. */
  goIdle(): void {
    this.stop();
    this.#log.add({ kind: 'code-idle', page: this.#host.id, deviceName: this.#host.deviceName });
    this.#host.push({ kind: 'idle' });
  }

  stop(): void {
    this.#replace({ kind: 'none' });
  }

  pending(): PendingCode | undefined {
    if (this.#current.kind === 'none') return undefined;
    return { ...this.#current, page: this.#host.id, deviceName: this.#host.deviceName };
  }

  #showQr(rotation: number): string {
    // The shape of WhatsApp's own references: a version, then base64.
    const ref = `2@${randomBytes(66).toString('base64')}`;
    const { staticKey, identityKey, advSecret, platform } = this.#host.keys;
    const value = [ref, staticKey, identityKey, advSecret, platform].join(',');
    const lifeMs = rotation === 0 ? this.#settings.firstQrMs : this.#settings.nextQrMs;
    this.#replace({ kind: 'qr', value, expiresAt: Date.now() + lifeMs, rotation });
    this.#timer = setTimeout(() => {
      this.#rotate(rotation + 1);
    }, lifeMs);
    this.#logShown(value, rotation);
    return ref;
  }

  #rotate(rotation: number): void {
    if (rotation > this.#settings.qrRotations) this.goIdle();
    else this.#host.push({ kind: 'ref', ref: this.#showQr(rotation) });
  }

  #replace(next: Current): void {
    clearTimeout(this.#timer);
    if (this.#current.kind !== 'none') this.#retired.add(this.#current.value);
    this.#current = next;
  }

  #logShown(value: string, rotation: number): void {
    const { id: page, deviceName } = this.#host;
    this.#log.add({ kind: 'code-shown', page, deviceName, value, rotation });
  }
}
