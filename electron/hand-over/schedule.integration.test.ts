import { afterEach, expect, test } from 'vitest';
import { weekdays } from '../../shared/schedule.ts';
import { TestDesk } from '../sessions/desk.test-kit.ts';
import { pollUntil } from '../waiting.ts';
import type { Shifts } from './shifts.ts';
import { memoryTeams, testShifts } from './shifts.test-kit.ts';

// The schedule's ends with real Chromes and the unmodified library; what the phones list is what counts.

const hour = 3_600_000;
const [ours, alsoOurs, another] = ['15550001', '15550002', '15550003'] as const;

let desk: TestDesk;
let shifts: Shifts;
/** How far the clock has been put forward, in milliseconds. */
let ahead = 0;

afterEach(async () => {
  shifts.close();
  await desk.close();
});

const teams = memoryTeams();
const openShifts = () => {
  shifts = testShifts({
    sessions: desk.sessions,
    folder: desk.folder,
    teams,
    journal: (entry) => desk.journal.push(entry),
    now: () => new Date(Date.now() + ahead),
  });
};
const listed = (number: string) => desk.whatsapp.phone(number).linkedDevices().length;
const ended = () =>
  pollUntil(() => Promise.resolve(shifts.view.handOvers.some(({ endedAt }) => endedAt !== null)), {
    everyMs: 50,
    limitMs: 60_000,
  });

/** A desk with numbers in a team whose shift ends within the next hour, two unless given, and one in none. */
async function deskWithShift(numbers: readonly string[] = [ours, alsoOurs]) {
  desk = await TestDesk.open();
  ahead = 0;
  openShifts();
  shifts.clock.start();
  const team = teams.add(`Sales ${teams.list.length}`);
  const end = new Date(Date.now() + hour).toISOString().slice(0, 16);
  const ends = end.slice(11);
  const begins = new Date(Date.now() - 5 * hour).toISOString().slice(11, 16);
  const shift = { id: '00000000-0000-4000-8000-000000000001', weekdays: [...weekdays], begins, ends };
  shifts.clock.setSchedule({
    team,
    schedule: { atEnd: 'hand-over', timeZone: 'UTC', shifts: [shift], exceptions: [], postponements: 0 },
  });
  const ids: string[] = [];
  for (const [index, number] of numbers.entries()) ids.push(await desk.link(`Sales ${index + 1}`, number));
  for (const id of ids) desk.sessions.move(id, team, null);
  const loose = await desk.link('Loose', another);
  return { team, ids, loose, endsAt: Date.parse(`${end}:00Z`) };
}

test('at the end of the shift the team’s phones list nothing; other numbers stay linked', async () => {
  const { team, loose, endsAt } = await deskWithShift();
  ahead = endsAt - Date.now();
  shifts.clock.look();
  expect(await ended()).toBe(true);
  expect([listed(ours), listed(alsoOurs), listed(another)]).toEqual([0, 0, 1]);
  expect(desk.view(loose).state.kind).toBe('ready');
  const [handOver] = shifts.view.handOvers;
  expect(handOver).toMatchObject({ team, cause: 'schedule', person: null });
  expect(handOver?.items.map(({ outcome }) => outcome.kind)).toEqual(['logged-out', 'logged-out']);
  expect(desk.journal.map(({ kind }) => kind)).toContain('hand-over-ended');
});

test('closed over the end: before anything starts they are logging out, and are never shown linked again', async () => {
  const { ids, loose } = await deskWithShift();
  const atOnce: string[] = [];
  const seen: string[] = [];
  desk.onEveryChange(({ account, state }) => {
    if (ids.some((id) => id === account.id)) seen.push(state.kind);
  });
  await desk.reopen({
    whileClosed: () => {
      shifts.close();
      ahead = 5 * hour;
      seen.length = 0;
    },
    beforeStart: () => {
      openShifts();
      shifts.resume();
      atOnce.push(...ids.map((id) => desk.view(id).state.kind));
    },
  });
  expect(atOnce).toEqual(['logging-out', 'logging-out']);
  expect(await ended()).toBe(true);
  expect(shifts.view.handOvers).toMatchObject([{ cause: 'missed' }]);
  expect(seen).not.toContain('ready');
  expect([listed(ours), listed(alsoOurs), listed(another)]).toEqual([0, 0, 1]);
  await desk.untilState(loose, 'ready');
});

test('in safe mode the shift ends all the same, while nothing runs, and no Chrome is left for whoever looks', async () => {
  const { ids, loose, endsAt } = await deskWithShift([ours]);
  desk.lookAt(ids[0] ?? null);
  await desk.reopen({
    safeMode: true,
    whileClosed: () => {
      shifts.close();
    },
    beforeStart: () => {
      openShifts();
      shifts.resume();
    },
  });
  expect(await desk.processes()).toEqual([]);
  expect(shifts.view.handOvers).toEqual([]);
  ahead = endsAt - Date.now();
  shifts.clock.look();
  expect(await ended()).toBe(true);
  expect(shifts.view.handOvers).toMatchObject([{ items: [{ outcome: { kind: 'logged-out' } }] }]);
  expect([listed(ours), listed(another)]).toEqual([0, 1]);
  for (const id of [...ids, loose]) await desk.untilState(id, 'stopped');
  expect(await desk.processes()).toEqual([]);
});
