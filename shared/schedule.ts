import { z } from 'zod';
import { addDays, weekdayOf } from './calendar.ts';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** A time on a clock on the wall, `HH:MM`, 24 hours. */
const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** A day in the calendar, `YYYY-MM-DD`; whether there is such a day is checked by `checkSchedule`. */
const calendarDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const maxShifts = 30;
export const maxExceptions = 200;
/** By how many minutes an end can be postponed at once. */
export const postponements = [5, 15, 30] as const;
/** How many minutes before an end the desk is warned. */
export const warningMinutes = [10, 5, 1] as const;

const shiftSchema = z.strictObject({
  id: z.uuid(),
  /** The days on which it begins. */
  weekdays: z.array(z.enum(weekdays)),
  begins: timeOfDaySchema,
  /** Not later than `begins`: it ends the day after. */
  ends: timeOfDaySchema,
});
export type Shift = z.infer<typeof shiftSchema>;

const shiftExceptionSchema = z.strictObject({
  /** The day on which the shift would begin. */
  date: calendarDateSchema,
  /** Which shift it is about; null: all of that day. */
  shift: z.uuid().nullable(),
  /** When it ends instead; null: there is no such shift on that day. */
  ends: timeOfDaySchema.nullable(),
});
export type ShiftException = z.infer<typeof shiftExceptionSchema>;

export const scheduleSchema = z.strictObject({
  /** What happens at the end of a shift: the hand-over runs by itself, or the desk is only reminded of it. */
  atEnd: z.enum(['hand-over', 'remind']),
  /** The IANA name of the time zone in which the times are meant. */
  timeZone: z.string().min(1).max(100),
  shifts: z.array(shiftSchema).max(maxShifts),
  exceptions: z.array(shiftExceptionSchema).max(maxExceptions),
  /** How often one end can be postponed. */
  postponements: z.int().min(0).max(20),
});

/** When the shifts of a team are, and what happens at their ends. */
export type Schedule = z.infer<typeof scheduleSchema>;

/** One shift on one day, as it is meant on the clocks of its time zone. */
export interface ShiftOnDay {
  readonly shift: Shift;
  /** The day on which it begins. */
  readonly date: string;
  /** `HH:MM`, on `endDate`. */
  readonly ends: string;
  readonly endDate: string;
}

/** The shifts that begin on a day, its exceptions applied; one for a single shift goes before one for all of the day. */
export function shiftsOn({ shifts, exceptions }: Schedule, date: string): ShiftOnDay[] {
  const weekday = weekdays[weekdayOf(date)];
  const ofDay = exceptions.filter((exception) => exception.date === date);
  return shifts.flatMap((shift) => {
    if (weekday === undefined || !shift.weekdays.includes(weekday)) return [];
    const exception =
      ofDay.find((each) => each.shift === shift.id) ?? ofDay.find((each) => each.shift === null);
    const ends = exception ? exception.ends : shift.ends;
    if (ends === null) return [];
    return [{ shift, date, ends, endDate: ends > shift.begins ? date : addDays(date, 1) }];
  });
}
