import type { Device } from './devices.ts';
import { Phone, type PhoneWorld } from './phone.ts';
import type { PictureKind } from './picture.ts';
import type { Owner } from './protocol.ts';

/** What a new phone is like where the caller does not say. */
export interface PhoneOptions {
  /** The name that its owner goes by. */
  readonly name?: string;
  readonly platform?: Owner['platform'];
  /** Its profile picture: a drawn one unless given. */
  readonly picture?: PictureKind;
}

/** Every phone, by its number. */
export class Phones {
  readonly #byNumber = new Map<string, Phone>();
  readonly #world: PhoneWorld;

  constructor(world: PhoneWorld) {
    this.#world = world;
  }

  /** The phone with this number (international, digits only); made at the first call, when the options count. */
  phone(number: string, options: PhoneOptions = {}): Phone {
    const known = this.#byNumber.get(number);
    if (known) return known;
    if (!/^[0-9]{7,15}$/.test(number)) throw new Error(`Not a phone number: ${number} (7 to 15 digits).`);
    const { name = `Phone ${number}`, platform = 'android', picture = 'drawn' } = options;
    const phone = new Phone({ number, name, platform }, this.#world);
    phone.setPicture(picture);
    this.#byNumber.set(number, phone);
    this.#world.log.add({ kind: 'phone-changed', phone: number, what: 'created' });
    return phone;
  }

  get(number: string): Phone | undefined {
    return this.#byNumber.get(number);
  }

  all(): Phone[] {
    return [...this.#byNumber.values()];
  }

  bySecret(secret: string): { phone: Phone; device: Device } | undefined {
    const device = this.#world.devices.bySecret(secret);
    const phone = device && this.#byNumber.get(device.phone);
    return phone && { phone, device };
  }
}
