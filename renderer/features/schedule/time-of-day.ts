import { minutesOf } from '../../../shared/calendar.ts';

/**
 * The time on a clock that somebody typed, as `HH:MM`; null where it is none. Taken are hours alone, hours and minutes
 * with or without a sign between them, `am` and `pm`, and the digits of Arabic and Hindi.
 */
export function parseTime(typed: string): string | null {
  const plain = withPlainDigits(typed)
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
  const match = /^(\d{1,2})(?:[:.,h٫]?(\d{2}))?h?(am|pm|a\.m\.|p\.m\.)?$/.exec(plain);
  if (match === null) return null;
  const hours = hoursOf(Number(match[1]), match[3]?.[0]);
  const minutes = Number(match[2] ?? 0);
  if (hours === null || hours > 23 || minutes > 59) return null;
  return timeOf(hours * 60 + minutes);
}

function hoursOf(typed: number, half: string | undefined): number | null {
  if (half === undefined) return typed;
  if (typed < 1 || typed > 12) return null;
  return (typed % 12) + (half === 'p' ? 12 : 0);
}

/** The digits of other scripts as 0 to 9; each script has its ten in a row. */
const withPlainDigits = (typed: string): string =>
  typed.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });

// Latin, Arabic, Persian, Hindi, and the wide digits of East Asian keyboards.
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

const minutesOfDay = 24 * 60;

/** `HH:MM`, so many minutes after midnight, of whatever day that is. */
const timeOf = (minutes: number): string => {
  const ofDay = ((minutes % minutesOfDay) + minutesOfDay) % minutesOfDay;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

/** A time some minutes later, or earlier; around midnight it goes on. */
export const shiftedTime = (time: string, minutes: number): string => timeOf(minutesOf(time) + minutes);

/** How many minutes lie between a beginning and an end, which is of the next day where it is not later. */
export function minutesBetween(begins: string, ends: string): number {
  const length = minutesOf(ends) - minutesOf(begins);
  return length > 0 ? length : length + minutesOfDay;
}
