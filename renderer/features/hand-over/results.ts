import {
  canRetry as helpsRetry,
  verdictOf,
  type HandOver,
  type HandOverItem,
  type Verdict,
} from '../../../shared/hand-over.ts';
import type { MessageId, Text } from '../../../shared/i18n/text.ts';
import { isProvedHere, type Receipt } from '../../../shared/receipt.ts';
import type { UnconfirmedUnlink } from '../../../shared/phone-slots.ts';
import type { AccountView } from '../../../shared/view.ts';

/** One account of a hand-over as it is shown. */
export interface ItemResult {
  readonly item: HandOverItem;
  /** As the account stands now; null: it was removed. */
  readonly view: AccountView | null;
  /** `removed`: the phone did not confirm it, and a person has taken the device off its list since. */
  readonly verdict: Verdict | 'removed';
  /** The device that a person can still say they removed. */
  readonly unlink: UnconfirmedUnlink | null;
}

/** All of a hand-over, counted. */
export interface HandOverResults {
  readonly items: readonly ItemResult[];
  readonly counts: Readonly<Record<ItemResult['verdict'], number>>;
  /** How many numbers there were to log out. */
  readonly count: number;
  /** How many of those are through, however. */
  readonly done: number;
  /** How many need a person; known when it is over. */
  readonly open: number;
  readonly isRunning: boolean;
}

/** What came of a hand-over so far. */
export function resultsOf(handOver: HandOver, accounts: readonly AccountView[]): HandOverResults {
  const views = new Map(accounts.map((view) => [view.account.id, view]));
  const items = handOver.items.map((item) => resultOf(item, views.get(item.account) ?? null));
  const counts = {
    running: 0,
    proved: 0,
    removed: 0,
    'not-proved': 0,
    failed: 0,
    'not-linked': 0,
    'left-out': 0,
  };
  for (const { verdict } of items) counts[verdict] += 1;
  const count = items.length - counts['left-out'] - counts['not-linked'];
  return {
    items,
    counts,
    count,
    done: count - counts.running,
    open: counts['not-proved'] + counts.failed,
    isRunning: handOver.endedAt === null,
  };
}

function resultOf(item: HandOverItem, view: AccountView | null): ItemResult {
  const verdict = verdictOf(item);
  const { outcome } = item;
  if (verdict !== 'not-proved' || outcome.kind !== 'logged-out') return { item, view, verdict, unlink: null };
  const unlink = unlinkOf(outcome.receipt, view);
  const isRemoved = isProvedHere(outcome.receipt) && view !== null && unlink === null;
  return { item, view, verdict: isRemoved ? 'removed' : verdict, unlink };
}

/** The entry that waits for a person to say that this device is off the phone's list. */
export const unlinkOf = (
  { phoneTold, deviceName }: Receipt,
  view: AccountView | null,
): UnconfirmedUnlink | null =>
  view?.unconfirmed.find((each) => each.at === phoneTold.at && each.deviceName === deviceName) ?? null;

/** The one line that says how a hand-over went, or how far it is. */
export function headlineOf(text: Text, { isRunning, count, counts, open }: HandOverResults): string {
  if (isRunning) return text('handOver.running', { count });
  if (count === 0) return text('handOver.none');
  return open === 0
    ? text('handOver.all', { count })
    : text('handOver.some', { proved: counts.proved, count, open });
}

/** Whose hand-over it is. */
export const handOverName = (text: Text, { teamName }: Pick<HandOver, 'teamName'>): string =>
  teamName === null ? text('handOver.of.loose') : text('handOver.of', { team: teamName });

export const handOverParts = ['needs', 'proved', 'others'] as const;
export type HandOverPart = (typeof handOverParts)[number];

export const partWords: Readonly<Record<HandOverPart, MessageId>> = {
  needs: 'handOver.part.needs',
  proved: 'handOver.part.proved',
  others: 'handOver.part.others',
};

const partOf: Readonly<Record<ItemResult['verdict'], HandOverPart>> = {
  running: 'proved',
  failed: 'needs',
  'not-proved': 'needs',
  proved: 'proved',
  removed: 'proved',
  'left-out': 'others',
  'not-linked': 'others',
};

/** The accounts by what they mean to whoever reads it, what needs a person first. */
export const itemsOfPart = (items: readonly ItemResult[], part: HandOverPart): readonly ItemResult[] =>
  items.filter(({ verdict }) => partOf[verdict] === part);

/** Whether another try can make something better of an account, which is still there. */
export const canRetry = ({ item, view }: ItemResult): boolean => view !== null && helpsRetry(item);
