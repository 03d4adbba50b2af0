import { expect, test } from 'vitest';
import type { Schedule } from '../../../shared/schedule.ts';
import { nextEnds, wallClockIn, weekdayNames, weekIn } from './calendar.ts';

const day = '00000000-0000-4000-8000-000000000001';
const night = '00000000-0000-4000-8000-000000000002';

const schedule: Schedule = {
  atEnd: 'remind',
  timeZone: 'Europe/London',
  postponements: 0,
  shifts: [
    { id: night, weekdays: ['friday'], begins: '22:00', ends: '06:00' },
    { id: day, weekdays: ['monday', 'friday'], begins: '09:00', ends: '17:00' },
  ],
  exceptions: [{ date: '2026-11-23', shift: null, ends: null }],
};

const ends = (date: string, time: string, count = 3) =>
  nextEnds(schedule, { date, time }, count).map((end) => `${end.endDate} ${end.ends}`);

test('the week begins where the language begins it', () => {
  expect(weekIn('en')[0]).toBe('monday');
  expect(weekIn('ar')[0]).toBe('saturday');
  expect(weekIn('pt-BR').map(weekdayNames('pt-BR', 'long')).slice(0, 2)).toEqual([
    'domingo',
    'segunda-feira',
  ]);
});

test('the next ends come in their order, exceptions and the night before included', () => {
  // 20 November 2026 is a Friday, and on the Monday after it there is no shift.
  expect(ends('2026-11-20', '16:59')).toEqual(['2026-11-20 17:00', '2026-11-21 06:00', '2026-11-27 17:00']);
  expect(ends('2026-11-20', '17:00', 1)).toEqual(['2026-11-21 06:00']);
  expect(ends('2026-11-21', '05:59', 1)).toEqual(['2026-11-21 06:00']);
});

test('a clock on the wall has the day of its place', () => {
  const moment = Date.UTC(2026, 10, 20, 20, 30);
  expect(wallClockIn('Asia/Kolkata', moment)).toEqual({ date: '2026-11-21', time: '02:00' });
  expect(wallClockIn('America/New_York', moment)).toEqual({ date: '2026-11-20', time: '15:30' });
});
