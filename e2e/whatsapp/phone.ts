import { randomUUID } from 'node:crypto';
import type { PendingCode } from './codes.ts';
import { type Device, type Devices, type LinkedDevice, MAX_DEVICES } from './devices.ts';
import type { Faults } from './faults.ts';
import type { Log } from './log.ts';
import type { Page, Pages } from './pages.ts';
import type { PictureKind } from './picture.ts';
import type { ChatMessage, LinkedAnswer, Owner, Push } from './protocol.ts';

export type RefusedBecause =
  'expired' | 'unknown' | 'phone-offline' | 'too-many-devices' | 'code-of-another-number';

const REFUSALS: Record<RefusedBecause, string> = {
  expired: 'this code has expired, the page shows another one by now',
  unknown: 'no page shows or showed this code',
  'phone-offline': 'the phone is offline',
  'too-many-devices': `a phone has at most ${MAX_DEVICES} linked devices`,
  'code-of-another-number': 'this pairing code was made for another number',
};

/** Why a phone did not link: `reason` is for code, the message for people. */
export class LinkRefused extends Error {
  constructor(readonly reason: RefusedBecause) {
    super(`Could not link the device: ${REFUSALS[reason]}.`);
    this.name = 'LinkRefused';
  }
}

/** Someone who writes to the phone's number. */
export interface Contact {
  readonly number: string;
  readonly name: string;
}

const A_CUSTOMER: Contact = { number: '15557770001', name: 'Ada Customer' };

/** The parts of the stand-in that a phone acts on. */
export interface PhoneWorld {
  readonly log: Log;
  readonly devices: Devices;
  readonly pages: Pages;
  readonly faults: Faults;
}

/** One phone with WhatsApp on it, and the account of its number on WhatsApp's servers. */
export class Phone {
  readonly #world: PhoneWorld;
  readonly #messages: ChatMessage[] = [];
  /** How many messages are unread, by the contact's number. */
  readonly #unread = new Map<string, number>();
  #online = true;
  #picture: PictureKind = 'drawn';

  constructor(
    readonly owner: Owner,
    world: PhoneWorld,
  ) {
    this.#world = world;
  }

  get number(): string {
    return this.owner.number;
  }

  get name(): string {
    return this.owner.name;
  }

  get online(): boolean {
    return this.#online;
  }

  /**
   * Scans a QR code and waits until the page has registered as a linked device (30 s at most).
   * Rejects with LinkRefused.
   */
  async scan(qrValue: string): Promise<LinkedDevice> {
    return this.#link(qrValue, 'qr');
  }

  /** Enters the eight characters of a pairing code; otherwise as `scan`. */
  async enterCode(code: string): Promise<LinkedDevice> {
    return this.#link(code.replace('-', '').toUpperCase(), 'pairing-code');
  }

  /** What the phone shows under Linked devices, oldest first. */
  linkedDevices(): LinkedDevice[] {
    const { devices, pages } = this.#world;
    return devices.of(this.number).map((device) => ({ ...device, connected: pages.of(device).length > 0 }));
  }

  /** Removes one linked device, or all of them, from the phone's side. Throws if there is no such device. */
  unlink(deviceId?: string): void {
    const { devices, pages, log } = this.#world;
    const chosen = devices.of(this.number).filter(({ id }) => deviceId === undefined || id === deviceId);
    if (chosen.length === 0) throw new Error(`${this.name} has no linked device ${deviceId ?? ''}`.trim());
    for (const device of chosen) {
      devices.remove(device);
      log.add(unlinked(device, 'phone'));
      for (const page of pages.of(device)) {
        signOut(page);
        page.push({ kind: 'unlinked' });
      }
    }
  }

  /** An offline phone cannot scan. Its linked devices work without it, as in the field. */
  setOnline(online: boolean): void {
    this.#online = online;
    this.#world.log.add({ kind: 'phone-changed', phone: this.number, what: online ? 'online' : 'offline' });
  }

  get picture(): PictureKind {
    return this.#picture;
  }

  /** What there is for a profile picture from now on; pages hear of it when they ask. */
  setPicture(picture: PictureKind): void {
    this.#picture = picture;
  }

  /** Whether WhatsApp refuses to log this number's devices out when they ask. */
  refuse(refuses: boolean): void {
    this.#world.faults.onLogout({ kind: refuses ? 'refuse' : 'ok' }, { phone: this.number });
  }

