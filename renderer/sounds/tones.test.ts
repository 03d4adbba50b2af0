import { expect, it } from 'vitest';
import { alarmCauses } from '../../shared/settings.ts';
import { lengthOf, tones } from './tones.ts';

it('every cause has its own course of notes, short enough not to be in the way', () => {
  const courses = alarmCauses.map((cause) => JSON.stringify(tones[cause].notes));
  expect(new Set(courses).size).toBe(alarmCauses.length);
  for (const cause of alarmCauses) expect(lengthOf(tones[cause])).toBeLessThan(1.5);
});

it('a lost link is the longest and the loudest of all', () => {
  const others = alarmCauses.filter((cause) => cause !== 'unlinked').map((cause) => tones[cause]);
  for (const other of others) {
    expect(lengthOf(tones.unlinked)).toBeGreaterThan(lengthOf(other));
    expect(tones.unlinked.loudness).toBeGreaterThan(other.loudness);
  }
});
