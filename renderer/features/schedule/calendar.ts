import { addDays } from '../../../shared/calendar.ts';
import { localeOf, type Locale } from '../../../shared/i18n/locales.ts';
import {
  shiftsOn,
  weekdays,
  type Schedule,
  type ShiftOnDay,
  type Weekday,
} from '../../../shared/schedule.ts';

/** The day with which a week begins where most who speak the language live. */
const firstDays: Readonly<Record<Locale, Weekday>> = {
  en: 'monday',
  es: 'monday',
  'pt-BR': 'sunday',
  hi: 'sunday',
  ar: 'saturday',
  id: 'sunday',
};

/** The days of the week in the order in which the language has them. */
export function weekIn(locale: string): readonly Weekday[] {
  const first = weekdays.indexOf(firstDays[localeOf(locale)]);
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

/** Names a day of the week. */
export function weekdayNames(locale: string, width: 'long' | 'short'): (day: Weekday) => string {
  const name = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return (day) => name.format(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
}

/** Writes moments in a language; English as in Britain, like everywhere in the interface. */
export const writtenIn = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);

/** A day and a time as the clocks of a time zone have them. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

/** What a clock on the wall says somewhere. @param at milliseconds since the epoch. */
export function wallClockIn(timeZone: string, at: number): WallClock {
  // Swedish is written as we keep it.
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = written.format(at).split(' ');
  return { date, time };
}

const daysAhead = 366;

/** The ends that come next, on the clocks of the schedule's own time zone. What daylight saving makes of them, main knows. */
export function nextEnds(schedule: Schedule, now: WallClock, count: number): ShiftOnDay[] {
  const ends: ShiftOnDay[] = [];
  const present = `${now.date} ${now.time}`;
  // One that began yesterday may end today.
  for (let days = -1; days <= daysAhead && ends.length < count; days += 1) {
    const ofDay = shiftsOn(schedule, addDays(now.date, days));
    ends.push(...ofDay.filter(({ endDate, ends: time }) => `${endDate} ${time}` > present));
  }
  const moment = ({ endDate, ends: time }: ShiftOnDay) => `${endDate} ${time}`;
  return ends.toSorted((a, b) => moment(a).localeCompare(moment(b))).slice(0, count);
}
