import type { AccountView } from '../../shared/view.ts';
import { remembered } from '../format/remembered.ts';
import { isOfLastShift, type Group } from './groups.ts';
import { standingOf, type Standing } from './standing.ts';

/** The states that the rail can be narrowed down to. */
export const shownStandings = ['linked', 'needsYou', 'scan', 'stopped'] as const satisfies Standing[];

/** What the rail is narrowed down to. */
export interface RailFilter {
  readonly text: string;
  /** Null: whatever the state. */
  readonly standing: (typeof shownStandings)[number] | 'leftOver' | null;
}

export const noFilter: RailFilter = { text: '', standing: null };

export const isFiltering = ({ text, standing }: RailFilter): boolean =>
  text.trim() !== '' || standing !== null;

/** Without case, accents and compatibility forms, so that `cafe` finds `Café`. */
const comparable = remembered((text) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase());

// As people write numbers: +44 (7700) 900-123.
const onlyNumber = /^\+?[\d().-]*\d[\d().-]*$/;

/** Every word must stand in the label, the team's name or, if it is made of digits, in the number. */
export function textMatcher(text: string): (view: AccountView, teamName: string) => boolean {
  const words = comparable(text).split(/\s+/).filter(Boolean);
  return ({ account, identity }, teamName) => {
    if (words.length === 0) return true;
    const names = comparable(`${account.label}\n${teamName}`);
    const number = identity?.number ?? '';
    return words.every(
      (word) =>
        names.includes(word) || (onlyNumber.test(word) && number.includes(word.replaceAll(/\D/g, ''))),
    );
  };
}

/** The groups with only what passes. While something is filtered, groups without a hit are left out. */
export function filterGroups(groups: readonly Group[], filter: RailFilter): readonly Group[] {
  if (!isFiltering(filter)) return groups;
  const matches = textMatcher(filter.text);
  return groups
    .map((group) => ({
      ...group,
      accounts: group.accounts.filter(
        (view) => isWanted(view, group, filter.standing) && matches(view, group.team?.name ?? ''),
      ),
    }))
    .filter(({ accounts }) => accounts.length > 0);
}

function isWanted(view: AccountView, group: Group, standing: RailFilter['standing']): boolean {
  if (standing === null) return true;
  return standing === 'leftOver' ? isOfLastShift(view, group) : standingOf(view) === standing;
}

interface ListedBy {
  readonly filter: RailFilter;
  readonly looseCollapsed: boolean;
  readonly shownId: string | null;
}

/** Whether a group shows its name only. A filter opens every group: a hit must not stay hidden. */
export const isCollapsed = (
  { team }: Group,
  { filter, looseCollapsed }: Omit<ListedBy, 'shownId'>,
): boolean => !isFiltering(filter) && (team?.collapsed ?? looseCollapsed);

/** The rows of a group that are on the screen: of a collapsed one only the account that is shown. */
export const rowsOf = (group: Group, by: ListedBy): readonly AccountView[] =>
  isCollapsed(group, by) ? group.accounts.filter(({ account }) => account.id === by.shownId) : group.accounts;

/** Every row that is on the screen, from top to bottom. */
export const listedRows = (groups: readonly Group[], by: ListedBy): readonly AccountView[] =>
  filterGroups(groups, by.filter).flatMap((group) => rowsOf(group, by));
