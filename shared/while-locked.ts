import type { ShiftsView } from './hand-over.ts';
import type { AccountView, Change, Snapshot, Update } from './view.ts';

// What a locked window does not get to know, whatever its page asks for: codes that a phone could scan, and notes.

const hiddenAccount = (view: AccountView): AccountView => ({
  ...view,
  account: { ...view.account, note: '' },
  state: view.state.kind === 'scan' ? { kind: 'scan-paused', why: 'unwatched' } : view.state,
});

const hiddenShifts = (shifts: ShiftsView): ShiftsView => ({
  ...shifts,
  handOvers: shifts.handOvers.map((handOver) => ({ ...handOver, note: '' })),
});

/** A snapshot for a window that is locked. */
export const hiddenSnapshot = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  accounts: snapshot.accounts.map(hiddenAccount),
  shifts: hiddenShifts(snapshot.shifts),
});

/** An update for a window that is locked. */
export const hiddenUpdate = (update: Update): Update => ({
  ...update,
  changes: update.changes.map(hiddenChange),
});

function hiddenChange(change: Change): Change {
  if (change.kind === 'account') return { ...change, view: hiddenAccount(change.view) };
  if (change.kind === 'shifts') return { ...change, shifts: hiddenShifts(change.shifts) };
  return change;
}
