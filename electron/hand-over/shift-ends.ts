import { Cron } from 'croner';
import { addDays, dateOf } from '../../shared/calendar.ts';
import { shiftsOn, type Schedule, type ShiftOnDay } from '../../shared/schedule.ts';

const day = 86_400_000;

/** How far ahead the next end is looked for, in milliseconds. */
const horizon = 366 * day;

/** The end of one shift on one day. */
export interface ShiftEnd {
  /** The shift's id and the day on which it began: the same whatever happens to the clock, or to the end's time. */
  readonly key: string;
  /** By the schedule alone, in milliseconds since the epoch. */
  readonly at: number;
}

/**
 * When a clock on the wall shows a time, in milliseconds since the epoch. A time that the clock shows twice, as daylight
 * saving ends, counts the first time only. One that the clock skips, as daylight saving begins, is the moment after the
 * gap, also where that is the next day.
 * @param date one that the calendar has.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const name = `${date} ${time} ${timeZone}`;
  const known = instants.get(name);
  if (known !== undefined) return known;
  const at = findInstant(date, time, timeZone);
  if (instants.size >= maxInstants) instants.clear();
  instants.set(name, at);
  return at;
}

/** Those that were found, since finding one takes a good part of a millisecond and they are asked for again and again. */
const instants = new Map<string, number>();
const maxInstants = 20_000;

function findInstant(date: string, time: string, timeZone: string): number {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  const pattern = `0 ${minute} ${hour} ${dayOfMonth} ${month} * ${year}`;
  // No zone is further from UTC than this.
  const before = new Date(Date.parse(`${date}T00:00:00Z`) - 1.5 * day);
  const at = new Cron(pattern, { timezone: timeZone, paused: true, mode: '7-part' }).nextRun(before);
  // Croner looks for the moment after a gap on the same day only; some zones skip an hour before midnight.
  return at?.getTime() ?? findInstant(addDays(date, 1), '00:00', timeZone);
}

/** The ends after a moment, up to another one and with it, in their order. Both: milliseconds since the epoch. */
export function endsBetween(schedule: Schedule, after: number, until: number): ShiftEnd[] {
  const ends: ShiftEnd[] = [];
  // A shift ends on the day it begins or the next, in a zone that may be most of a day off UTC.
  const last = dateOf(until + day);
  for (let date = dateOf(after - 3 * day); date <= last; date = addDays(date, 1)) {
    ends.push(...shiftsOn(schedule, date).map((shift) => endOf(schedule, shift)));
  }
  return ends.filter(({ at }) => at > after && at <= until).sort((a, b) => a.at - b.at);
}

/** The first end after a moment that is wanted; null where none comes within a year. */
export function nextEnd(
  schedule: Schedule,
  after: number,
  isWanted: (end: ShiftEnd) => boolean = () => true,
): ShiftEnd | null {
  for (let from = after; from < after + horizon; from += 8 * day) {
    const end = endsBetween(schedule, from, Math.min(from + 8 * day, after + horizon)).find(isWanted);
    if (end) return end;
  }
  return null;
}

/** The end of that name as the schedule has it now; null where there is none. */
export function endNamed(schedule: Schedule, key: string): ShiftEnd | null {
  const [id, date = ''] = key.split('@');
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null;
  const found = shiftsOn(schedule, date).find(({ shift }) => shift.id === id);
  return found ? endOf(schedule, found) : null;
}

const endOf = ({ timeZone }: Schedule, { shift, date, ends, endDate }: ShiftOnDay): ShiftEnd => ({
  key: `${shift.id}@${date}`,
  at: instantOf(endDate, ends, timeZone),
});
