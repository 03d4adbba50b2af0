import { startWhatsApp } from '../../whatsapp/index.ts';
import { serve } from './call.ts';

/** How to reach the stand-in. */
export interface Address {
  readonly host: string;
  readonly spki: string;
  readonly chromeArgs: readonly string[];
}

/** The stand-in for WhatsApp and the phones, in a process of its own. */
export interface StandInApi {
  address(): Promise<Address>;
  /** The phone with this number scans a QR code. */
  scan(number: string, code: string): Promise<void>;
  /** Waits until a page of that name shows a code. */
  waitForCode(deviceName: string): Promise<void>;
  /** When the last of these phones removed its last device, in milliseconds since 1970. Rejects if one has not. */
  allUnlinkedAt(numbers: string[]): Promise<number>;
  close(): Promise<void>;
}

const whatsapp = await startWhatsApp();

serve<StandInApi>({
  address: () => {
    const { host, spki, chromeArgs } = whatsapp;
    return Promise.resolve({ host, spki, chromeArgs });
  },
  scan: async (number, code) => {
    await whatsapp.phone(number).scan(code);
  },
  waitForCode: async (deviceName) => {
    await whatsapp.waitForCode(deviceName);
  },
  allUnlinkedAt: async (numbers) => {
    const isDone = () => numbers.every((number) => whatsapp.phone(number).linkedDevices().length === 0);
    await whatsapp.log.until('all phones to be told', () => isDone() || undefined);
    const told = whatsapp.log.of('unlinked').filter(({ phone }) => numbers.includes(phone));
    return Math.max(...told.map(({ at }) => at));
  },
  close: () => whatsapp.close(),
});
