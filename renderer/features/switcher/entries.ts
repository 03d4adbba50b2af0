import type { Text } from '../../../shared/i18n/text.ts';
import type { Team } from '../../../shared/team.ts';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { groupKey, groupsOf } from '../../state/groups.ts';
import { isOffered } from '../../state/lifecycle-offer.ts';
import { asksToLogOut } from '../../state/logout-offer.ts';

/** What an entry of the quick switcher does. */
export type Deed =
  | { readonly kind: 'show' | 'log-out' | 'start' | 'stop' | 'restart'; readonly view: AccountView }
  | { readonly kind: 'end-shift'; readonly team: Team | null }
  | { readonly kind: 'add-account' | 'new-team' | 'journal' | 'settings' | 'lock' }
  | { readonly kind: 'team-schedule'; readonly team: Team }
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
  const plain = (
    kind: 'add-account' | 'new-team' | 'journal' | 'settings' | 'lock',
    words: string,
  ): Entry => ({
    key: kind,
    deed: { kind },
    words,
    also: [],
  });
  return [
    plain('add-account', text('switcher.addAccount')),
    plain('new-team', text('switcher.newTeam')),
    plain('journal', text('deskJournal.title')),
    plain('settings', text('switcher.settings')),
    plain('lock', text('access.lockNow')),
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
    ...(accounts.length > 0 ? [endShift(text, team, snapshot.teams.length > 0)] : []),
    ...(team === null ? [] : [shiftsOf(text, team)]),
  ]);
}

function endShift(text: Text, team: Team | null, hasTeams: boolean): Entry {
  const ofNone = hasTeams ? 'handOver.end.loose.asks' : 'handOver.end.short.asks';
  return {
    key: `end-shift:${groupKey(team)}`,
    deed: { kind: 'end-shift', team },
    words: team === null ? text(ofNone) : text('handOver.end.asks', { team: team.name }),
    also: team === null ? [] : [team.name],
  };
}

const shiftsOf = (text: Text, team: Team): Entry => ({
  key: `team-schedule:${team.id}`,
  deed: { kind: 'team-schedule', team },
  words: text('schedule.open', { team: team.name }),
  also: [team.name, text('schedule.open', { team: team.name })],
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
