import { alarmOf } from '../../shared/attention.ts';
import { isLeftOver } from '../../shared/hand-over.ts';
import type { Team } from '../../shared/team.ts';
import type { AccountView, Snapshot } from '../../shared/view.ts';

/** Accounts that stand together in the rail. */
export interface Group {
  /** Null: those without a team. */
  readonly team: Team | null;
  readonly accounts: readonly AccountView[];
  /** When the last shift of it ended; null: none has. */
  readonly lastEnd: string | null;
}

type Desk = Pick<Snapshot, 'teams' | 'accounts' | 'shifts'>;

/** A team's id, or a word for the group of those without one. */
export const groupKey = (team: Pick<Team, 'id'> | null): string => team?.id ?? 'none';

/** Every team in its order, also an empty one, then those without a team. A team that is no more counts as none. */
export function groupsOf({ teams, accounts, shifts }: Desk): readonly Group[] {
  const lastEndOf = (id: string | null) => shifts.lastEnds.find(({ team }) => team === id)?.at ?? null;
  const members = new Map<string, AccountView[]>(teams.map(({ id }) => [id, []]));
  const loose: AccountView[] = [];
  for (const view of accounts) (members.get(view.account.team ?? '') ?? loose).push(view);
  return [
    ...teams.map((team) => ({ team, accounts: members.get(team.id) ?? [], lastEnd: lastEndOf(team.id) })),
    { team: null, accounts: loose, lastEnd: lastEndOf(null) },
  ];
}

/** Every account in the order of the rail, whatever is filtered out or collapsed. */
export const railOrder = (snapshot: Desk): readonly AccountView[] =>
  groupsOf(snapshot).flatMap(({ accounts }) => accounts);

/** Whether an account's login is from before the end of the last shift of its group, and not being ended now. */
export const isOfLastShift = (
  { linkedSince, state }: AccountView,
  { lastEnd }: Pick<Group, 'lastEnd'>,
): boolean => state.kind !== 'logging-out' && isLeftOver(linkedSince, lastEnd);

/** How many accounts are still linked from before the last shift of their groups ended. */
export const countOfLastShift = (desk: Desk): number =>
  groupsOf(desk).reduce(
    (sum, group) => sum + group.accounts.filter((view) => isOfLastShift(view, group)).length,
    0,
  );

/** How many of a group's accounts need a person. */
export const attentionIn = ({ accounts }: Group): number =>
  accounts.filter((view) => alarmOf(view) !== null).length;

/** The account `step` places further in a list, around its ends; the first one where the list does not have it. */
export function neighbourOf(
  accounts: readonly AccountView[],
  id: string | null,
  step: 1 | -1,
): AccountView | null {
  const at = accounts.findIndex(({ account }) => account.id === id);
  if (at < 0) return accounts.at(step === 1 ? 0 : -1) ?? null;
  return accounts.at((at + step) % accounts.length) ?? null;
}

/** The next account after this one, around the end, that needs a person; this one itself comes last. */
export function nextInNeed(accounts: readonly AccountView[], id: string | null): AccountView | null {
  const at = accounts.findIndex(({ account }) => account.id === id);
  const after = [...accounts.slice(at + 1), ...accounts.slice(0, at + 1)];
  return after.find((view) => alarmOf(view) !== null) ?? null;
}
