import { accountColours } from '../../../shared/account.ts';
import { appError } from '../../../shared/errors.ts';
import type { SessionState } from '../../../shared/session.ts';
import type { Team } from '../../../shared/team.ts';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { account, app, errors, inSeconds, qr, ready, snapshot, untold, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const names = ['Support', 'Sales', 'Night shift', 'Escalations and complaints, Benelux', 'Partners'];

const teams: readonly Team[] = names.map((name, index) => ({
  id: `00000000-0000-4000-8000-0000000009${String(index).padStart(2, '0')}`,
  name,
  colour: accountColours[(index * 3) % accountColours.length] ?? 'teal',
  collapsed: false,
  schedule: null,
}));

const identity = (index: number) => ({
  number: `1202555${String(100 + index).padStart(4, '0')}`,
  name: `Northwind ${index}`,
  platform: index % 2 === 0 ? 'android' : 'iphone',
});

/** Mostly what a desk looks like by day: nearly all linked. */
function stateOf(index: number): SessionState {
  if (index === 5) return ready(identity(index), 'reconnecting');
  if (index === 11) return { kind: 'failed', error: errors.browserStuck };
  if (index === 17) return qr();
  if (index === 18) return { kind: 'held', identity: identity(index), expected: '447700900123' };
  if (index % 13 === 9) return { kind: 'stopped' };
  if (index % 15 === 7) return { kind: 'syncing', percent: 42 };
  return ready(identity(index), 'online', 1 + index / 3);
}

function member(index: number): AccountView {
  const team = teams[Math.floor(index / 8)]?.id ?? null;
  const label = `${names[Math.floor(index / 8)]?.split(' ')[0] ?? 'Desk'} ${(index % 8) + 1}`;
  const of = { ...account(index + 1, label, accountColours[index % 8] ?? 'teal'), team };
  return view(of, stateOf(index), { unread: [null, 2, 0, 14, 130][index % 5] ?? null });
}

const forty = (change: (team: Team, index: number) => Team = (team) => team): Snapshot =>
  snapshot(
    Array.from({ length: 40 }, (_, index) => member(index)).map((one, index) =>
      index % 8 === 7 ? { ...one, account: { ...one.account, team: null } } : one,
    ),
    { teams: teams.map(change) },
  );

const collapsed = forty((team, index) => ({ ...team, collapsed: index < 3 }));
const menuOf = 'Actions for team Support';

/** The rail with teams, the switcher, and what is done to teams. */
export const teamScenes: Readonly<Record<string, Scene>> = {
  teams: { snapshot: forty() },
  'teams-stand-in': { snapshot: { ...forty(), app: app({ standIn: true }) } },
  'teams-collapsed': { snapshot: collapsed },
  'teams-empty': {
    snapshot: snapshot([member(0), member(1)], { teams: teams.slice(0, 2) }),
  },
  'teams-rtl': { snapshot: { ...forty(), app: app({ language: 'ar' }) } },
  'teams-unlinked': {
    snapshot: snapshot(
      [
        view({ ...account(1, 'Sales UK', 'teal'), team: teams[1]?.id ?? null }, qr(), {
          notice: { kind: 'unlinked-on-phone', at: inSeconds(-40) },
        }),
        view(account(2, 'Spare', 'sky'), qr(), { receipt: untold }),
        member(3),
      ],
      { teams: teams.slice(0, 2) },
    ),
  },
  'rail-dragging': { snapshot: forty(), drag: { from: 'Support 2', to: 'Sales 3' } },
  'rail-dragging-team': { snapshot: forty(), drag: { from: 'Sales, ', to: 'Support 2' } },
  'rail-filter': { snapshot: forty(), press: ['Control+f'], type: 'sup 1202' },
  'rail-filter-state': { snapshot: forty(), press: ['Show by state', 'Needs you3'] },
  'rail-filter-menu': { snapshot: forty(), press: ['Show by state'] },
  'rail-no-hit': { snapshot: forty(), press: ['Control+f'], type: 'nowhere' },
  'rail-menu': { snapshot: forty(), press: ['Desk menu'] },
  'team-menu': { snapshot: forty(), press: [menuOf] },
  switcher: { snapshot: forty(), press: ['Control+k'] },
  'switcher-typed': { snapshot: forty(), press: ['Control+k'], type: 'log out support' },
  'switcher-number': { snapshot: forty(), press: ['Control+k'], type: '+1 202 555 0112' },
  'switcher-no-hit': { snapshot: forty(), press: ['Control+k'], type: 'nowhere' },
  'switcher-rtl': { snapshot: { ...forty(), app: app({ language: 'ar' }) }, press: ['Control+k'] },
  'dialog-team-new': { snapshot: forty(), press: ['Desk menu', 'New team…'] },
  'dialog-team-edit': { snapshot: forty(), press: [menuOf, 'Name and colour…'] },
  'dialog-team-taken': {
    snapshot: forty(),
    press: ['Desk menu', 'New team…', 'Add team'],
    type: 'support',
    failing: {
      addTeam: appError('name-taken', 'There is already a team named “{name}”.', 'Choose another name.', {
        values: { name: 'support' },
      }),
    },
  },
  'dialog-team-move': { snapshot: forty(), press: ['More actions', 'Move to team…'] },
  'dialog-team-remove': { snapshot: forty(), press: [menuOf, 'Remove team…'] },
};
