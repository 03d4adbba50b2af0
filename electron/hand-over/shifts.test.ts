import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isLeftOver } from '../../shared/hand-over.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { defaultAppSettings } from '../../shared/settings.ts';
import type { WindowTask } from '../../shared/view.ts';
import { Teams } from '../teams/teams.ts';
import { accountView, began, FakeDisk, FakeSessions, idOf, receiptOf, team } from './hand-overs.test-kit.ts';
import { PersonAtDesk } from './person-at-desk.ts';
import { ShiftsStore } from './shifts-store.ts';
import { Shifts } from './shifts.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open(accounts: FakeSessions['views'], { lookedAt = null as string | null } = {}) {
  const disk = new FakeDisk();
  const sessions = new FakeSessions(accounts);
  const asked: WindowTask[] = [];
  const journal: NewJournalEntry[] = [];
  const problems: string[] = [];
  const store = new ShiftsStore({ file: disk, onProblem: ({ code }) => problems.push(code) });
  const day = { id: team, name: 'Day', colour: 'teal', collapsed: false, schedule: null } as const;
  const shifts = new Shifts({
    sessions: Object.assign(sessions, { lookedAt }),
    teams: new Teams({
      file: { read: () => ({ version: 1, teams: [day] }), write: () => undefined },
      onChange: () => undefined,
    }),
    person: new PersonAtDesk({
      name: null,
      settings: () => ({ ...defaultAppSettings, people: ['Ada', 'Grace'] }),
      save: (person) => {
        store.change({ person });
      },
    }),
    store,
    journal: (entry) => journal.push(entry),
    onChange: () => undefined,
    ask: (what) => asked.push(what),
    onProblem: ({ code }) => problems.push(code),
    now: () => new Date(began),
  });
  return { shifts, sessions, disk, asked, journal, problems };
}

const byAda = { team, leaveOut: [] as string[], person: ' ada ', note: '' };

test('whoever hands over is at the desk, and the first account that is logged out comes to the front', () => {
  const desk = open([accountView(1), accountView(2), accountView(3)]);
  const { id } = desk.shifts.begin({ ...byAda, leaveOut: [idOf(1)] });
  expect(desk.shifts.view.person).toBe('Ada');
  expect(desk.disk.content.person).toBe('Ada');
  expect(desk.asked).toEqual([
    { kind: 'show-account', id: idOf(2) },
    { kind: 'show-hand-over', id },
  ]);
});

test('the shift has ended when its hand-over begins: what stays linked is left over, what is scanned then is not', () => {
  const desk = open([accountView(1), accountView(2)]);
  desk.shifts.begin({ ...byAda, leaveOut: [idOf(2)] });
  const [end] = desk.shifts.view.lastEnds;
  expect(end).toEqual({ team, at: began });
  expect(desk.disk.content.lastEnds).toEqual([end]);
  expect(isLeftOver(accountView(2).linkedSince, end?.at ?? null)).toBe(true);
  expect(isLeftOver('2026-06-01T14:00:01.000Z', end?.at ?? null)).toBe(false);
});

test('each team has its own last end, and a team that is no more has none', () => {
  const desk = open([accountView(1)]);
  const gone = '6c2e4b63-1d67-4c1f-9a1f-1e0e3e4a5b6c';
  desk.shifts.noteEnd(gone, began);
  desk.shifts.noteEnd(null, began);
  desk.shifts.noteEnd(team, '2026-05-31T14:00:00.000Z');
  desk.shifts.noteEnd(team, began);
  expect(desk.shifts.view.lastEnds).toEqual([
    { team: null, at: began },
    { team, at: began },
  ]);
});

test('a full disk keeps nobody from handing over', async () => {
  const desk = open([accountView(1)]);
  desk.disk.isFull = true;
  desk.shifts.begin(byAda);
  expect(desk.sessions.asked).toMatchObject([{ account: idOf(1), order: { person: 'Ada' } }]);
  expect(desk.problems).toContain('storage-failed');
  desk.sessions.answerOf(1).resolve({ kind: 'logged-out', receipt: receiptOf(1) });
  await vi.advanceTimersByTimeAsync(0);
  expect(desk.shifts.view.handOvers[0]).toMatchObject({ person: 'Ada', endedAt: began });
  desk.shifts.close();
});

test('a name that nobody can have, or a team that is not there, begins nothing', () => {
  const desk = open([accountView(1)]);
  expect(() => desk.shifts.begin({ ...byAda, person: '\u200b \u0007' })).toThrow('There is no name.');
  const nobody = '6c2e4b63-1d67-4c1f-9a1f-1e0e3e4a5b6c';
  expect(() => desk.shifts.begin({ ...byAda, team: nobody })).toThrow('no such team');
  expect(desk.sessions.asked).toEqual([]);
  expect(desk.journal).toEqual([]);
});

test('by the schedule nobody hands over, and the shift ended when it was to, not when the app came to it', () => {
  const desk = open([accountView(1)]);
  const at = '2026-06-01T13:00:00.000Z';
  const { id } = desk.shifts.beginBySchedule({ team, cause: 'missed', plannedFor: at, at });
  expect(desk.shifts.view.handOvers).toMatchObject([{ id, person: null, cause: 'missed', plannedFor: at }]);
  expect(desk.journal[0]).toMatchObject({ kind: 'hand-over-begun', person: null });
  expect(desk.shifts.view.lastEnds).toEqual([{ team, at }]);
});

test('by the schedule the result comes to the front, unless somebody works with an account of another team', () => {
  const ofOther = accountView(2);
  const accounts = [accountView(1), { ...ofOther, account: { ...ofOther.account, team: null } }];
  const bySchedule = { team, cause: 'schedule', plannedFor: began, at: began } as const;
  for (const [lookedAt, comes] of [
    [idOf(1), true],
    [idOf(2), false],
  ] as const) {
    const desk = open(accounts, { lookedAt });
    const { id } = desk.shifts.beginBySchedule(bySchedule);
    expect(desk.shifts.view.handOvers).toMatchObject([{ id }]);
    expect(desk.asked.some(({ kind }) => kind === 'show-hand-over')).toBe(comes);
  }
});

test.each([
  ['the team that is named', { team }],
  ['without a name, the team of the account in hand', {}],
])('who takes over is in the journal and sees the first account to scan: %s', (_what, named) => {
  const accounts = [accountView(1), accountView(2, { linked: false }), accountView(3, { linked: false })];
  const desk = open(accounts, { lookedAt: idOf(1) });
  desk.shifts.takeOver({ person: 'Grace', ...named });
  expect(desk.journal).toMatchObject([{ kind: 'taken-over', person: 'Grace', team, teamName: 'Day' }]);
  expect(desk.asked).toEqual([{ kind: 'show-account', id: idOf(2) }]);
  expect(desk.disk.content.person).toBe('Grace');
});
