import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeOf } from '../../shared/errors.test-kit.ts';
import {
  ClockWorld,
  clockOf,
  hours,
  idOf,
  minutes,
  pass,
  schedule,
  setClock,
  shift,
} from './shift-clock.test-kit.ts';

// People change what the ends depend on: the computer's clock, an end that they postpone, the schedule.

beforeEach(() => {
  vi.useFakeTimers();
  setClock('2026-05-04 12:00');
});
afterEach(() => vi.useRealTimers());

const daily = schedule([shift('09:00-17:00')]);
const key = (date: string, index = 1) => `${idOf(index)}@2026-${date}`;

/** What postponing answers, and then the end that comes next. */
const postponing = (world: ClockWorld, team: string, end: string, by: 5 | 15 | 30) => {
  const code = codeOf(() => {
    world.clock.postpone({ team, key: end, minutes: by });
  });
  return [code, world.next[0]];
};

test('set back by hours after an end: it does not run twice, and the next one runs', () => {
  const world = new ClockWorld();
  world.team(daily);
  pass(hours(6));
  setClock('2026-05-04 11:00');
  pass(hours(24));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule']);
  pass(hours(7));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule', 'hand-over 05-05 17:00 schedule']);
});

test('set forward over an end and back: it runs once', () => {
  const world = new ClockWorld();
  world.team(daily);
  setClock('2026-05-04 20:00');
  pass(minutes(1));
  setClock('2026-05-04 12:02');
  pass(hours(6));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 missed']);
});

test('set back across a start of the app: still once', () => {
  const world = new ClockWorld();
  world.team(daily);
  pass(hours(6));
  world.close();
  setClock('2026-05-04 15:00');
  world.open();
  pass(hours(3));
  expect(world.happened).toHaveLength(1);
});

test('a schedule that was made while the clock was ahead: once it is set back, the ends until then run', () => {
  setClock('2026-05-04 19:00');
  const world = new ClockWorld();
  world.team(daily);
  setClock('2026-05-04 12:00');
  world.clock.look();
  expect(world.next).toEqual(['05-04 17:00']);
  pass(hours(5));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule']);
});

test('a clock that was years behind: the last end runs when it is right again, and those after it', () => {
  setClock('2020-01-01 00:00');
  const world = new ClockWorld();
  world.team(daily);
  setClock('2026-05-04 12:00');
  pass(hours(6));
  expect(world.happened).toEqual(['hand-over 05-03 17:00 missed', 'hand-over 05-04 17:00 schedule']);
});

test('a night on which daylight saving begins or ends has one end', () => {
  setClock('2026-03-28 12:00');
  const world = new ClockWorld();
  world.team(schedule([shift('18:00-02:30')], { timeZone: 'Europe/Berlin' }));
  pass(hours(48));
  expect(world.happened).toEqual(['hand-over 03-29 01:00 schedule', 'hand-over 03-30 00:30 schedule']);
  world.happened.length = 0;
  setClock('2026-10-24 12:00');
  world.clock.look();
  pass(hours(24));
  expect(world.happened.at(-1)).toBe('hand-over 10-25 00:30 schedule');
  expect(world.happened.filter((each) => each.includes('10-25'))).toHaveLength(1);
});

test('an exception counts: no shift that day, another end the next', () => {
  const world = new ClockWorld();
  const exceptions = [
    { date: '2026-05-04', shift: null, ends: null },
    { date: '2026-05-05', shift: idOf(1), ends: '13:00' },
  ];
  world.team({ ...daily, exceptions });
  pass(hours(48));
  expect(world.happened).toEqual(['hand-over 05-05 13:00 schedule']);
});

test('postponing: as often as the schedule allows, then no more; it runs at the later time', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  world.journal.length = 0;
  expect(postponing(world, team, key('05-04'), 30)).toEqual(['ok', '05-04 17:30']);
  expect(postponing(world, team, key('05-04'), 5)).toEqual(['ok', '05-04 17:35']);
  expect(world.clock.teams[0]?.next).toMatchObject({
    plannedFor: '2026-05-04T17:00:00.000Z',
    postponed: 2,
    postponementsLeft: 0,
  });
  expect(postponing(world, team, key('05-04'), 5)).toEqual(['wrong-state', '05-04 17:35']);
  expect(world.journal).toMatchObject([
    { kind: 'shift-end-postponed', team, teamName: 'Sales', minutes: 30 },
    { kind: 'shift-end-postponed', minutes: 5, plannedFor: '2026-05-04T17:00:00.000Z' },
  ]);
  pass(hours(5) + minutes(34));
  expect(world.happened).toEqual([]);
  pass(minutes(1));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule']);
  expect(world.clock.teams[0]?.next).toMatchObject({ postponed: 0, postponementsLeft: 2 });
  pass(hours(24));
  expect(world.happened.at(-1)).toBe('hand-over 05-05 17:00 schedule');
});

