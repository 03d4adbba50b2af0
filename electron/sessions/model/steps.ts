import fc from 'fast-check';
import { vi } from 'vitest';
import type { StartFault } from './fake-chrome.ts';
import type { ModelDesk } from './model-desk.ts';

/** One thing that happens. `account` counts the accounts that there are, over and over. */
export type Step =
  | { kind: 'add' | 'look-away' | 'reopen' | 'power-cut' }
  | { kind: 'command'; account: number; command: keyof typeof commands }
  | { kind: 'page'; account: number; event: keyof typeof pageEvents }
  | { kind: 'scan'; account: number; phone: number }
  | { kind: 'next-start'; fault: StartFault }
  | { kind: 'logout-mode'; mode: ModelDesk['world']['logout'] }
  | { kind: 'erasing'; works: boolean; ms: number }
  | { kind: 'wait'; ms: number };

/** Of all hand-overs, since it is the accounts that count here. */
const handOver = '7e0f4bb6-9c55-4f0e-8a55-2b7a8ce62a11';

const commands = {
  look: (desk, id) => {
    desk.lookAt(id);
  },
  start: ({ sessions }, id) => {
    sessions.start(id);
  },
  stop: ({ sessions }, id) => {
    sessions.stop(id);
  },
  restart: ({ sessions }, id) => {
    sessions.restart(id);
  },
  askLogOut: ({ sessions }, id) => {
    sessions.prepareLogOut(id, true);
  },
  doNotLogOut: ({ sessions }, id) => {
    sessions.prepareLogOut(id, false);
  },
  logOut: ({ sessions }, id) => sessions.logOut(id),
  handOver: ({ sessions }) => {
    const ids = sessions.views.map(({ account }) => account.id);
    return Promise.all(sessions.logOutTogether(ids, { handOver, person: 'Ada' }));
  },
  finishHandOver: ({ sessions }, id) => sessions.finishLogOut(id, handOver),
  reset: ({ sessions }, id) => sessions.reset(id),
  remove: ({ sessions }, id) => sessions.remove(id, { evenIfPhoneNotTold: false }),
  removeAnyway: ({ sessions }, id) => sessions.remove(id, { evenIfPhoneNotTold: true }),
  pair: ({ sessions }, id) => sessions.requestPairingCode(id, '15550001'),
  pairBadNumber: ({ sessions }, id) => sessions.requestPairingCode(id, '0000'),
  showQrCode: ({ sessions }, id) => sessions.showQrCode(id),
  useHere: ({ sessions }, id) => sessions.useHere(id),
  keepNumber: ({ sessions }, id) => {
    sessions.keepNumber(id);
  },
  dismiss: ({ sessions }, id) => {
    sessions.dismissReceipt(id);
  },
  rename: (desk, id) => {
    desk.rename(id);
  },
  expectFirst: ({ sessions }, id) => {
    sessions.update(id, { expectedNumber: '15550001' });
  },
  expectAny: ({ sessions }, id) => {
    sessions.update(id, { expectedNumber: null });
  },
  startByHand: ({ sessions }, id) => {
    sessions.update(id, { startsWithApp: false });
  },
  moveToEnd: ({ sessions }, id) => {
    sessions.move(id, null, null);
  },
} satisfies Record<string, (desk: ModelDesk, id: string) => unknown>;

const pageEvents = {
  die: (desk, id) => {
    desk.chromeOf(id)?.die();
  },
  hang: (desk, id) => {
    desk.chromeOf(id)?.hang();
  },
  loseTouch: (desk, id) => {
    desk.chromeOf(id)?.loseTouch();
  },
  conflict: (desk, id) => {
    if (desk.world.numberOf(desk.profileOf(id)) !== null) desk.chromeOf(id)?.conflict();
  },
  nextCode: (desk, id) => {
    if (desk.chromeOf(id)?.showsCode) desk.chromeOf(id)?.showNextCode();
  },
  unlinkOnPhone: (desk, id) => {
    const device = desk.world.profiles.get(desk.profileOf(id))?.device;
    if (!device || !desk.world.devices.delete(device)) return;
    desk.chromeOf(id)?.hearUnlinked();
  },
} satisfies Record<string, (desk: ModelDesk, id: string) => void>;

const account = fc.nat({ max: 3 });
const keysOf = <T extends object>(of: T) => fc.constantFrom(...(Object.keys(of) as (keyof T)[]));

/** What may happen, the frequent first. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('command' as const), account, command: keysOf(commands) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('page' as const), account, event: keysOf(pageEvents) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('scan' as const), account, phone: fc.nat({ max: 2 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.oneof(fc.constant(0), fc.nat({ max: 400 }), fc.nat({ max: 5_000 }), fc.nat({ max: 150_000 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('next-start' as const),
      fault: fc.constantFrom<StartFault>('fails', 'hangs', 'says-nothing'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('logout-mode' as const),
      mode: fc.constantFrom('ok' as const, 'silent' as const, 'refuse' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('erasing' as const),
      works: fc.boolean(),
      ms: fc.constantFrom(0, 500, 5_000, 60_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('add' as const, 'look-away' as const, 'reopen' as const, 'power-cut' as const),
    }),
  },
);

/** Lets a step happen. Resolves when it has begun; what it sets going goes on with the following steps. */
export async function take(desk: ModelDesk, step: Step): Promise<void> {
  const { world } = desk;
  switch (step.kind) {
    case 'add':
      if (desk.accounts.length < 4) desk.add();
      return;
    case 'look-away':
      desk.lookAt(null);
      return;
    case 'reopen':
      await whileTimePasses(desk.reopen());
      return;
    case 'power-cut':
      desk.cutPower();
      return;
    case 'next-start':
      world.startFaults.push(step.fault);
      return;
    case 'logout-mode':
      world.logout = step.mode;
      return;
    case 'erasing':
      world.canErase = step.works;
      world.eraseMs = step.ms;
      return;
    case 'wait':
      await vi.advanceTimersByTimeAsync(step.ms);
      return;
    case 'command':
    case 'page':
    case 'scan':
      toAccount(desk, step);
  }
}

function toAccount(desk: ModelDesk, step: Extract<Step, { account: number }>): void {
  const id = desk.accounts[step.account % Math.max(1, desk.accounts.length)]?.account.id;
  if (id === undefined) return;
  switch (step.kind) {
    case 'command':
      desk.do(step.command, () => commands[step.command](desk, id));
      return;
    case 'page':
      pageEvents[step.event](desk, id);
      return;
    case 'scan': {
      const chrome = desk.chromeOf(id);
      if (chrome && desk.canScan(chrome)) chrome.scan(`1555000${step.phone + 1}`);
    }
  }
}

/** Everything that goes wrong has an end, and everybody gets the time that limits and retries may take. */
export async function settle(desk: ModelDesk): Promise<void> {
  desk.world.logout = 'ok';
  desk.world.canErase = true;
  desk.world.eraseMs = 0;
  desk.world.startFaults.length = 0;
  await vi.advanceTimersByTimeAsync(30 * 60_000);
}

/** Waits for a promise while the clock of the model goes on. */
export async function whileTimePasses(promise: Promise<unknown>): Promise<void> {
  const clock = { isStopped: false };
  const over = promise.finally(() => (clock.isStopped = true));
  while (!clock.isStopped) await vi.advanceTimersByTimeAsync(100);
  await over;
}
