import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeOf } from '../../shared/errors.test-kit.ts';
import { ClockWorld, hours, idOf, minutes, pass, schedule, setClock, shift } from './shift-clock.test-kit.ts';

// Time passes, the computer sleeps, the app is closed or killed: each end of a shift runs once.

beforeEach(() => {
  vi.useFakeTimers();
  // A Monday.
  setClock('2026-05-04 12:00');
});
afterEach(() => vi.useRealTimers());

const day = hours(24);
const daily = schedule([shift('09:00-17:00')]);

test('at the end of a shift the hand-over runs, to the second, once a day', () => {
  // Out of step with the regular looks.
  vi.setSystemTime(Date.now() - 12_345);
  const world = new ClockWorld();
  world.team(daily);
  pass(12_345);
  expect(world.next).toEqual(['05-04 17:00']);
  pass(hours(5) - 1);
  expect(world.happened).toEqual([]);
  pass(1);
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule']);
  expect(world.next).toEqual(['05-05 17:00']);
  pass(2 * day);
  expect(world.happened).toEqual([
    'hand-over 05-04 17:00 schedule',
    'hand-over 05-05 17:00 schedule',
    'hand-over 05-06 17:00 schedule',
  ]);
});

test('teams have their own ends; one that is removed has none any more', () => {
  const world = new ClockWorld();
  const sales = world.team(daily);
  world.team(schedule([shift('09:00-18:00')]), 'Support');
  pass(hours(6));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule', 'hand-over 05-04 18:00 schedule']);
  world.teams.remove(sales);
  expect(world.clocks).toHaveLength(1);
  pass(day);
  expect(world.happened).toHaveLength(3);
});

test('asleep over an end: it runs at the next look, and is missed; within two minutes it is not', () => {
  const world = new ClockWorld();
  world.team(daily);
  setClock('2026-05-04 17:02');
  world.clock.look();
  setClock('2026-05-05 19:00');
  world.clock.look();
  world.clock.look();
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule', 'hand-over 05-05 17:00 missed']);
});

test('closed over the weekend: one hand-over, of the last end, and none when it is opened once more', () => {
  const world = new ClockWorld();
  world.team(schedule([shift('06:00-14:00', 1), shift('14:00-22:00', 2)]));
  setClock('2026-05-08 13:00');
  world.clock.look();
  world.happened.length = 0;
  world.close();
  setClock('2026-05-11 07:00');
  world.open().close();
  expect(world.happened).toEqual(['hand-over 05-10 22:00 missed']);
  world.open();
  pass(hours(7));
  expect(world.happened).toEqual(['hand-over 05-10 22:00 missed', 'hand-over 05-11 14:00 schedule']);
});

test('closed for years: the last end is still found', () => {
  const world = new ClockWorld();
  world.team(daily);
  world.close();
  setClock('2029-01-03 08:00');
  world.open();
  expect(world.happened).toEqual(['hand-over 01-02 17:00 missed']);
});

test('killed between a hand-over and the note that it began: it is found to have begun, and none is missed', () => {
  const world = new ClockWorld();
  world.team(daily);
  world.dies = true;
  pass(hours(5));
  world.kill();
  setClock('2026-05-04 17:20');
  world.open();
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule']);
  pass(day);
  expect(world.happened).toHaveLength(2);
});

test('one that cannot begin is tried again until it can, is told once, and was not missed', () => {
  const world = new ClockWorld();
  world.team(daily);
  world.fails = 'storage-failed';
  pass(hours(5) + minutes(10));
  expect(world.problems.map(({ code }) => code)).toEqual(['storage-failed']);
  world.fails = 'wrong-state';
  pass(minutes(10));
  expect(world.problems).toHaveLength(1);
  world.fails = null;
  pass(minutes(1));
  expect(world.happened).toEqual(['hand-over 05-04 17:00 schedule']);
});

test('where nothing can be saved, a hand-over runs once all the same, and is saved later', () => {
  const world = new ClockWorld();
  world.team(daily);
  world.disk.saves = false;
  pass(hours(5) + minutes(10));
  expect(world.happened).toHaveLength(1);
  expect(world.problems).toHaveLength(1);
  world.disk.saves = true;
  pass(minutes(1));
  world.close().open();
  expect(world.happened).toHaveLength(1);
});

test('a person’s hand-over shortly before the end is the one of that end', () => {
  const world = new ClockWorld();
  const team = world.team(daily);
  pass(hours(4) + minutes(49));
  world.clock.noteHandOver(team);
  pass(minutes(1));
  expect(world.next).toEqual(['05-04 17:00']);
  world.clock.noteHandOver(team);
  expect(world.next).toEqual(['05-05 17:00']);
  pass(hours(24) + minutes(10));
  expect(world.happened).toEqual(['hand-over 05-05 17:00 schedule']);
  world.clock.noteHandOver(null);
  world.clock.noteHandOver(idOf(9));
});

test('a schedule that only reminds: the reminder stays until it is dismissed, the shift has ended, the journal says so', () => {
  const world = new ClockWorld();
  const team = world.team({ ...daily, atEnd: 'remind' });
  world.journal.length = 0;
  pass(hours(5));
  expect(world.happened).toEqual(['ended 05-04 17:00']);
  expect(world.journal).toMatchObject([
    { kind: 'shift-ended', team, teamName: 'Sales', person: null, plannedFor: '2026-05-04T17:00:00.000Z' },
  ]);
  world.close().open();
  const key = `${idOf(1)}@2026-05-04`;
  expect(world.clock.teams[0]?.reminder).toEqual({ key, endedAt: '2026-05-04T17:00:00.000Z' });
  expect(
    codeOf(() => {
      world.clock.dismissReminder({ team, key: 'another' });
    }),
  ).toBe('not-found');
  world.clock.dismissReminder({ team, key });
  expect(world.clock.teams[0]?.reminder).toBeNull();
  expect(
    codeOf(() => {
      world.clock.dismissReminder({ team, key });
    }),
  ).toBe('not-found');
  pass(day);
  expect(world.clock.teams[0]?.reminder?.key).toBe(`${idOf(1)}@2026-05-05`);
  world.clock.noteHandOver(team);
  expect(world.clock.teams[0]?.reminder).toBeNull();
});

test('once stopped it does nothing any more', () => {
  const world = new ClockWorld();
  world.team(daily);
  world.close();
  pass(day);
  world.clock.look();
  expect(world.happened).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a change is told once, and what stays the same is not', () => {
  const world = new ClockWorld();
  world.team(daily);
  world.told = 0;
  pass(hours(4));
  expect(world.told).toBe(0);
  pass(hours(1));
  expect(world.told).toBe(1);
});
