import { addDays, isCalendarDate, minutesOf } from './calendar.ts';
import { appError, fail, ok, type AppError, type Result } from './errors.ts';
import { shiftsOn, weekdays, type Schedule, type Shift, type ShiftException } from './schedule.ts';

/**
 * A schedule as it will be kept: each shift's weekdays in their order, once. Shifts may touch, and may not overlap, also
 * over midnight and from Sunday to Monday. Errors: `invalid-schedule`, of the first thing that is wrong.
 */
export function checkSchedule(input: Schedule): Result<Schedule> {
  const schedule = { ...input, shifts: input.shifts.map(withOrderedWeekdays) };
  const error =
    faultOfTimeZone(schedule) ??
    faultOfShifts(schedule) ??
    faultOfWeek(schedule) ??
    faultOfExceptions(schedule) ??
    faultOfDays(schedule);
  return error ? fail(error) : ok(schedule);
}

/** Whether this computer knows a time zone by that name. */
export function isTimeZone(name: string): boolean {
  // Offsets such as +02:00 have no daylight saving, so they are hardly what a person means.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const withOrderedWeekdays = (shift: Shift): Shift => ({
  ...shift,
  weekdays: weekdays.filter((weekday) => shift.weekdays.includes(weekday)),
});

const faultOfTimeZone = ({ timeZone }: Schedule): AppError | null =>
  isTimeZone(timeZone) ? null : unknownTimeZone(timeZone);

function faultOfShifts({ shifts }: Schedule): AppError | null {
  const idle = shifts.find((shift) => shift.weekdays.length === 0);
  if (idle) return noWeekday(idle);
  const twice = shifts.find((shift, index) => shifts.findIndex(({ id }) => id === shift.id) !== index);
  return twice ? sameShift(twice) : null;
}

const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;

/** In minutes after some midnight. */
interface Span {
  /** As a person reads it. */
  readonly hours: string;
  readonly begins: number;
  readonly ends: number;
}

/** What an ordinary week is: the same one before and after it, so that Sunday night meets Monday. */
function faultOfWeek({ shifts }: Schedule): AppError | null {
  const week = shifts.flatMap((shift) =>
    shift.weekdays.map((weekday) => spanOf(shift, weekdays.indexOf(weekday), shift.ends)),
  );
  const next = week.map(({ hours, begins, ends }) => ({
    hours,
    begins: begins + minutesOfWeek,
    ends: ends + minutesOfWeek,
  }));
  const pair = firstOverlap([...week, ...next]);
  return pair && overlap(pair);
}

function faultOfExceptions({ shifts, exceptions }: Schedule): AppError | null {
  const seen = new Set<string>();
  for (const exception of exceptions) {
    const { date, shift } = exception;
    if (!isCalendarDate(date)) return noSuchDate(date);
    if (shift !== null && shifts.every(({ id }) => id !== shift)) return noSuchShift(exception);
    const about = `${date} ${shift ?? 'all'}`;
    if (seen.has(about)) return sameException(exception);
    seen.add(about);
  }
  return null;
}

/** Exceptions can make a shift longer, into the next one or the one of the next day. */
function faultOfDays(schedule: Schedule): AppError | null {
  const dates = [...new Set(schedule.exceptions.map(({ date }) => date))].sort();
  for (const date of dates) {
    const spans = [-1, 0, 1].flatMap((days) =>
      shiftsOn(schedule, addDays(date, days)).map(({ shift, ends }) => spanOf(shift, days, ends)),
    );
    const pair = firstOverlap(spans);
    if (pair) return overlapOn(date, pair);
  }
  return null;
}

function spanOf(shift: Shift, day: number, end: string): Span {
  const begins = day * minutesOfDay + minutesOf(shift.begins);
  const ends = day * minutesOfDay + minutesOf(end) + (end > shift.begins ? 0 : minutesOfDay);
  return { hours: hoursOf({ begins: shift.begins, ends: end }), begins, ends };
}

function firstOverlap(spans: readonly Span[]): [string, string] | null {
  const inOrder = [...spans].sort((a, b) => a.begins - b.begins);
  for (const [index, span] of inOrder.entries()) {
    const next = inOrder[index + 1];
    // Of shifts in this order, an overlap of any two means one of two neighbours.
    if (next && next.begins < span.ends) return [span.hours, next.hours];
  }
  return null;
}

const hoursOf = ({ begins, ends }: Pick<Shift, 'begins' | 'ends'>): string => `${begins}–${ends}`;

const unknownTimeZone = (timeZone: string) =>
  appError(
    'invalid-schedule',
    'There is no time zone named “{timeZone}”.',
    'Choose one from the list, for example Europe/London.',
    { values: { timeZone } },
  );

const noWeekday = (shift: Shift) =>
  appError(
    'invalid-schedule',
    'The shift {shift} is on no day of the week.',
    'Choose at least one day for it, or remove it.',
    { values: { shift: hoursOf(shift) } },
  );

const sameShift = (shift: Shift) =>
  appError('invalid-schedule', 'The shift {shift} is there twice.', 'Remove one of the two.', {
    values: { shift: hoursOf(shift) },
  });

const overlap = ([first, second]: [string, string]) =>
  appError(
    'invalid-schedule',
    'The shifts {first} and {second} overlap.',
    'Change their days or times; one may begin when the other ends.',
    { values: { first, second } },
  );

const overlapOn = (date: string, [first, second]: [string, string]) =>
  appError(
    'invalid-schedule',
    'With the exceptions around {date}, the shifts {first} and {second} overlap.',
    'Change the exceptions; one shift may begin when the other ends.',
    { values: { date, first, second } },
  );

const noSuchDate = (date: string) =>
  appError('invalid-schedule', 'There is no day {date} in the calendar.', 'Choose another date.', {
    values: { date },
  });

const noSuchShift = ({ date }: ShiftException) =>
  appError(
    'invalid-schedule',
    'The exception on {date} is about a shift that is no longer there.',
    'Remove that exception, or choose a shift for it.',
    { values: { date } },
  );

const sameException = ({ date }: ShiftException) =>
  appError(
    'invalid-schedule',
    'There are two exceptions on {date} for the same shift.',
    'Remove one of the two.',
    { values: { date } },
  );
