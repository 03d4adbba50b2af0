import { listProcesses } from './chrome/processes.ts';
import { deviceNameOf } from '../../shared/account.ts';
import { phoneMayStillListDevice, type Receipt } from '../../shared/receipt.ts';
import type { AccountView } from '../../shared/view.ts';
import type { TestDesk } from './desk.test-kit.ts';

// What must hold when everything has come to rest, judged from outside: by the processes, and by the phones.

const withChrome = ['ready', 'scan', 'held', 'conflict'];
const restful = [...withChrome, 'scan-paused', 'stopped'];

/** The receipts of each account, as they were shown. */
export class Receipts {
  readonly #of = new Map<string, Receipt[]>();

  constructor(desk: TestDesk) {
    desk.onEveryChange(({ account, receipt }) => {
      const known = this.#of.get(account.id) ?? [];
      const last = known.at(-1);
      // The same one again, or told further.
      const isSame = last?.phoneTold.at === receipt?.phoneTold.at;
      if (receipt) this.#of.set(account.id, isSame ? [...known.slice(0, -1), receipt] : [...known, receipt]);
    });
  }

  /** How many devices an account owned up to: the phone may list them still. */
  ownedUp(id: string): number {
    return (this.#of.get(id) ?? []).filter(phoneMayStillListDevice).length;
  }
}

/** What is wrong now, in words. */
export async function brokenAtRest(desk: TestDesk, receipts: Receipts): Promise<string[]> {
  const { views } = desk.sessions;
  const processes = await listProcesses();
  const chromesOf = ({ account }: AccountView) =>
    processes.filter(
      ({ pid, group, command }) => pid === group && command.includes(`${desk.folder}/profiles/${account.id}`),
    ).length;
  const devicesOf = ({ account }: AccountView) =>
    desk.whatsapp
      .phones()
      .flatMap((phone) => phone.linkedDevices().filter(({ name }) => name === deviceNameOf(account)));

  return views.flatMap((view) => {
    const { account, state, identity } = view;
    const wrong: string[] = [];
    const label = `${account.label} (${state.kind})`;
    if (!restful.includes(state.kind)) wrong.push(`${label} is at no rest: ${JSON.stringify(state)}`);
    if (state.kind === 'ready' && state.link !== 'online') wrong.push(`${label} is not online`);
    const chromes = chromesOf(view);
    const due = withChrome.includes(state.kind) ? 1 : 0;
    if (chromes !== due) wrong.push(`${label} has ${chromes} Chromes`);
    const devices = devicesOf(view);
    const mine = devices.filter(({ phone }) => phone === identity?.number);
    if (identity && mine.length === 0) wrong.push(`${label} shows a number that no phone lists it for`);
    const others = devices.length - (identity ? 1 : 0);
    if (others > receipts.ownedUp(account.id))
      wrong.push(
        `${label}: phones list ${others} more, and its receipts own up to ${receipts.ownedUp(account.id)}`,
      );
    return wrong;
  });
}
