import { expect, it } from 'vitest';
import { bringsSomething, firstChoices, importInput, toggled } from './import-choices.ts';

const token = '00000000-0000-4000-8000-000000000301';
const of = (label: string, exists: boolean) => ({ label, team: null, exists, needsPassword: false });
const preview = {
  token,
  accounts: [of('Sales UK', true), of('Support DE', true), of('Night shift', false)],
  newTeams: [],
  settings: ['theme'],
};
const known = { ...preview, accounts: [of('Sales UK', true)], settings: [] };

it('overwrites nothing unasked', () => {
  expect(importInput(preview, firstChoices(preview))).toEqual({ token, replace: [], settings: true });
});

it('replaces what was ticked, and only accounts that are here', () => {
  const ticked = toggled(toggled(firstChoices(preview), 'Support DE'), 'Night shift');
  expect(importInput(preview, { ...ticked, settings: false })).toEqual({
    token,
    replace: ['Support DE'],
    settings: false,
  });
  expect(importInput(preview, toggled(ticked, 'Support DE')).replace).toEqual([]);
});

it('knows when there is nothing to do', () => {
  expect(bringsSomething(known, firstChoices(known))).toBe(false);
  expect(bringsSomething(known, toggled(firstChoices(known), 'Sales UK'))).toBe(true);
  expect(bringsSomething({ ...known, newTeams: ['Night'] }, firstChoices(known))).toBe(true);
});
