import { describe, expect, it } from 'vitest';
import type { Team } from '../../shared/team.ts';
import type { AccountView } from '../../shared/view.ts';
import { account, ann, bea, errors, qr, ready, snapshot, view } from '../gallery/desk.ts';
import { filterGroups, listedRows, noFilter, textMatcher } from './filter.ts';
import { groupsOf, neighbourOf, nextInNeed, railOrder } from './groups.ts';
import { stepOfAccount, stepOfTeam, withAccountMoved, withTeamMoved } from './moves.ts';
import { countStandings, standingOf } from './standing.ts';

const night: Team = {
  id: '00000000-0000-4000-8000-000000000901',
  name: 'Night shift',
  colour: 'sky',
  collapsed: false,
  schedule: null,
};
const day: Team = { ...night, id: '00000000-0000-4000-8000-000000000902', name: 'Día' };

const inTeam = (one: AccountView, team: Team | null): AccountView => ({
  ...one,
  account: { ...one.account, team: team?.id ?? null },
});

const sales = inTeam(view(account(1, 'Sales UK', 'teal'), ready(ann)), day);
const repairs = view(account(2, 'Repairs', 'rose'), { kind: 'failed', error: errors.browserStuck });
const support = inTeam(view(account(3, 'Café support', 'sky'), ready(bea)), night);
const spare = inTeam(view(account(4, 'Spare', 'lime'), qr()), night);

const desk = snapshot([sales, repairs, support, spare], { teams: [night, day] });
const labels = (views: readonly AccountView[]) => views.map((one) => one.account.label);
const all = { filter: noFilter, looseCollapsed: false, shownId: null };

describe('groupsOf', () => {
  it('puts teams in their order, then the accounts without one', () => {
    expect(groupsOf(desk).map(({ team, accounts }) => [team?.name ?? null, ...labels(accounts)])).toEqual([
      ['Night shift', 'Café support', 'Spare'],
      ['Día', 'Sales UK'],
      [null, 'Repairs'],
    ]);
  });

  it('counts a team that is no more as none', () => {
    expect(labels(railOrder({ ...desk, teams: [] }))).toEqual([
      'Sales UK',
      'Repairs',
      'Café support',
      'Spare',
    ]);
  });
});

describe('the way from one account to another', () => {
  it('goes round the ends', () => {
    const rows = railOrder(desk);
    expect(neighbourOf(rows, repairs.account.id, 1)).toBe(support);
    expect(neighbourOf(rows, support.account.id, -1)).toBe(repairs);
    expect(neighbourOf([], null, 1)).toBeNull();
  });

  it('leads to the next account that needs a person, and to the shown one only if it is the only one', () => {
    expect(nextInNeed(railOrder(desk), sales.account.id)).toBe(repairs);
    expect(nextInNeed(railOrder(desk), repairs.account.id)).toBe(repairs);
    expect(nextInNeed([sales, support], sales.account.id)).toBeNull();
  });
});

describe('the filter', () => {
  const find = (text: string, standing: (typeof noFilter)['standing'] = null) =>
    filterGroups(groupsOf(desk), { text, standing }).flatMap(({ accounts }) => labels(accounts));

  it.each([
    ['cafe', ['Café support']],
    ['NIGHT', ['Café support', 'Spare']],
    ['dia', ['Sales UK']],
    ['+44 7700', ['Sales UK']],
    ['sales 900123', ['Sales UK']],
    ['sales night', []],
    ['  ', ['Café support', 'Spare', 'Sales UK', 'Repairs']],
  ])('finds by label, team and number: %s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('finds by state, and both together', () => {
    expect(find('', 'needsYou')).toEqual(['Repairs']);
    expect(find('uk', 'linked')).toEqual(['Sales UK']);
    expect(find('uk', 'scan')).toEqual([]);
  });

  it('does not take a word that has a digit for a number', () => {
    expect(textMatcher('a7')(sales, '')).toBe(false);
  });

  it('shows only the shown account of a collapsed team, and opens it for a hit', () => {
    const closed = { ...desk, teams: [{ ...night, collapsed: true, schedule: null }, day] };
    const groups = groupsOf(closed);
    expect(labels(listedRows(groups, all))).toEqual(['Sales UK', 'Repairs']);
    expect(labels(listedRows(groups, { ...all, shownId: spare.account.id }))).toContain('Spare');
    expect(labels(listedRows(groups, { ...all, filter: { text: 'spare', standing: null } }))).toEqual([
      'Spare',
    ]);
  });
});

describe('moves', () => {
  const groups = groupsOf(desk);
  const after = (id: string, step: 1 | -1) => {
    const place = stepOfAccount(groups, id, step);
    return place && groupsOf(withAccountMoved(desk, id, place)).map(({ accounts }) => labels(accounts));
  };

  it('take an account one place further in its group', () => {
    expect(after(support.account.id, 1)?.[0]).toEqual(['Spare', 'Café support']);
    expect(after(spare.account.id, -1)?.[0]).toEqual(['Spare', 'Café support']);
  });

  it('take it over the border of its group, and not past the ends of the list', () => {
    expect(after(spare.account.id, 1)?.slice(0, 2)).toEqual([['Café support'], ['Spare', 'Sales UK']]);
    expect(after(repairs.account.id, -1)?.slice(1)).toEqual([['Sales UK', 'Repairs'], []]);
    expect(after(support.account.id, -1)).toBeNull();
    expect(after(repairs.account.id, 1)).toBeNull();
  });

  it('take a team one place further', () => {
    const ids = [night.id, day.id];
    expect(stepOfTeam(ids, night.id, 1)).toBeNull();
    expect(stepOfTeam(ids, day.id, -1)).toBe(night.id);
    expect(stepOfTeam(ids, night.id, -1)).toBeUndefined();
    expect(withTeamMoved(desk, night.id, null).teams).toEqual([day, night]);
  });

  it('leave everything as it is before itself, and keep the other accounts’ identity', () => {
    expect(withAccountMoved(desk, spare.account.id, { team: null, before: spare.account.id })).toBe(desk);
    const moved = withAccountMoved(desk, spare.account.id, { team: day.id, before: sales.account.id });
    expect(moved.accounts[1]).toBe(sales);
    expect(moved.accounts[0]?.account.team).toBe(day.id);
  });
});

describe('standings', () => {
  it('count a number without a connection among those that need a person, not as linked', () => {
    const offline = view(account(5, 'Offline', 'teal'), ready(ann, 'reconnecting'));
    expect(standingOf(offline)).toBe('needsYou');
    expect(countStandings([...desk.accounts, offline])).toEqual({
      linked: 2,
      needsYou: 2,
      scan: 1,
      underWay: 0,
      stopped: 0,
    });
  });
});
