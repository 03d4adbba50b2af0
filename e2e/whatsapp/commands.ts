import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from './faults.ts';
import type { Log } from './log.ts';
import type { Page, Pages } from './pages.ts';
import type { Phones } from './phones.ts';
import type { Commands, LogoutAnswer, PairingCodeAnswer, PictureAnswer } from './protocol.ts';

/** What the commands act on. `closing` ends what a fault holds up. */
export interface CommandWorld {
  readonly log: Log;
  readonly pages: Pages;
  readonly phones: Phones;
  readonly faults: Faults;
  readonly closing: AbortSignal;
}

type Handlers = {
  readonly [K in keyof Commands]: (
    page: Page,
    ask: Commands[K]['ask'],
  ) => Commands[K]['answer'] | Promise<Commands[K]['answer']>;
};

// International format without signs: the shortest numbers in use have 7 digits, E.164 ends at 15.
const PHONE_NUMBER = /^[1-9][0-9]{6,14}$/;

/** What the server does at each command of a page. */
export function commandHandlers(world: CommandWorld): Handlers {
  return {
    hello: (page, ask) => hello(world, page, ask),
    name: (page, { deviceName }) => {
      // A linked device keeps the name that the phone lists.
      if (!page.device) page.rename(deviceName);
      world.log.add({ kind: 'page-named', page: page.id, deviceName: page.deviceName });
      return null;
    },
    state: (page, { state }) => {
      world.log.add({ kind: 'page-state', page: page.id, deviceName: page.deviceName, state });
      return null;
    },
    refreshQr: (page) => ({ ref: page.codes.startQr() }),
    pairingCode: (page, { number }): PairingCodeAnswer =>
      PHONE_NUMBER.test(number)
        ? { kind: 'code', code: page.codes.showPairingCode(number) }
        : { kind: 'bad-number' },
    register: (page, ask) => {
      const phone = page.pairingWith === null ? undefined : world.phones.get(page.pairingWith);
      if (!phone) throw new Error('A page registers that no phone has scanned.');
      return phone.register(page, ask);
    },
    logout: (page) => logout(world, page),
    picture: (page, { number }) => picture(world, page, number),
    takeover: (page) => {
      replaceOthers(world, page);
      return null;
    },
    sent: (page, { message }) => {
      ownerOf(world, page)?.keep(message);
      return null;
    },
    started: (page, { fault }) => {
      world.log.add({ kind: 'fault-begun', id: fault, page: page.id });
      return null;
    },
  };
}

function hello(
  world: CommandWorld,
  page: Page,
  { secret, keys, deviceName }: Commands['hello']['ask'],
): Commands['hello']['answer'] {
  page.keys = keys;
  page.rename(deviceName);
  const found = secret === null ? undefined : world.phones.bySecret(secret);
  if (found) page.become(found.device);
  const { id, device } = page;
  world.log.add({ kind: 'page-opened', page: id, deviceName: page.deviceName, phone: device?.phone ?? null });
  if (secret === null) return { kind: 'unpaired', ref: page.codes.startQr() };
  if (!found) {
    page.browser.phone = null;
    world.log.add({ kind: 'told-unlinked', page: id });
    return { kind: 'unlinked' };
  }
  const { phone } = found;
  world.log.add({
    kind: 'restored',
    phone: phone.number,
    device: found.device.id,
    deviceName: found.device.name,
    page: id,
  });
  replaceOthers(world, page);
  return phone.greet();
}

/** One device, one page: the older one is told that another browser has taken over. */
function replaceOthers({ pages }: CommandWorld, page: Page): void {
  if (!page.device) return;
  for (const other of pages.of(page.device)) {
    if (other !== page) other.push({ kind: 'conflict' });
  }
}

async function logout(world: CommandWorld, page: Page): Promise<LogoutAnswer> {
  const { device } = page;
  const phone = ownerOf(world, page);
  // WhatsApp has nothing to remove: the page may go.
  if (!device || !phone) return { kind: 'removed' };
  const fault = world.faults.forLogout({ phone: phone.number, deviceName: device.name });
  world.log.add({
    kind: 'logout-asked',
    phone: phone.number,
    deviceName: device.name,
    fault: fault.kind,
  });
  switch (fault.kind) {
    case 'hang':
      return new Promise(() => undefined);
    case 'throw':
      return { kind: 'throw' };
    case 'refuse':
      return { kind: 'refused' };
    case 'slow':
      await sleep(fault.ms, undefined, { signal: world.closing });
      phone.removeByDevice(device, page);
      return { kind: 'removed' };
    case 'navigate-first':
      phone.removeByDevice(device, page);
      return { kind: 'removed-navigate-first' };
    case 'ok':
      phone.removeByDevice(device, page);
      return { kind: 'removed' };
  }
}

async function picture({ phones, log }: CommandWorld, page: Page, number: string): Promise<PictureAnswer> {
  const kind = phones.get(number)?.picture ?? 'drawn';
  log.add({ kind: 'picture-asked', page: page.id, phone: number, answer: kind });
  switch (kind) {
    case 'silent':
      return new Promise(() => undefined);
    case 'none':
    case 'refused':
      return { kind };
    case 'drawn':
    case 'slow':
    case 'huge':
    case 'text':
      return { kind: 'at', path: `/picture/${number}` };
  }
}

function ownerOf({ phones }: CommandWorld, page: Page) {
  return page.device ? phones.get(page.device.phone) : undefined;
}
