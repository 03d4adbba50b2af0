import { expect, test } from 'vitest';
import { minutesBetween, parseTime, shiftedTime } from './time-of-day.ts';

test.each([
  ['09:00', '09:00'],
  ['9', '09:00'],
  ['930', '09:30'],
  ['17.30', '17:30'],
  ['17h30', '17:30'],
  [' 5:30 pm ', '17:30'],
  ['12 am', '00:00'],
  ['12:15 p.m.', '12:15'],
  ['٠٩:٣٠', '09:30'],
  ['१७:३०', '17:30'],
])('%s is taken for %s', (typed, time) => {
  expect(parseTime(typed)).toBe(time);
});

test.each(['', 'noon', '24:00', '12:60', '13 pm', '0 am', '1:2:3', '-1', '12345'])(
  '%s is no time',
  (typed) => {
    expect(parseTime(typed)).toBeNull();
  },
);

test('the arrow keys go on around midnight', () => {
  expect(shiftedTime('23:50', 15)).toBe('00:05');
  expect(shiftedTime('00:05', -15)).toBe('23:50');
});

test('an end that is not later than the beginning is of the next day', () => {
  expect(minutesBetween('22:00', '06:00')).toBe(8 * 60);
  expect(minutesBetween('09:00', '17:30')).toBe(8.5 * 60);
  expect(minutesBetween('08:00', '08:00')).toBe(24 * 60);
});
