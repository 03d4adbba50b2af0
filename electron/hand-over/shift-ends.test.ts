import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../shared/calendar.ts';
import { checkSchedule } from '../../shared/check-schedule.ts';
import { weekdays, type Schedule, type Shift } from '../../shared/schedule.ts';
import { endNamed, endsBetween, instantOf, nextEnd } from './shift-ends.ts';

const seed = Number(process.env['SWITCHBOARD_SEED'] ?? 1);
const minute = 60_000;
const day = 86_400_000;
const idOf = (index: number) => `00000000-0000-4000-8000-00000000000${index}`;

const shift = (hours: string, rest: Partial<Shift> = {}): Shift => {
  const [begins = '', ends = ''] = hours.split('-');
  return { id: idOf(1), weekdays: [...weekdays], begins, ends, ...rest };
};

const schedule = (timeZone: string, shifts: Shift[], rest: Partial<Schedule> = {}): Schedule => ({
  atEnd: 'hand-over',
  timeZone,
  shifts,
  exceptions: [],
  postponements: 0,
  ...rest,
});

/** What a clock on the wall there shows at a moment, by Intl alone: `2026-05-04 09:00`. */
function clockIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => format.format(at);
}

/** The moments at which a clock there shows a time: where it is as far off UTC as a day before, or a day after. */
function momentsOf(wall: string, clock: (at: number) => string): number[] {
  const inUtc = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00Z`);
  const guess = inUtc(wall);
  const offsets = [guess - day, guess + day].map((at) => inUtc(clock(at)) - at);
  const moments = offsets.map((offset) => guess - offset).filter((at) => clock(at) === wall);
  return moments.sort((a, b) => a - b);
}

const zones = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Sydney',
  'America/Santiago',
  // Half an hour of daylight saving.
  'Australia/Lord_Howe',
  // Daylight saving begins an hour before midnight.
  'America/Nuuk',
  'Asia/Kolkata',
];

/** Ends in the middle of the day, and at times that clocks skip or repeat somewhere. */
const hours = ['09:00-17:00', '17:00-00:00', '17:00-00:30', '20:00-02:00', '20:00-02:15', '22:00-03:00'];
const lateHours = ['15:00-23:30', '06:00-23:00'];

test.for(zones.flatMap((zone) => [...hours, ...lateHours].map((times) => [zone, times] as const)))(
  '%s, %s: a whole year has one end for each day, at the time that the clock on the wall shows',
  ([zone, times]) => {
    const clock = clockIn(zone);
    const under = schedule(zone, [shift(times)]);
    const [begins = '', ends = ''] = times.split('-');
    // Both sides of the year, so that zones on either side of UTC have all of it.
    const all = endsBetween(under, Date.UTC(2025, 11, 30), Date.UTC(2027, 0, 4));
    const ofYear = new Map(all.map((end) => [end.key, end.at]));
    expect(ofYear.size).toBe(all.length);
    let date = '2026-01-01';
    for (let count = 0; count < 365; count += 1, date = addDays(date, 1)) {
      const at = ofYear.get(`${idOf(1)}@${date}`) ?? Number.NaN;
      const wall = `${ends > begins ? date : addDays(date, 1)} ${ends}`;
      const [first] = momentsOf(wall, clock);
      if (first !== undefined) expect([wall, at]).toEqual([wall, first]);
      else {
        // A skipped time: just before it, the clock showed an earlier one, and now it shows a later one.
        expect(clock(at - minute) < wall).toBe(true);
        expect(clock(at) > wall).toBe(true);
      }
    }
    expect(date).toBe('2027-01-01');
  },
);

test.each([
  ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:00:00Z', 'skipped: as the gap ends, at 03:00'],
  ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z', 'repeated: the first of the two'],
  ['America/New_York', '2026-03-08', '02:00', '2026-03-08T07:00:00Z', 'skipped'],
  ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z', 'repeated'],
  ['Australia/Sydney', '2026-10-04', '02:30', '2026-10-03T16:00:00Z', 'skipped, in spring there'],
  ['Australia/Sydney', '2026-04-05', '02:30', '2026-04-04T15:30:00Z', 'repeated, in autumn there'],
  ['America/Santiago', '2026-09-06', '00:30', '2026-09-06T04:00:00Z', 'skipped: the day begins at 01:00'],
  ['America/Nuuk', '2026-03-28', '23:30', '2026-03-29T01:00:00Z', 'skipped: the gap ends with the day'],
  ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T10:00:00Z', 'a day that was skipped'],
])('%s on %s at %s is %s (%s)', (zone, date, time, expected) => {
  expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(new Date(expected).toISOString());
});

/** Schedules as a person could have made them: valid, with exceptions and shifts over midnight. */
const anySchedule = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    shifts: fc.array(
      fc.record({
        begins: fc.constantFrom('00:00', '02:30', '06:00', '14:00', '18:30', '22:00'),
        ends: fc.constantFrom('00:00', '02:30', '06:00', '14:00', '18:30', '23:45'),
        weekdays: fc.subarray([...weekdays], { minLength: 1 }),
      }),
      { maxLength: 3 },
    ),
    exceptions: fc.uniqueArray(
      fc.record({
        days: fc.integer({ min: 0, max: 20 }),
        about: fc.option(fc.integer({ min: 0, max: 2 })),
        ends: fc.option(fc.constantFrom('03:00', '12:00', '20:00')),
      }),
      { maxLength: 4, selector: ({ days, about }) => `${days} ${about}` },
    ),
  })
  .map(({ timeZone, shifts, exceptions }) =>
    schedule(
      timeZone,
      shifts.map((each, index) => ({ ...each, id: idOf(index) })),
      {
        exceptions: exceptions.map(({ days, about, ends }) => ({
          date: addDays('2026-03-20', days),
          shift: about === null ? null : idOf(about),
          ends,
        })),
      },
    ),
  )
  .filter((each) => checkSchedule(each).ok);

const start = Date.UTC(2026, 2, 20);
const moments = fc
  .array(fc.integer({ min: 0, max: 24 * 24 * 60 }), { minLength: 1, maxLength: 12 })
  .map((minutes) => minutes.sort((a, b) => a - b).map((each) => start + each * minute));

test(`cut at any moments, a time has the same ends, none twice and none lost (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySchedule, moments, (under, cuts) => {
      const [first = 0, last = 0] = [cuts[0], cuts.at(-1)];
      const pieces = cuts.slice(1).flatMap((until, index) => endsBetween(under, cuts[index] ?? 0, until));
      expect(pieces).toEqual(endsBetween(under, first, last));
      expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
    }),
    { seed, numRuns: 100 },
  );
});

