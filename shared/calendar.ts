/** Days of the calendar, `YYYY-MM-DD`, in no time zone at all. */

const day = 86_400_000;

/** Whether the calendar has such a day; 30 February is none. */
export function isCalendarDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && dateOf(at) === date;
}

/** The day in UTC. @param at milliseconds since the epoch. */
export const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The day so many days later; earlier for a negative number. */
export const addDays = (date: string, days: number): string =>
  dateOf(Date.parse(`${date}T00:00:00Z`) + days * day);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** How many minutes after midnight a time on a clock, `HH:MM`, is. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
