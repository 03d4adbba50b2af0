import type { Snapshot } from '../../shared/view.ts';
import type { Group } from './groups.ts';

/** Where an account goes: into a team or none, before another account of it or to its end. */
export interface Place {
  readonly team: string | null;
  readonly before: string | null;
}

const idOfTeam = ({ team }: Group): string | null => team?.id ?? null;

/** One step up or down in the rail, also across the border of a group; null at the ends. */
export function stepOfAccount(groups: readonly Group[], id: string, step: 1 | -1): Place | null {
  const groupAt = groups.findIndex(({ accounts }) => accounts.some(({ account }) => account.id === id));
  const group = groups[groupAt];
  if (group === undefined) return null;
  const ids = group.accounts.map(({ account }) => account.id);
  const at = ids.indexOf(id);
  const stays = step === 1 ? at < ids.length - 1 : at > 0;
  // Down by one is before the one after the next.
  if (stays) return { team: idOfTeam(group), before: ids[step === 1 ? at + 2 : at - 1] ?? null };
  const next = groups[groupAt + step];
  if (next === undefined) return null;
  return { team: idOfTeam(next), before: step === 1 ? (next.accounts[0]?.account.id ?? null) : null };
}

/** The team before which a team stands after one step; undefined at the ends, null for the last place. */
export function stepOfTeam(ids: readonly string[], id: string, step: 1 | -1): string | null | undefined {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return undefined;
  return ids[step === 1 ? to + 1 : to] ?? null;
}

/** A list with one item taken out and put before another, or at the end. */
function moved<T>(list: readonly T[], idOf: (item: T) => string, item: T, before: string | null): T[] {
  const others = list.filter((other) => idOf(other) !== idOf(item));
  const at = before === null ? -1 : others.findIndex((other) => idOf(other) === before);
  return others.toSpliced(at < 0 ? others.length : at, 0, item);
}

/** What the main process will say after it moved an account. */
export function withAccountMoved(snapshot: Snapshot, id: string, { team, before }: Place): Snapshot {
  const view = snapshot.accounts.find(({ account }) => account.id === id);
  if (view === undefined || before === id) return snapshot;
  const next = { ...view, account: { ...view.account, team } };
  return { ...snapshot, accounts: moved(snapshot.accounts, ({ account }) => account.id, next, before) };
}

/** What the main process will say after it moved a team. */
export function withTeamMoved(snapshot: Snapshot, id: string, before: string | null): Snapshot {
  const team = snapshot.teams.find((one) => one.id === id);
  if (team === undefined || before === id) return snapshot;
  return { ...snapshot, teams: moved(snapshot.teams, (one) => one.id, team, before) };
}

/** What the main process will say after it collapsed or opened a team. */
export const withTeamCollapsed = (snapshot: Snapshot, id: string, collapsed: boolean): Snapshot => ({
  ...snapshot,
  teams: snapshot.teams.map((team) => (team.id === id ? { ...team, collapsed } : team)),
});
