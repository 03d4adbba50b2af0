import type { AccountView } from '../../shared/view.ts';
import { deviceNameOf } from '../../shared/account.ts';
import type { TestDesk } from './desk.test-kit.ts';

/** A number from 0 up to 1, the next one each time; the same ones in the same order for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Target {
  readonly desk: TestDesk;
  readonly id: string;
  /** Of the phone that is at hand. */
  readonly number: string;
}

const view = ({ desk, id }: Target): AccountView => desk.view(id);
const own = (target: Target) => ({ deviceName: deviceNameOf(view(target).account) });

/** The code that an account shows, if it is of that kind. */
function codeOf(target: Target, kind: 'qr' | 'pairing'): string | undefined {
  const { state } = view(target);
  return state.kind === 'scan' && state.code.kind === kind ? state.code.value : undefined;
}

async function scan(target: Target): Promise<void> {
  const code = codeOf(target, 'qr');
  if (code !== undefined) await target.desk.whatsapp.phone(target.number).scan(code);
}

async function pair(target: Target): Promise<void> {
  const { desk, id, number } = target;
  await desk.sessions.requestPairingCode(id, number);
  const code = codeOf(target, 'pairing');
  if (code !== undefined) await desk.whatsapp.phone(number).enterCode(code);
}

/** The phone removes what it lists under the account's name. */
function unlinkOnPhone(target: Target): void {
  const { name, phone } = { name: own(target).deviceName, phone: target.desk.whatsapp.phone(target.number) };
  for (const device of phone.linkedDevices()) if (device.name === name) phone.unlink(device.id);
}

/** What may happen, each with its weight. What cannot be at the moment throws, and nothing happens. */
export const happenings: Record<string, { weight: number; happen(target: Target): unknown }> = {
  look: {
    weight: 2,
    happen: ({ desk, id }) => {
      desk.lookAt(id);
    },
  },
  start: {
    weight: 4,
    happen: ({ desk, id }) => {
      desk.sessions.start(id);
    },
  },
  stop: {
    weight: 2,
    happen: ({ desk, id }) => {
      desk.sessions.stop(id);
    },
  },
  restart: {
    weight: 2,
    happen: ({ desk, id }) => {
      desk.sessions.restart(id);
    },
  },
  logOut: { weight: 4, happen: ({ desk, id }) => desk.sessions.logOut(id) },
  reset: { weight: 1, happen: ({ desk, id }) => desk.sessions.reset(id) },
  askLogOut: {
    weight: 2,
    happen: ({ desk, id }) => {
      desk.sessions.prepareLogOut(id, true);
    },
  },
  doNotLogOut: {
    weight: 1,
    happen: ({ desk, id }) => {
      desk.sessions.prepareLogOut(id, false);
    },
  },
  useHere: { weight: 1, happen: ({ desk, id }) => desk.sessions.useHere(id) },
  keepNumber: {
    weight: 1,
    happen: ({ desk, id }) => {
      desk.sessions.keepNumber(id);
    },
  },
  scan: { weight: 12, happen: scan },
  pair: { weight: 3, happen: pair },
  unlinkOnPhone: { weight: 2, happen: unlinkOnPhone },
  killBrowser: {
    weight: 3,
    happen: async ({ desk, id }) => {
      process.kill(await desk.browserProcess(id), 'SIGKILL');
    },
  },
  crash: { weight: 1, happen: (target) => target.desk.whatsapp.faults.now({ kind: 'crash' }, own(target)) },
  hang: {
    weight: 1,
    happen: (target) => target.desk.whatsapp.faults.now({ kind: 'hang', ms: 60_000 }, own(target)),
  },
  reload: { weight: 1, happen: (target) => target.desk.whatsapp.faults.now({ kind: 'reload' }, own(target)) },
  conflict: {
    weight: 1,
    happen: (target) => target.desk.whatsapp.faults.now({ kind: 'conflict' }, own(target)),
  },
  networkDown: {
    weight: 1,
    happen: (target) => target.desk.whatsapp.faults.now({ kind: 'networkDown' }, own(target)),
  },
  networkUp: { weight: 2, happen: ({ desk }) => desk.whatsapp.faults.now({ kind: 'networkUp' }) },
  logoutHangs: {
    weight: 1,
    happen: ({ desk, number }) => {
      desk.whatsapp.faults.onLogout({ kind: 'hang' }, { phone: number });
    },
  },
  logoutRefused: {
    weight: 1,
    happen: ({ desk, number }) => {
      desk.whatsapp.faults.onLogout({ kind: 'refuse' }, { phone: number });
    },
  },
  logoutWorks: {
    weight: 2,
    happen: ({ desk, number }) => {
      desk.whatsapp.faults.onLogout({ kind: 'ok' }, { phone: number });
    },
  },
};

/** One of them, by a number from 0 up to 1. */
export function pick(random: number): string {
  const all = Object.entries(happenings);
  let left = random * all.reduce((sum, [, { weight }]) => sum + weight, 0);
  return all.find(([, { weight }]) => (left -= weight) < 0)?.[0] ?? 'scan';
}
