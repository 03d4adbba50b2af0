import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../shared/schedule.ts';
import { draftOf, newException, newShift, place, scheduleOf, withoutShift, type Draft } from './draft.ts';

const early = '00000000-0000-4000-8000-000000000001';
const late = '00000000-0000-4000-8000-000000000002';

const schedule: Schedule = {
  atEnd: 'hand-over',
  timeZone: 'Europe/Berlin',
  postponements: 3,
  shifts: [
    { id: early, weekdays: ['monday', 'tuesday'], begins: '06:00', ends: '14:00' },
    { id: late, weekdays: ['monday'], begins: '14:00', ends: '22:00' },
  ],
  exceptions: [
    { date: '2026-12-24', shift: early, ends: '12:00' },
    { date: '2026-12-25', shift: null, ends: null },
  ],
};

const faultsOf = (draft: Draft): Record<string, string> => {
  const read = scheduleOf(draft);
  return read.ok ? {} : Object.fromEntries([...read.faults].map(([at, { message }]) => [at, message]));
};

const changed = (how: (draft: Draft) => Partial<Draft>): Draft => {
  const draft = draftOf(schedule, 'UTC');
  return { ...draft, ...how(draft) };
};

describe('a draft', () => {
  it('of a schedule stands for that schedule', () => {
    expect(scheduleOf(draftOf(schedule, 'UTC'))).toEqual({ ok: true, schedule });
  });

  it('of a team without one logs nobody out, in the time zone of this computer, and can be saved as it is', () => {
    const read = scheduleOf(draftOf(null, 'Asia/Kolkata'));
    expect(read).toMatchObject({ ok: true, schedule: { atEnd: 'remind', timeZone: 'Asia/Kolkata' } });
  });

  it('takes times as people type them', () => {
    const draft = changed(({ shifts }) => ({
      shifts: shifts.map((shift) => (shift.id === late ? { ...shift, begins: '2 pm', ends: '2200' } : shift)),
    }));
    expect(scheduleOf(draft)).toEqual({ ok: true, schedule });
  });

  it('loses the exceptions of a shift with the shift, and keeps those of whole days', () => {
    const read = scheduleOf(withoutShift(draftOf(schedule, 'UTC'), early));
    expect(read).toMatchObject({ ok: true, schedule: { exceptions: [{ date: '2026-12-25', shift: null }] } });
  });
});

describe('what is wrong', () => {
  it('stands at every field that has to be filled in', () => {
    const shift = newShift();
    const exception = { ...newException(), what: 'ends' } as const;
    const draft = changed(({ shifts, exceptions }) => ({
      shifts: [...shifts, shift],
      exceptions: [...exceptions, exception],
    }));
    expect(Object.keys(faultsOf(draft)).sort()).toEqual(
      [
        place.shift(shift.id, 'days'),
        place.shift(shift.id, 'begins'),
        place.shift(shift.id, 'ends'),
        place.exception(exception.key, 'date'),
        place.exception(exception.key, 'ends'),
      ].sort(),
    );
  });

  it('stands at the later one of two shifts that overlap, also over midnight', () => {
    const draft = changed(({ shifts }) => ({
      shifts: shifts.map((shift) => (shift.id === late ? { ...shift, ends: '06:30' } : shift)),
    }));
    expect(faultsOf(draft)).toEqual({
      [place.shift(late, 'whole')]: 'The shifts {first} and {second} overlap.',
    });
  });

  it('stands at the exception that brings it about', () => {
    const longer = {
      ...newException(),
      date: '2026-11-23',
      shift: early,
      what: 'ends',
      ends: '15:00',
    } as const;
    const again = { ...newException(), date: '2026-12-25' };
    const draft = changed(({ exceptions }) => ({ exceptions: [longer, ...exceptions, again] }));
    expect(faultsOf(draft)).toEqual({
      [place.exception(longer.key, 'whole')]:
        'With the exceptions around {date}, the shifts {first} and {second} overlap.',
      [place.exception(again.key, 'whole')]: 'There are two exceptions on {date} for the same shift.',
    });
  });

  it('is a time zone that nobody knows, or that there is no shift', () => {
    expect(Object.keys(faultsOf(changed(() => ({ timeZone: 'Mars/Olympus' }))))).toEqual([place.timeZone]);
    expect(Object.keys(faultsOf(changed(() => ({ shifts: [], exceptions: [] }))))).toEqual([place.shifts]);
  });
});
