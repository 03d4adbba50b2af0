import { describe, expect, it } from 'vitest';
import { createText, english } from '../../../shared/i18n/create-text.ts';
import type { Team } from '../../../shared/team.ts';
import { account, ann, bea, ready, snapshot, view } from '../../gallery/desk.ts';
import { accountEntries, deedEntries, deskEntries } from './entries.ts';
import { byRecency, rank } from './rank.ts';

const text = createText(english);
const team: Team = {
  id: '00000000-0000-4000-8000-000000000901',
  name: 'Night shift',
  colour: 'sky',
  collapsed: false,
  schedule: null,
};
const one = view({ ...account(1, 'Support 1', 'teal'), team: team.id }, ready(ann));
const two = view(account(2, 'Support 2', 'sky'), ready(bea));
const spare = view(account(3, 'Spare', 'rose'), { kind: 'stopped' });
const desk = snapshot([one, two, spare], { teams: [team] });
const accounts = accountEntries(desk);
const everything = [...accounts, ...deskEntries(text, desk), ...deedEntries(text, desk)];
const found = (query: string, recent: readonly string[] = []) =>
  rank(everything, query, recent).map(({ words }) => words);

describe('rank', () => {
  it('finds an account by its label, its team and its number, however the number is written', () => {
    expect(found('support 2')[0]).toBe('Support 2');
    expect(found('night')[0]).toBe('Support 1');
    for (const number of ['+44 7700', '447700', '+44 (7700) 900-123']) {
      expect(found(number)[0]).toBe('Support 1');
    }
  });

  it('finds what can be done, in either order of the words', () => {
    expect(found('log out support 2')[0]).toBe('Log out Support 2…');
    expect(found('support 2 log')[0]).toBe('Log out Support 2…');
    expect(found('settings')[0]).toBe('Settings');
    expect(found('disturb')[0]).toBe('Do not disturb');
  });

  it('offers only what the account’s state allows', () => {
    expect(found('log out spare')).not.toContain('Log out Spare…');
    expect(found('start spare')[0]).toBe('Start Spare');
    expect(found('stop spare')).not.toContain('Stop Spare');
  });

  it('puts what was shown lately first where two fit as well', () => {
    expect(found('support')[0]).toBe('Support 1');
    expect(found('support', [two.account.id])[0]).toBe('Support 2');
  });

  it('finds nothing for what is nowhere', () => {
    expect(found('zzz')).toEqual([]);
  });
});

describe('byRecency', () => {
  it('offers what was shown before, and the account that is shown now last', () => {
    const offered = byRecency(accounts, [one.account.id, spare.account.id], one.account.id);
    expect(offered.recent.map(({ words }) => words)).toEqual(['Spare']);
    expect(offered.others.map(({ words }) => words)).toEqual(['Support 2', 'Support 1']);
  });
});
