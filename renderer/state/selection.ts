import type { AccountView } from '../../shared/view.ts';

/**
 * The account to show. Without a choice it is the first one; a chosen account that is not there is not replaced by
 * another, so that nobody acts on a number they did not choose.
 */
export function shownAccount(accounts: readonly AccountView[], chosenId: string | null): AccountView | null {
  if (chosenId === null) return accounts[0] ?? null;
  return accounts.find(({ account }) => account.id === chosenId) ?? null;
}

/** The choice after the accounts changed: one that was removed goes to the next in the list, or else to the one before. */
export function chosenAfter(
  before: readonly AccountView[],
  after: readonly AccountView[],
  chosenId: string | null,
): string | null {
  const remains = ({ account }: AccountView) => after.some((view) => view.account.id === account.id);
  const at = before.findIndex(({ account }) => account.id === chosenId);
  const chosen = before[at];
  if (chosen === undefined || remains(chosen)) return chosenId;
  const neighbour = before.slice(at).find(remains) ?? before.slice(0, at).findLast(remains);
  return neighbour?.account.id ?? null;
}