test(`each end is found by its name, and comes next after the one before it (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySchedule, (under) => {
      let before = start;
      for (const end of endsBetween(under, start, start + 20 * day)) {
        expect(endNamed(under, end.key)).toEqual(end);
        // Two coincide where the clock skips both.
        if (end.at > before) expect(nextEnd(under, before)?.at).toBe(end.at);
        before = end.at;
      }
    }),
    { seed, numRuns: 40 },
  );
});

test('a moment is the end of what ends then: up to it and with it', () => {
  const under = schedule('UTC', [shift('09:00-17:00')]);
  const at = Date.UTC(2026, 4, 4, 17);
  expect(endsBetween(under, at - 1, at)).toEqual([{ key: `${idOf(1)}@2026-05-04`, at }]);
  expect(endsBetween(under, at, at + 1)).toEqual([]);
});

test('exceptions: none that day, another end, one for a single shift before one for the day', () => {
  const under = schedule(
    'Europe/Berlin',
    [shift('06:00-14:00', { id: idOf(1) }), shift('14:00-22:00', { id: idOf(2) })],
    {
      exceptions: [
        { date: '2026-12-24', shift: null, ends: null },
        { date: '2026-12-24', shift: idOf(1), ends: '12:00' },
        { date: '2026-12-25', shift: null, ends: null },
        // On the next day.
        { date: '2026-12-26', shift: idOf(2), ends: '02:00' },
      ],
    },
  );
  const ends = endsBetween(under, Date.UTC(2026, 11, 23, 23), Date.UTC(2026, 11, 27, 12));
  expect(ends.map(({ key, at }) => [key.at(-12), key.slice(-10), clockIn('Europe/Berlin')(at)])).toEqual([
    ['1', '2026-12-24', '2026-12-24 12:00'],
    ['1', '2026-12-26', '2026-12-26 14:00'],
    ['2', '2026-12-26', '2026-12-27 02:00'],
  ]);
});

test('the next end may be most of a year away; without any shift, or with nothing but exceptions, there is none', () => {
  const off = (from: string, days: number) =>
    Array.from({ length: days }, (_, index) => ({ date: addDays(from, index), shift: null, ends: null }));
  const under = schedule('Europe/Berlin', [shift('09:00-17:00')], { exceptions: off('2026-01-01', 200) });
  expect(nextEnd(under, Date.UTC(2026, 0, 1))?.key).toBe(`${idOf(1)}@2026-07-20`);
  expect(nextEnd(schedule('UTC', []), Date.UTC(2026, 0, 1))).toBeNull();
  expect(weekdayOf('2026-07-20')).toBe(0);
  expect(endNamed(under, 'nonsense')).toBeNull();
  expect(endNamed(under, `${idOf(1)}@2026-01-01`)).toBeNull();
});
