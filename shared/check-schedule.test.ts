import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesOf } from './calendar.ts';
import { checkSchedule } from './check-schedule.ts';
import { englishMessage } from './errors.ts';
import { weekdays, type Schedule, type Shift, type ShiftException, type Weekday } from './schedule.ts';

const seed = Number(process.env['SWITCHBOARD_SEED'] ?? 1);

const idOf = (index: number) => `00000000-0000-4000-8000-00000000000${index}`;
const workdays = weekdays.slice(0, 5);

/** `09:00-17:00`, on these days. */
const shift = (index: number, hours: string, days: readonly Weekday[] = workdays): Shift => {
  const [begins = '', ends = ''] = hours.split('-');
  return { id: idOf(index), weekdays: [...days], begins, ends };
};

const schedule = (shifts: Shift[], rest: Partial<Schedule> = {}): Schedule => ({
  atEnd: 'hand-over',
  timeZone: 'Europe/Berlin',
  shifts,
  exceptions: [],
  postponements: 1,
  ...rest,
});

const exception = (date: string, ends: string | null, about: number | null = null): ShiftException => ({
  date,
  shift: about === null ? null : idOf(about),
  ends,
});

/** What a person reads, or `ok`. */
const verdictOn = (checked: Schedule): string => {
  const result = checkSchedule(checked);
  if (result.ok) return 'ok';
  expect(result.error.code).toBe('invalid-schedule');
  expect(result.error.hint).not.toBe('');
  return englishMessage(result.error);
};

test.each([
  ['none at all', []],
  ['two that touch', [shift(1, '06:00-14:00'), shift(2, '14:00-22:00')]],
  ['around the clock', [shift(1, '06:00-18:00', weekdays), shift(2, '18:00-06:00', weekdays)]],
  ['one that lasts a whole day, every day', [shift(1, '09:00-09:00', weekdays)]],
  ['the same hours on other days', [shift(1, '09:00-17:00'), shift(2, '09:00-17:00', ['saturday'])]],
  ['Sunday night until Monday’s shift', [shift(1, '22:00-06:00', ['sunday']), shift(2, '06:00-14:00')]],
])('shifts are fine: %s', (_name, shifts) => {
  expect(verdictOn(schedule(shifts))).toBe('ok');
});

test.each([
  ['side by side', [shift(1, '06:00-14:01'), shift(2, '14:00-22:00')], '06:00–14:01 and 14:00–22:00'],
  ['one within another', [shift(1, '06:00-22:00'), shift(2, '09:00-10:00')], '06:00–22:00 and 09:00–10:00'],
  [
    'over midnight',
    [shift(1, '22:00-06:00', ['monday']), shift(2, '05:59-09:00', ['tuesday'])],
    '22:00–06:00 and 05:59–09:00',
  ],
  [
    'over the end of the week',
    [shift(1, '05:00-09:00', ['monday']), shift(2, '22:00-06:00', ['sunday'])],
    '22:00–06:00 and 05:00–09:00',
  ],
])('shifts that overlap are refused: %s', (_name, shifts, which) => {
  expect(verdictOn(schedule(shifts))).toBe(`The shifts ${which} overlap.`);
});

test(`whether shifts overlap is what a minute-by-minute look at the week says (seed ${seed})`, () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const shifts = fc
    .array(fc.tuple(time, time, fc.subarray([...weekdays], { minLength: 1, maxLength: 2 })), { maxLength: 4 })
    .map((list) => list.map(([begins, ends, days], index) => shift(index, `${begins}-${ends}`, days)));
  fc.assert(
    fc.property(shifts, (list) => {
      expect(verdictOn(schedule(list)) === 'ok').toBe(!someMinuteIsTakenTwice(list));
    }),
    { numRuns: 500, seed },
  );
});

function someMinuteIsTakenTwice(shifts: readonly Shift[]): boolean {
  const taken = new Set<number>();
  for (const { weekdays: days, begins, ends } of shifts) {
    const length = minutesOf(ends) - minutesOf(begins);
    for (const day of days) {
      for (let minute = 0; minute < (length > 0 ? length : length + 1440); minute += 1) {
        const ofWeek = (weekdays.indexOf(day) * 1440 + minutesOf(begins) + minute) % 10_080;
        if (taken.has(ofWeek)) return true;
        taken.add(ofWeek);
      }
    }
  }
  return false;
}

test('a shift that is on no day, or there twice, is refused', () => {
  expect(verdictOn(schedule([shift(1, '09:00-17:00', [])]))).toBe(
    'The shift 09:00–17:00 is on no day of the week.',
  );
  expect(verdictOn(schedule([shift(1, '09:00-12:00'), shift(1, '13:00-17:00')]))).toBe(
    'The shift 13:00–17:00 is there twice.',
  );
});

test('a shift’s days are kept in their order, each once', () => {
  const result = checkSchedule(schedule([shift(1, '09:00-17:00', ['sunday', 'monday', 'sunday'])]));
  expect(result).toMatchObject({ value: { shifts: [{ weekdays: ['monday', 'sunday'] }] } });
});

test.each(['Europe/Atlantis', '+02:00', '', 'Europe/Berlin\u0000', 'Etc/GMT+99'])(
  'an unknown time zone (%j) is refused',
  (timeZone) => {
    expect(verdictOn(schedule([], { timeZone }))).toBe(`There is no time zone named “${timeZone}”.`);
  },
);

test.each(['2026-02-29', '2026-13-01', '2026-04-31', '0000-00-00'])(
  'a day that the calendar does not have (%s) is refused',
  (date) => {
    expect(verdictOn(schedule([shift(1, '09:00-17:00')], { exceptions: [exception(date, null)] }))).toBe(
      `There is no day ${date} in the calendar.`,
    );
  },
);

test('exceptions have to be about shifts that are there, once for each', () => {
  const withExceptions = (...exceptions: ShiftException[]) =>
    verdictOn(schedule([shift(1, '06:00-14:00'), shift(2, '14:00-22:00')], { exceptions }));
  const date = '2028-02-29';
  expect(withExceptions(exception(date, null), exception(date, '12:00', 1))).toBe('ok');
  expect(withExceptions(exception(date, null, 1), exception(date, '12:00', 1))).toBe(
    'There are two exceptions on 2028-02-29 for the same shift.',
  );
  expect(withExceptions(exception(date, null), exception(date, '12:00'))).toBe(
    'There are two exceptions on 2028-02-29 for the same shift.',
  );
  expect(withExceptions(exception(date, null, 3))).toBe(
    'The exception on 2028-02-29 is about a shift that is no longer there.',
  );
});

test('exceptions cannot make shifts overlap, on their day or into the next', () => {
  const withExceptions = (...exceptions: ShiftException[]) =>
    verdictOn(
      schedule([shift(1, '06:00-14:00'), shift(2, '14:00-22:00', [...workdays, 'sunday'])], { exceptions }),
    );
  // A Monday.
  const date = '2026-05-04';
  expect(withExceptions(exception(date, '14:30', 1))).toBe(
    'With the exceptions around 2026-05-04, the shifts 06:00–14:30 and 14:00–22:00 overlap.',
  );
  expect(withExceptions(exception(date, '14:30', 1), exception(date, null, 2))).toBe('ok');
  expect(withExceptions(exception('2026-05-03', '06:30', 2))).toBe(
    'With the exceptions around 2026-05-03, the shifts 14:00–06:30 and 06:00–14:00 overlap.',
  );
  expect(withExceptions(exception('2026-05-03', '06:00', 2))).toBe('ok');
});
