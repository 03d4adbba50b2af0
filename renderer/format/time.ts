import type { Text } from '../../shared/i18n/text.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Moments in words, in one language; the zone is the computer's. */
export interface Times {
  /** 14:02:33 */
  readonly clock: (iso: string) => string;
  /** 14:02 */
  readonly clockShort: (iso: string) => string;
  /** 21 November 2026 */
  readonly day: (iso: string) => string;
  /** 21 Nov 2026, 14:02 */
  readonly dayAndTime: (iso: string) => string;
  /** `Today`, `Yesterday`, or the day. */
  readonly dayName: (iso: string, now: number) => string;
  /** How long ago, in the largest unit that fits: `3 hours ago`. A moment ahead of `now` counts as just now. */
  readonly ago: (iso: string, now: number) => string;
  /** A short time in seconds: `18 s`, `60 s`, `2 min 41 s`. */
  readonly duration: (seconds: number) => string;
}

/** The moments of a language. English is written as in Britain: the day first, and 24 hours. */
export function timesIn(locale: string, text: Text): Times {
  const written = locale === 'en' ? 'en-GB' : locale;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(written, options);
    return (iso: string) => formatter.format(new Date(iso));
  };
  const dayOf = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(written, { numeric: 'always' });
  return {
    clock: format({ timeStyle: 'medium' }),
    clockShort: format({ timeStyle: 'short' }),
    day: dayOf,
    dayAndTime: format({ dateStyle: 'medium', timeStyle: 'short' }),
    dayName: (iso, now) => {
      const days = daysBefore(iso, now);
      if (days === 0) return text('time.today');
      return days === 1 ? text('time.yesterday') : dayOf(iso);
    },
    ago: (iso, now) => {
      const age = now - Date.parse(iso);
      if (age < minute) return text('time.justNow');
      if (age < hour) return relative.format(-Math.floor(age / minute), 'minute');
      if (age < day) return relative.format(-Math.floor(age / hour), 'hour');
      return relative.format(-Math.floor(age / day), 'day');
    },
    duration: (seconds) =>
      seconds < 100
        ? text('time.seconds', { seconds })
        : text('time.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }),
  };
}

/** How many days of the calendar lie between a moment and now. */
function daysBefore(iso: string, now: number): number {
  const [then, today] = [new Date(iso), new Date(now)];
  then.setHours(0, 0, 0, 0);
  today.setHours(0, 0, 0, 0);
  // A day of the clock's change has 23 or 25 hours.
  return Math.round((today.getTime() - then.getTime()) / day);
}

/** Whole seconds until a moment, never less than none. */
export const secondsUntil = (iso: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(iso) - now) / second));
