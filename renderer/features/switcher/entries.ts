import type { Text } from '../../../shared/i18n/text.ts';
import type { Team } from '../../../shared/team.ts';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { groupsOf } from '../../state/groups.ts';
import { isOffered } from '../../state/lifecycle-offer.ts';
import { asksToLogOut, canLogOut } from '../../state/logout-offer.ts';

/** What an entry of the quick switcher does. */
export type Deed =
  | { readonly kind: 'show' | 'log-out' | 'start' | 'stop' | 'restart'; readonly view: AccountView }
  | { readonly kind: 'log-out-team'; readonly team: Team }
  | { readonly kind: 'add-account' | 'new-team' | 'settings' }
  | { readonly kind: 'do-not-disturb'; readonly on: boolean };

/** One line of the quick switcher. */
export interface Entry {
  readonly key: string;
  readonly deed: Deed;
  readonly words: string;
  /** What else it is found by. */
  readonly also: readonly string[];
}

/** Every account in the order of the rail, by label, team and number. */
export function accountEntries(snapshot: Snapshot): Entry[] {
  return groupsOf(snapshot).flatMap(({ team, accounts }) =>
    accounts.map((view) => ({
      key: `show:${view.account.id}`,
      deed: { kind: 'show', view },
      words: view.account.label,
      also: [...(team ? [team.name] : []), ...(view.identity ? [view.identity.number] : [])],
    })),
  );
}

/** What concerns the whole desk. */
export function deskEntries(text: Text, { settings }: Snapshot): Entry[] {
  const on = settings.doNotDisturb === null;
  const plain = (kind: 'add-account' | 'new-team' | 'settings', words: string): Entry => ({
    key: kind,
    deed: { kind },
    words,
    also: [],
  });
  return [
    plain('add-account', text('switcher.addAccount')),
    plain('new-team', text('switcher.newTeam')),
    plain('settings', text('switcher.settings')),
    {
      key: 'do-not-disturb',
      deed: { kind: 'do-not-disturb', on },
      words: text(on ? 'switcher.doNotDisturb' : 'switcher.disturbAgain'),
      also: [],
    },
  ];
}

/** What can be done now to each account, and to each team. What ends a link leads to its question, never past it. */
export function deedEntries(text: Text, snapshot: Snapshot): Entry[] {
  return groupsOf(snapshot).flatMap(({ team, accounts }) => [
    ...accounts.flatMap((view) => accountDeeds(text, view)),
    ...(team !== null && accounts.some(canLogOut) ? [teamDeed(text, team)] : []),
  ]);
}

const teamDeed = (text: Text, team: Team): Entry => ({
  key: `log-out-team:${team.id}`,
  deed: { kind: 'log-out-team', team },
  words: text('switcher.logOutTeam', { team: team.name }),
  also: [team.name],
});

function accountDeeds(text: Text, view: AccountView): Entry[] {
  const { label, id } = view.account;
  const kind = view.state.kind;
  const number = view.identity?.number;
  const deed = (what: 'log-out' | 'start' | 'stop' | 'restart', words: string): Entry => ({
    key: `${what}:${id}`,
    deed: { kind: what, view },
    words,
    // The label once more: it is found by `support log out` too.
    also: [label, words, ...(number === undefined ? [] : [number])],
  });
  return [
    ...(asksToLogOut(view) ? [deed('log-out', text('switcher.logOut', { label }))] : []),
    ...(isOffered('start', kind) ? [deed('start', text('switcher.start', { label }))] : []),
    ...(isOffered('stop', kind) ? [deed('stop', text('switcher.stop', { label }))] : []),
    ...(isOffered('restart', kind) ? [deed('restart', text('switcher.restart', { label }))] : []),
  ];
}
