// The interface is in English, so its times are too; the zone is the computer's.
const locale = 'en-GB';

const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** 14:02:33 */
export const clockTime = (iso: string): string => clock.format(new Date(iso));

/** 21 November 2026 */
export const dayOf = (iso: string): string => day.format(new Date(iso));

/** 21 Nov 2026, 14:02 */
export const dayAndTime = (iso: string): string => moment.format(new Date(iso));

/** How long ago, in the largest unit that fits: `3 hours ago`. A moment ahead of `now` counts as just now. */
export function timeAgo(iso: string, now: number): string {
  const age = now - Date.parse(iso);
  if (age < minute) return 'just now';
  if (age < hour) return relative.format(-Math.floor(age / minute), 'minute');
  if (age < 24 * hour) return relative.format(-Math.floor(age / hour), 'hour');
  return relative.format(-Math.floor(age / (24 * hour)), 'day');
}

/** Whole seconds until a moment, never less than none. */
export const secondsUntil = (iso: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(iso) - now) / second));

/** A short time in words: `18 s`, `60 s`, `2 min 41 s`. */
export const duration = (seconds: number): string =>
  seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
