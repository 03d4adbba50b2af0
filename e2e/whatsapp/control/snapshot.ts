import type { PendingCode } from '../codes.ts';
import type { Pages } from '../pages.ts';
import type { Phones } from '../phones.ts';
import type { ChatMessage, Owner } from '../protocol.ts';

/** What the control page draws. No secret of a device is in it. */
export interface Snapshot {
  readonly phones: readonly PhoneView[];
  readonly codes: readonly PendingCode[];
}

export interface PhoneView extends Owner {
  readonly online: boolean;
  readonly devices: readonly DeviceView[];
  readonly messages: readonly ChatMessage[];
}

export interface DeviceView {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  readonly connected: boolean;
}

const LAST_MESSAGES = 30;

export function snapshotOf(phones: Phones, pages: Pages): Snapshot {
  return {
    codes: pages.pendingCodes(),
    phones: phones.all().map((phone) => ({
      ...phone.owner,
      online: phone.online,
      messages: phone.messages().slice(-LAST_MESSAGES),
      devices: phone.linkedDevices().map(({ id, name, platform, connected }) => ({
        id,
        name,
        platform,
        connected,
      })),
    })),
  };
}
