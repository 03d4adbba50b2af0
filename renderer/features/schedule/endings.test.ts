import { expect, test } from 'vitest';
import { noShifts, type TeamShift } from '../../../shared/hand-over.ts';
import type { Team } from '../../../shared/team.ts';
import { account, ann, qr, ready, view } from '../../gallery/desk.ts';
import { endingsOn, isNear, remindersOn, warningAt } from './endings.ts';

const now = Date.UTC(2026, 10, 20, 17);
const team = (index: number): Team => ({
  id: `00000000-0000-4000-8000-00000000090${index}`,
  name: `Team ${index}`,
  colour: 'teal',
  collapsed: false,
  schedule: null,
});
const [one, two] = [team(1), team(2)];
const shift = (of: Team, seconds: number, postponed = 0): TeamShift => ({
  team: of.id,
  atEnd: 'hand-over',
  next: {
    key: 'end',
    at: new Date(now + seconds * 1000).toISOString(),
    plannedFor: new Date(now).toISOString(),
    postponed,
    postponementsLeft: 1,
  },
  reminder: null,
});
const desk = (...teams: TeamShift[]) => ({
  teams: [one, two],
  accounts: [
    view({ ...account(1, 'A', 'teal'), team: one.id }, ready(ann)),
    view({ ...account(2, 'B', 'teal'), team: one.id }, qr()),
    view(account(3, 'C', 'teal'), ready(ann)),
  ],
  shifts: { ...noShifts, teams },
});

test('an end is shown from ten minutes on, the nearest first, urgent in its last minute', () => {
  expect(endingsOn(desk(shift(one, 601)), now)).toEqual([]);
  expect(endingsOn(desk(shift(one, 600), shift(two, 60)), now)).toMatchObject([
    { team: two, secondsLeft: 60, urgent: true, linked: 0 },
    { team: one, secondsLeft: 600, urgent: false, linked: 1 },
  ]);
  expect(endingsOn(desk(shift(one, -3)), now)).toMatchObject([{ secondsLeft: 0, urgent: true }]);
});

test('an end that was postponed stays in sight until it comes', () => {
  expect(endingsOn(desk(shift(one, 2400, 1)), now)).toMatchObject([{ secondsLeft: 2400, urgent: false }]);
});

test('a reminder says how many of the team’s numbers are linked; that of a team that is gone says nothing', () => {
  const reminder = { key: 'end', endedAt: new Date(now).toISOString() };
  const ended = { ...shift(one, 86_400), reminder };
  expect(remindersOn(desk(ended))).toEqual([{ ...reminder, team: one, linked: 1 }]);
  expect(remindersOn({ ...desk(ended), teams: [two] })).toEqual([]);
});

test('a warning is told when it is due, and each second counts only when an end is near', () => {
  expect([601, 600, 301, 300, 60, 0].map(warningAt)).toEqual([null, 10, 10, 5, 1, 1]);
  expect(isNear([{ ...shift(one, 0), next: null }, shift(one, 7200)], now)).toBe(false);
  expect(isNear([shift(one, 7200), shift(two, 640)], now)).toBe(true);
  expect(isNear([shift(one, 7200, 1)], now)).toBe(true);
});
