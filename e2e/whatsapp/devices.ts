/** A linked device as WhatsApp's server keeps it. */
export interface Device {
  readonly id: string;
  /** The phone's number. */
  readonly phone: string;
  readonly name: string;
  /** The browser that the device says it is. */
  readonly platform: string;
  /** 64 hex digits that only the device's profile and the server know. */
  readonly secret: string;
  /** In ms since 1970. */
  readonly linkedAt: number;
}

/** A linked device as the phone lists it; `connected` says whether its page is open now. */
export type LinkedDevice = Device & { readonly connected: boolean };

/** WhatsApp's own limit: a phone and four more devices. */
export const MAX_DEVICES = 4;

/** Which devices are linked to which number. A device that is not here is not linked, whatever its page believes. */
export class Devices {
  readonly #linked = new Map<string, Device>();

  add(device: Device): void {
    this.#linked.set(device.id, device);
  }

  remove(device: Device): boolean {
    return this.#linked.delete(device.id);
  }

  of(phone: string): Device[] {
    return [...this.#linked.values()].filter((device) => device.phone === phone);
  }

  bySecret(secret: string): Device | undefined {
    return [...this.#linked.values()].find((device) => device.secret === secret);
  }
}
