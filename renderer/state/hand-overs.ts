import type { HandOver } from '../../shared/hand-over.ts';
import type { AccountView, Snapshot } from '../../shared/view.ts';
import { railOrder } from './groups.ts';
import { shownAccount } from './selection.ts';
import type { AppState, AppStore } from './store.ts';

type Shown = Pick<AppState, 'chosenId' | 'handOverId'>;

/** The hand-over with this id, while it runs or nobody has acknowledged what came of it. */
export const handOverIn = ({ shifts }: Snapshot, id: string | null): HandOver | null =>
  shifts.handOvers.find((one) => one.id === id) ?? null;

/** The hand-over of a team that is under way. */
const runningHandOver = ({ shifts }: Snapshot, team: string | null): HandOver | null =>
  shifts.handOvers.find((one) => one.team === team && one.endedAt === null) ?? null;

/**
 * Which hand-over is on the screen after main said something new. At first it is one that nobody has acknowledged yet;
 * behind it stands the first account that has to be scanned.
 */
export function handOverAfter(before: Snapshot | null, after: Snapshot, shown: Shown): Partial<Shown> {
  const [open] = after.shifts.handOvers;
  if (before === null && open !== undefined) return { handOverId: open.id, ...firstOf(open) };
  return handOverIn(after, shown.handOverId) === null ? { handOverId: null } : {};
}

/** The first account that comes back on its QR code is the one that stands behind the hand-over. */
function firstOf({ items }: HandOver): Pick<Shown, 'chosenId'> | undefined {
  const first = items.find(({ outcome }) => outcome.kind === 'running' || outcome.kind === 'logged-out');
  return first && { chosenId: first.account };
}

/** An account's team; null where it has none, or one that is no more. */
const teamOf = ({ teams }: Pick<Snapshot, 'teams'>, { account }: AccountView): string | null =>
  teams.find(({ id }) => id === account.team)?.id ?? null;

/** The first account of a team, in the order of the rail, that is not linked. */
export function firstToScan(snapshot: Snapshot, team: string | null): AccountView | null {
  const isToScan = (view: AccountView) => !view.linked && teamOf(snapshot, view) === team;
  return railOrder(snapshot).find(isToScan) ?? null;
}

/** The team of what is in hand: of the hand-over on the screen, or else of the account. */
export function teamInHand(state: AppState): string | null {
  if (state.connection.kind !== 'live') return null;
  const { snapshot } = state.connection;
  const handOver = handOverIn(snapshot, state.handOverId);
  if (handOver !== null) return handOver.team;
  const shown = shownAccount(snapshot.accounts, state.chosenId);
  return shown === null ? null : teamOf(snapshot, shown);
}

/** Asks whether to end the shift of a team; while that is being done already, how far it is. */
export function askToEndShift(
  store: Pick<AppStore, 'getState' | 'open' | 'showHandOver'>,
  team: string | null = teamInHand(store.getState()),
): void {
  const { connection } = store.getState();
  if (connection.kind !== 'live') return;
  const running = runningHandOver(connection.snapshot, team);
  if (running !== null) store.showHandOver(running.id);
  else store.open({ kind: 'end-shift', of: team });
}
