import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultAppSettings } from '../../shared/settings.ts';
import type { AccountView } from '../../shared/view.ts';
import { accountView, FakeDisk, FakeSessions, idOf } from './hand-overs.test-kit.ts';
import { PersonAtDesk } from './person-at-desk.ts';
import { schedule, setClock, shift } from './shift-clock.test-kit.ts';
import { ShiftsStore } from './shifts-store.ts';
import { memoryTeams } from './shifts.test-kit.ts';
import { Shifts } from './shifts.ts';

beforeEach(() => {
  vi.useFakeTimers();
  setClock('2026-05-04 12:00');
});
afterEach(() => vi.useRealTimers());

/** A team of three whose shift ends at 17:00; its accounts were linked at these times of the day. */
function open(...linkedAt: (string | null)[]) {
  const teams = memoryTeams();
  const team = teams.add('Sales');
  const views = linkedAt.map((at, index): AccountView => {
    const since = `2026-05-04T${at}:00.000Z`;
    const view = accountView(index, at === null ? { linked: false } : { since });
    return { ...view, account: { ...view.account, team } };
  });
  const sessions = Object.assign(new FakeSessions(views), { lookedAt: null });
  const report = vi.fn();
  const store = new ShiftsStore({ file: new FakeDisk(), onProblem: report });
  const shifts = new Shifts({
    sessions,
    teams,
    person: new PersonAtDesk({ name: null, settings: () => defaultAppSettings, save: () => undefined }),
    store,
    journal: () => undefined,
    onChange: () => undefined,
    ask: () => undefined,
    onProblem: report,
    now: () => new Date(),
  });
  shifts.clock.start();
  shifts.clock.setSchedule({ team, schedule: schedule([shift('09:00-17:00')]) });
  return {
    shifts,
    team,
    sessions,
    report,
    /** By the accounts' indexes. */
    loggedOut: () => sessions.asked.map(({ account }) => account).sort(),
    lookAt: (time: string) => {
      setClock(`2026-05-04 ${time}`);
      shifts.clock.look();
    },
  };
}

test('an end that is noticed late ends the logins of its shift, and none that came after it', () => {
  const { shifts, team, loggedOut, lookAt } = open('09:00', '17:01', null);
  lookAt('17:30');
  expect(loggedOut()).toEqual([idOf(0)]);
  expect(shifts.view.handOvers[0]?.items.map(({ outcome }) => outcome.kind)).toEqual([
    'running',
    'left-out',
    'not-linked',
  ]);
  // So that only the first is one of the last shift, should its logout fail.
  expect(shifts.view.lastEnds).toEqual([{ team, at: '2026-05-04T17:00:00.000Z' }]);
});

test('a login that the clock dates into the future, since it was set back, is not spared', () => {
  const { loggedOut, lookAt } = open('09:00', '20:00');
  lookAt('17:00');
  expect(loggedOut()).toEqual([idOf(0), idOf(1)]);
});

test('a hand-over that still runs is waited for; the one of the end begins when it is over', async () => {
  const { shifts, team, sessions, report, loggedOut, lookAt } = open('09:00');
  shifts.begin({ team, leaveOut: [], person: 'Ada', note: '' });
  lookAt('17:00');
  expect(shifts.view.handOvers).toHaveLength(1);
  expect(loggedOut()).toHaveLength(1);
  sessions.answerOf(0).resolve({ kind: 'already-logged-out' });
  await vi.waitUntil(() => shifts.view.handOvers[0]?.endedAt !== null);
  lookAt('17:01');
  expect(shifts.view.handOvers.map(({ cause }) => cause)).toEqual(['person', 'schedule']);
  expect(report).not.toHaveBeenCalled();
});

test('a person who hands over shortly before the end has done what the schedule would do', () => {
  const { shifts, team, loggedOut, lookAt } = open('09:00');
  lookAt('16:55');
  shifts.begin({ team, leaveOut: [], person: 'Ada', note: '' });
  expect(shifts.view.teams[0]?.next?.at).toBe('2026-05-05T17:00:00.000Z');
  lookAt('17:00');
  expect(shifts.view.handOvers).toHaveLength(1);
  expect(loggedOut()).toEqual([idOf(0)]);
});

test('where nobody is linked, the end is noted, and there is no result to acknowledge', () => {
  const { shifts, team, lookAt } = open(null);
  lookAt('17:00');
  expect(shifts.view.handOvers).toEqual([]);
  expect(shifts.view.lastEnds).toEqual([{ team, at: '2026-05-04T17:00:00.000Z' }]);
  expect(shifts.view.teams[0]?.next?.at).toBe('2026-05-05T17:00:00.000Z');
});