  /** A contact writes to this number: the message reaches every linked page that is open, the others later. */
  sendMessage(text: string, from: Contact = A_CUSTOMER): void {
    const message: ChatMessage = {
      // 32 hex digits: the library takes the length as the sign of an Android sender.
      id: randomUUID().replaceAll('-', '').toUpperCase(),
      contact: from.number,
      contactName: from.name,
      fromMe: false,
      text,
      at: Date.now(),
    };
    this.keep(message);
    this.#push({ kind: 'message', message });
  }

  /** The owner opens a contact's chat on the phone: nothing in it is unread any more, on any device. */
  read({ number: contact }: Pick<Contact, 'number'> = A_CUSTOMER): void {
    this.#unread.delete(contact);
    this.#push({ kind: 'read', contact });
  }

  #push(push: Push): void {
    for (const device of this.#world.devices.of(this.number)) {
      for (const page of this.#world.pages.of(device)) page.push(push);
    }
  }

  /** Every message of this number so far, both ways. */
  messages(): readonly ChatMessage[] {
    return this.#messages;
  }

  /** Waits until exactly `count` devices are linked. `limitMs` is 30 s unless given. */
  waitForDevices(count: number, limitMs?: number): Promise<LinkedDevice[]> {
    const look = (): LinkedDevice[] | undefined => {
      const devices = this.linkedDevices();
      return devices.length === count ? devices : undefined;
    };
    return this.#world.log.until(`${count} linked devices on ${this.name}`, look, limitMs);
  }

  /** Keeps a message that a linked page sent or a contact wrote. */
  keep(message: ChatMessage): void {
    this.#messages.push(message);
    const { contact, fromMe, text } = message;
    this.#unread.set(contact, fromMe ? 0 : (this.#unread.get(contact) ?? 0) + 1);
    this.#world.log.add({ kind: 'message', phone: this.number, fromMe, text });
  }

  /** A page that this phone has scanned is now one of its devices. */
  register(page: Page, asked: { secret: string; deviceName: string; platform: string }): LinkedAnswer {
    const device: Device = {
      id: randomUUID(),
      phone: this.number,
      name: asked.deviceName,
      platform: asked.platform,
      secret: asked.secret,
      linkedAt: Date.now(),
    };
    this.#world.devices.add(device);
    page.codes.stop();
    page.become(device);
    const { number: phone } = this;
    this.#world.log.add({ kind: 'linked', phone, device: device.id, deviceName: device.name, page: page.id });
    return this.greet();
  }

  /** Removes a device that asked for its own logout. */
  removeByDevice(device: Device, page: Page): void {
    this.#world.devices.remove(device);
    signOut(page);
    this.#world.log.add(unlinked(device, 'device'));
  }

  /** What a page of this number needs when it connects. */
  greet(): LinkedAnswer {
    return {
      kind: 'linked',
      owner: this.owner,
      history: this.#messages,
      unread: Object.fromEntries(this.#unread),
    };
  }

  async #link(value: string, kind: PendingCode['kind']): Promise<LinkedDevice> {
    const page = this.#pageToLink(value, kind);
    page.pairingWith = this.number;
    page.push({ kind: 'pair' });
    return this.#world.log.until(`the page to register with ${this.name}`, () => {
      const id = page.device?.id;
      return this.linkedDevices().find((device) => device.id === id);
    });
  }

  #pageToLink(value: string, kind: PendingCode['kind']): Page {
    if (!this.#online) throw this.#refusal('phone-offline');
    const { pages } = this.#world;
    const code = pages.pendingCodes().find((pending) => pending.kind === kind && pending.value === value);
    const page = code && pages.get(code.page);
    if (!page) throw this.#refusal(pages.hasRetired(value) ? 'expired' : 'unknown');
    if (code.kind === 'pairing-code' && code.number !== this.number) {
      throw this.#refusal('code-of-another-number');
    }
    if (this.linkedDevices().length >= MAX_DEVICES) throw this.#refusal('too-many-devices');
    return page;
  }

  #refusal(reason: RefusedBecause): LinkRefused {
    this.#world.log.add({ kind: 'scan-refused', phone: this.number, reason });
    return new LinkRefused(reason);
  }
}

function signOut(page: Page): void {
  page.device = null;
  page.browser.phone = null;
}

function unlinked(device: Device, by: 'device' | 'phone') {
  const { phone, id, name } = device;
  return { kind: 'unlinked', phone, device: id, deviceName: name, by } as const;
}