test('what has ended, is unknown or belongs to another team cannot be postponed', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  const other = world.team(schedule([shift('09:00-20:00', 2)]), 'Support');
  pass(hours(5));
  for (const end of [key('05-04'), key('05-03'), key('05-05', 2), 'nonsense', key('05-99')])
    expect(postponing(world, team, end, 5)[0]).toBe('not-found');
  expect(postponing(world, other, key('05-04', 2), 5)[0]).toBe('ok');
  expect(postponing(world, idOf(9), key('05-04'), 5)[0]).toBe('not-found');
});

test('a postponed end survives a restart, also one over which the app is closed', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  postponing(world, team, key('05-04'), 30);
  world.close();
  setClock('2026-05-04 17:10');
  world.open();
  expect(world.happened).toEqual([]);
  expect(world.next).toEqual(['05-04 17:30']);
  world.close();
  setClock('2026-05-04 18:00');
  world.open();
  expect(world.happened).toEqual(['hand-over 05-04 17:00 missed']);
});

test('a postponement that cannot be saved is none', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  world.disk.saves = false;
  expect(postponing(world, team, key('05-04'), 30)).toEqual(['storage-failed', '05-04 17:00']);
});

test('while one end is postponed, the next one still comes, and takes it along', () => {
  const world = new ClockWorld();
  const team = world.team(schedule([shift('09:00-17:00', 1), shift('17:00-17:10', 2)]));
  postponing(world, team, key('05-04', 1), 5);
  pass(hours(5) + minutes(10));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule', 'hand-over 05-04 17:10 schedule']);
  pass(hours(23) + minutes(45));
  postponing(world, team, key('05-05', 1), 15);
  pass(hours(1));
  expect(world.happened.slice(2)).toEqual(['hand-over 05-05 17:10 schedule']);
  // Also where the clock is set back then.
  setClock('2026-05-05 16:00');
  pass(hours(3));
  expect(world.happened).toHaveLength(3);
});

test('what ended before a schedule was made is nobody’s business', () => {
  const world = new ClockWorld();
  setClock('2026-05-04 17:01');
  world.team(daily);
  world.close().open();
  expect(world.happened).toEqual([]);
  expect(world.next).toEqual(['05-05 17:00']);
});

test('a change that has nothing to do with an end changes nothing of it', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  pass(hours(5));
  const changed = { ...daily, shifts: [...daily.shifts, shift('18:00-19:00', 2)] };
  world.clock.setSchedule({ team, schedule: changed });
  setClock('2026-05-04 16:00');
  world.clock.look();
  pass(hours(4));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule', 'hand-over 05-04 19:00 schedule']);
  postponing(world, team, key('05-05'), 30);
  setClock('2026-05-05 17:10');
  world.clock.setSchedule({ team, schedule: { ...daily, postponements: 3 } });
  expect(world.next).toEqual(['05-05 17:30']);
  pass(minutes(20));
  expect(world.happened.at(-1)).toBe('hand-over 05-05 17:00 schedule');
});

test('an end that is moved is another one: it runs at its new time, postponed no more', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  postponing(world, team, key('05-04'), 30);
  pass(hours(4));
  world.clock.setSchedule({ team, schedule: schedule([shift('09:00-17:15')]) });
  expect(world.next).toEqual(['05-04 17:15']);
  pass(hours(1) + minutes(30));
  // Once more, after it has run.
  world.clock.setSchedule({ team, schedule: schedule([shift('09:00-18:00')]) });
  pass(hours(1));
  expect(world.happened).toEqual(['hand-over 05-04 17:15 schedule', 'hand-over 05-04 18:00 schedule']);
});

test('an end that is due as the schedule is changed runs by the one that there was', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  setClock('2026-05-04 17:00');
  world.clock.setSchedule({ team, schedule: null });
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule']);
  expect(world.clock.teams).toEqual([]);
  pass(hours(48));
  expect(world.happened).toHaveLength(1);
});

test('a schedule that cannot be, or cannot be saved, changes nothing; one that is made goes into the journal', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  expect(world.journal).toMatchObject([{ kind: 'schedule-changed', team, teamName: 'Sales' }]);
  const set = (to: typeof daily | null, of = team) =>
    codeOf(() => {
      world.clock.setSchedule({ team: of, schedule: to });
    });
  expect(set({ ...daily, timeZone: 'Europe/Atlantis' })).toBe('invalid-schedule');
  expect(set(daily, idOf(9))).toBe('not-found');
  world.disk.saves = false;
  expect(set(null)).toBe('storage-failed');
  expect(world.teams.get(team).schedule).toEqual(daily);
  expect(world.journal).toHaveLength(1);
  expect(clockOf(world.clock.teams[0]?.next?.at ?? '')).toBe('05-04 17:00');
});
