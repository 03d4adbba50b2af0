import { canRetry, type HandOver, type HandOverItem, type HandOverOutcome } from '../../shared/hand-over.ts';
import type { AccountView } from '../../shared/view.ts';

/** How an account goes into a hand-over. One whose phone links just now is as good as linked. */
export const itemOf = (
  { account, identity, linked, state }: AccountView,
  leaveOut: readonly string[],
): HandOverItem => ({
  account: account.id,
  label: account.label,
  colour: account.colour,
  number: identity?.number ?? null,
  outcome: beginning(linked || state.kind === 'syncing', leaveOut.includes(account.id)),
});

function beginning(isLinked: boolean, isLeftOut: boolean): HandOverOutcome {
  if (isLeftOut) return { kind: 'left-out' };
  return { kind: isLinked ? 'running' : 'not-linked' };
}

export const isRunning = ({ items }: Pick<HandOver, 'items'>): boolean =>
  items.some(({ outcome }) => outcome.kind === 'running');

/** The accounts of a hand-over that are under way. */
export const runningIn = ({ items }: Pick<HandOver, 'items'>): string[] =>
  items.flatMap(({ account, outcome }) => (outcome.kind === 'running' ? [account] : []));

/** Those whose logout had to leave something of a Chrome or of credentials. */
export const unfinishedIn = ({ items }: Pick<HandOver, 'items'>): string[] =>
  items.filter((item) => item.outcome.kind === 'logged-out' && canRetry(item)).map(({ account }) => account);

/** What of a hand-over can be tried again, of these accounts or of all. */
export function retryableIn(
  { items }: HandOver,
  only?: readonly string[],
): { failed: string[]; unfinished: string[] } {
  const asked = items.filter((item) => canRetry(item) && (only?.includes(item.account) ?? true));
  const failed = asked.filter(({ outcome }) => outcome.kind === 'failed').map(({ account }) => account);
  return { failed, unfinished: unfinishedIn({ items: asked }) };
}

/** The hand-over with another outcome for these accounts. */
export const withOutcomes = (
  handOver: HandOver,
  accounts: readonly string[],
  outcome: HandOverOutcome,
): HandOver => ({
  ...handOver,
  items: handOver.items.map((item) => (accounts.includes(item.account) ? { ...item, outcome } : item)),
});

/** The hand-over with another outcome for one account. */
export const withOutcome = (handOver: HandOver, account: string, outcome: HandOverOutcome): HandOver =>
  withOutcomes(handOver, [account], outcome);
