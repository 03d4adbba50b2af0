import type { Place } from '../../state/moves.ts';

/** From where to where something stands on the screen, in pixels. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** A group as it stands on the screen. */
export interface DropGroup extends Band {
  readonly team: string | null;
  /** One that is collapsed takes an account at its end. */
  readonly collapsed: boolean;
  readonly rows: readonly (Band & { readonly id: string })[];
}

/** Where something would go, and at which height a line shows that. */
export interface Drop<T> {
  readonly to: T;
  readonly line: number;
}

const middle = ({ top, bottom }: Band): number => (top + bottom) / 2;

/** The group at a height, or the one next to it. */
function groupAt(y: number, groups: readonly DropGroup[]): DropGroup | null {
  return groups.find(({ bottom }) => y < bottom) ?? groups.at(-1) ?? null;
}

/** Where an account goes that is let go at this height; null if there is no place for it. */
export function accountDrop(y: number, groups: readonly DropGroup[]): Drop<Place> | null {
  const group = groupAt(y, groups);
  if (group === null) return null;
  const next = group.collapsed ? undefined : group.rows.find((row) => y < middle(row));
  if (next !== undefined) return { to: { team: group.team, before: next.id }, line: next.top };
  return { to: { team: group.team, before: null }, line: group.rows.at(-1)?.bottom ?? group.bottom };
}

/** The team before which a team goes that is let go at this height; null: to the last place. */
export function teamDrop(y: number, groups: readonly DropGroup[]): Drop<string | null> | null {
  const teams = groups.filter(({ team }) => team !== null);
  const next = teams.find((group) => y < middle(group));
  if (next !== undefined) return { to: next.team, line: next.top };
  const last = teams.at(-1);
  return last === undefined ? null : { to: null, line: last.bottom };
}
