import { expect } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LinkedDevice, Phone } from '../whatsapp/index.ts';
import { filesWith, processesOf } from './traces.ts';

/** The one device that the phone lists. Throws where it lists none or more. */
export function onlyDevice(phone: Phone): LinkedDevice {
  const [device, ...more] = phone.linkedDevices();
  if (!device || more.length > 0)
    throw new Error(`the phone lists ${more.length + (device ? 1 : 0)} devices`);
  return device;
}

/** Those of these processes of Chrome that run still. */
export async function stillRunning(dataFolder: string, processes: readonly number[]): Promise<number[]> {
  return (await processesOf(dataFolder)).filter((pid) => processes.includes(pid));
}

/** What a linked account has on this computer: its login in files, and its Chrome. */
export class LinkTraces {
  private constructor(
    readonly dataFolder: string,
    readonly secret: string,
    readonly chrome: readonly number[],
  ) {}

  /** Fails where there is nothing, since nothing could be missed afterwards then. */
  static async of(phone: Phone, dataFolder: string): Promise<LinkTraces> {
    const { secret } = onlyDevice(phone);
    const chrome = await processesOf(dataFolder);
    expect(chrome).not.toEqual([]);
    expect(await filesWith(dataFolder, secret)).not.toEqual([]);
    return new LinkTraces(dataFolder, secret, chrome);
  }

  async expectGone(): Promise<void> {
    expect(await stillRunning(this.dataFolder, this.chrome)).toEqual([]);
    expect(await filesWith(this.dataFolder, this.secret)).toEqual([]);
  }
}

/** No file names the account or holds its login, no folder is its, and no Chrome runs for it. */
export async function expectNoTraceOf(
  dataFolder: string,
  { id, label: name, secret }: { id: string; label: string; secret: string },
): Promise<void> {
  // At once: what the window shows as removed is off the disk, or an app that is killed would have it back.
  expect(await readFile(join(dataFolder, 'accounts.json'), 'utf8')).not.toContain(name);
  await expect.poll(() => processesOf(dataFolder, id)).toEqual([]);
  await expect.poll(async () => (await readdir(join(dataFolder, 'profiles'))).includes(id)).toBe(false);
  await expect.poll(() => filesWith(dataFolder, secret)).toEqual([]);
}
