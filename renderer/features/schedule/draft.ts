import { checkSchedule } from '../../../shared/check-schedule.ts';
import { appError, type AppError } from '../../../shared/errors.ts';
import type { Schedule, Shift, ShiftException, Weekday } from '../../../shared/schedule.ts';
import { parseTime } from './time-of-day.ts';

/** A shift as it is being edited; the times are as they were typed. */
export interface DraftShift {
  readonly id: string;
  readonly weekdays: readonly Weekday[];
  readonly begins: string;
  readonly ends: string;
}

/** An exception as it is being edited. */
export interface DraftException {
  /** Tells it apart from the others while it is edited. */
  readonly key: string;
  /** `YYYY-MM-DD`, or empty as long as nobody has chosen one. */
  readonly date: string;
  /** Which shift it is about; null: all of that day. */
  readonly shift: string | null;
  readonly what: 'none' | 'ends';
  /** As it was typed; it counts where the shift ends at another time. */
  readonly ends: string;
}

/** A schedule as it is being edited. */
export interface Draft extends Pick<Schedule, 'atEnd' | 'timeZone' | 'postponements'> {
  readonly shifts: readonly DraftShift[];
  readonly exceptions: readonly DraftException[];
}

/** What is wrong with a draft, by the place that it is about (`place`). */
export type Faults = ReadonlyMap<string, AppError>;

/** The names of the places at which something can be wrong. */
export const place = {
  timeZone: 'time-zone',
  shifts: 'shifts',
  shift: (id: string, part: 'days' | 'begins' | 'ends' | 'whole') => `${id} ${part}`,
  exception: (key: string, part: 'date' | 'ends' | 'whole') => `${key} ${part}`,
} as const;

const workdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** A shift to begin with. */
export const newShift = (): DraftShift => ({
  id: crypto.randomUUID(),
  weekdays: [],
  begins: '',
  ends: '',
});

/** An exception to begin with. */
export const newException = (): DraftException => ({
  key: crypto.randomUUID(),
  date: '',
  shift: null,
  what: 'none',
  ends: '',
});

/** What the form begins with: the schedule, or a proposal, which logs nobody out. @param timeZone the computer's own. */
export function draftOf(schedule: Schedule | null, timeZone: string): Draft {
  if (schedule === null)
    return {
      atEnd: 'remind',
      timeZone,
      shifts: [{ ...newShift(), weekdays: workdays, begins: '09:00', ends: '17:00' }],
      exceptions: [],
      postponements: 2,
    };
  return {
    ...schedule,
    exceptions: schedule.exceptions.map(({ ends, ...exception }) => ({
      ...newException(),
      ...exception,
      what: ends === null ? 'none' : 'ends',
      ends: ends ?? '',
    })),
  };
}

/** The draft without a shift, and without the exceptions that are about it alone. */
export const withoutShift = (draft: Draft, id: string): Draft => ({
  ...draft,
  shifts: draft.shifts.filter((shift) => shift.id !== id),
  exceptions: draft.exceptions.filter(({ shift }) => shift !== id),
});

/** The schedule that a draft stands for, or all that is wrong with it. */
export function scheduleOf(draft: Draft): { ok: true; schedule: Schedule } | { ok: false; faults: Faults } {
  const faults = new Map<string, AppError>();
  const read = readShifts(draft.shifts, faults);
  const exceptions = readExceptions(draft.exceptions, faults);
  const { atEnd, timeZone, postponements } = draft;
  const bare: Schedule = { atEnd, timeZone, postponements, shifts: [], exceptions: [] };
  const zone = checkSchedule(bare);
  if (!zone.ok) return { ok: false, faults: faults.set(place.timeZone, zone.error) };
  const shifts = fitting(
    read.map((shift) => ({ at: place.shift(shift.id, 'whole'), part: shift })),
    (fit) => ({ ...bare, shifts: fit }),
    faults,
  );
  // Against shifts that are not right yet, an exception cannot be judged.
  if (shifts.length < draft.shifts.length || faults.has(place.shifts)) return { ok: false, faults };
  const schedule = { ...bare, shifts };
  const fit = fitting(
    exceptions.map(({ key, ...part }) => ({ at: place.exception(key, 'whole'), part })),
    (some) => ({ ...schedule, exceptions: some }),
    faults,
  );
  return faults.size > 0 ? { ok: false, faults } : { ok: true, schedule: { ...schedule, exceptions: fit } };
}

/**
 * The parts with which the schedule is right, one after the other; of each other one, the error that came with it. So an
 * error stands at what brought it about.
 */
function fitting<T>(
  parts: readonly { at: string; part: T }[],
  scheduleWith: (fit: T[]) => Schedule,
  faults: Map<string, AppError>,
): T[] {
  return parts.reduce<T[]>((fit, { at, part }) => {
    const checked = checkSchedule(scheduleWith([...fit, part]));
    if (checked.ok) return [...fit, part];
    faults.set(at, checked.error);
    return fit;
  }, []);
}

/** The shifts whose fields are right; the others leave their faults. */
function readShifts(shifts: readonly DraftShift[], faults: Map<string, AppError>): Shift[] {
  if (shifts.length === 0) faults.set(place.shifts, noShift);
  return shifts.flatMap(({ id, weekdays, ...typed }) => {
    const [begins, ends] = [parseTime(typed.begins), parseTime(typed.ends)];
    if (begins === null) faults.set(place.shift(id, 'begins'), noTime);
    if (ends === null) faults.set(place.shift(id, 'ends'), noTime);
    if (weekdays.length === 0) faults.set(place.shift(id, 'days'), noDays);
    if (begins === null || ends === null || weekdays.length === 0) return [];
    return [{ id, weekdays: [...weekdays], begins, ends }];
  });
}

function readExceptions(
  exceptions: readonly DraftException[],
  faults: Map<string, AppError>,
): (ShiftException & { key: string })[] {
  return exceptions.flatMap(({ key, date, shift, what, ends: typed }) => {
    const ends = what === 'ends' ? parseTime(typed) : null;
    const isTimeless = what === 'ends' && ends === null;
    if (isTimeless) faults.set(place.exception(key, 'ends'), noTime);
    if (date === '') faults.set(place.exception(key, 'date'), noDate);
    return isTimeless || date === '' ? [] : [{ key, date, shift, ends }];
  });
}

const noShift = appError(
  'invalid-schedule',
  'There is no shift yet.',
  'Add one, or remove the shifts of this team altogether.',
);
const noDays = appError(
  'invalid-schedule',
  'This shift is on no day of the week.',
  'Choose at least one day for it, or remove it.',
);
const noTime = appError(
  'invalid-schedule',
  'This is no time of the day.',
  'Type hours and minutes, for example 17:30.',
);
const noDate = appError('invalid-schedule', 'The date is missing.', 'Choose the day of the exception.');

/** That something in the form is wrong; what, stands beside it. */
export const invalidDraft = appError(
  'invalid-schedule',
  'The shifts are not right yet.',
  'Correct what is marked.',
);
