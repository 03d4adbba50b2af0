import { noShifts, type TeamShift } from '../../../shared/hand-over.ts';
import type { Schedule } from '../../../shared/schedule.ts';
import type { Team } from '../../../shared/team.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { account, ann, bea, cai, errors, inSeconds, qr, ready, snapshot, view } from '../desk.ts';
import type { Scene } from '../scenes.ts';

const minutes = 60;

const day = '00000000-0000-4000-8000-000000000a01';
const night = '00000000-0000-4000-8000-000000000a02';
const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const twoShifts: Schedule = {
  atEnd: 'hand-over',
  timeZone: 'Europe/London',
  postponements: 3,
  shifts: [
    { id: day, weekdays: [...workdays], begins: '09:00', ends: '17:30' },
    { id: night, weekdays: ['friday', 'saturday'], begins: '22:00', ends: '06:00' },
  ],
  exceptions: [
    { date: '2026-12-24', shift: day, ends: '13:00' },
    { date: '2026-12-25', shift: null, ends: null },
  ],
};

const team = (index: number, name: string, colour: Team['colour'], schedule: Schedule | null): Team => ({
  id: `00000000-0000-4000-8000-00000000090${index}`,
  name,
  colour,
  collapsed: false,
  schedule,
});

const support = team(0, 'Support', 'teal', twoShifts);
const salesTeam = team(1, 'Sales', 'violet', { ...twoShifts, atEnd: 'remind' });
const benelux = team(2, 'Escalations and complaints, Benelux', 'amber', null);

const members = [
  view({ ...account(1, 'Support 1', 'teal'), team: support.id }, ready(ann)),
  view({ ...account(2, 'Support 2', 'sky'), team: support.id }, ready(bea)),
  view({ ...account(3, 'Support 3', 'lime'), team: support.id }, qr()),
  view({ ...account(4, 'Sales UK', 'violet'), team: salesTeam.id }, ready(cai)),
  view({ ...account(5, 'Claims', 'amber'), team: benelux.id }, ready(bea)),
];

const shift = (of: Team, part: Partial<TeamShift> = {}): TeamShift => ({
  team: of.id,
  atEnd: of.schedule?.atEnd ?? 'hand-over',
  next: null,
  reminder: null,
  ...part,
});

const endingIn = (seconds: number, postponed = 0, postponementsLeft = 3): TeamShift['next'] => ({
  key: `end ${seconds}`,
  at: inSeconds(seconds),
  plannedFor: inSeconds(seconds - postponed * 5 * minutes),
  postponed,
  postponementsLeft,
});

const desk = (teams: TeamShift[], accounts = members): Snapshot =>
  snapshot(accounts, { teams: [support, salesTeam, benelux], shifts: { ...noShifts, teams } });

const later = desk([shift(support, { next: endingIn(3 * 60 * minutes) })]);
const editor = ['Actions for team Support', 'Shifts of Support…'];
const newEditor = [
  'Actions for team Escalations and complaints, Benelux',
  'Shifts of Escalations and complaints, Benelux…',
];
const ending = (...next: Parameters<typeof endingIn>) => desk([shift(support, { next: endingIn(...next) })]);
const severalEnd = desk([
  shift(support, { next: endingIn(42, 1, 2) }),
  shift(salesTeam, { next: endingIn(4 * minutes + 21, 0, 1) }),
  shift(benelux, { next: endingIn(9 * minutes + 50, 3, 0) }),
]);
const reminder = { key: 'end', endedAt: inSeconds(-12 * minutes) };

/** The editor of a team's shifts, and what the window says around the end of one. */
export const scheduleScenes: Readonly<Record<string, Scene>> = {
  schedule: { snapshot: later, press: editor },
  'schedule-new': { snapshot: later, press: newEditor },
  'schedule-zones': { snapshot: later, press: [...editor, 'Time zone: Europe / London'] },
  'schedule-wrong': {
    snapshot: later,
    press: [...newEditor, 'Add shift', 'Tuesday', 'Add shift', 'Add exception', 'Save'],
  },
  'schedule-not-saved': {
    snapshot: later,
    press: [...editor, 'Save'],
    failing: { setSchedule: errors.storage },
  },
  'schedule-remove': { snapshot: later, press: [...editor, 'Remove all shifts…'] },
  'schedule-menu': { snapshot: later, press: ['Actions for team Support'] },
  'schedule-of-team': {
    snapshot: later,
    press: ['Actions for team Support', 'Name and colour…'],
  },
  'shift-ends': { snapshot: ending(9 * minutes + 41) },
  'shift-ends-urgent': { snapshot: ending(42, 3, 0) },
  'shift-ends-postponed': { snapshot: ending(24 * minutes, 2, 1) },
  'shift-ends-reminder': {
    snapshot: desk([shift(salesTeam, { next: endingIn(4 * minutes + 21) })]),
  },
  'shift-ends-several': { snapshot: severalEnd },
  'shift-ends-scan': {
    snapshot: desk([shift(support, { next: endingIn(5 * minutes) })], members.toReversed().slice(2)),
  },
  'shift-ended': { snapshot: desk([shift(salesTeam, { reminder })]) },
};
