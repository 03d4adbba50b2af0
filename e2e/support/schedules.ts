import { weekdays, type Schedule } from '../../shared/schedule.ts';

/** Every day, for six hours until a moment (milliseconds since the epoch), in UTC. */
export function shiftUntil(moment: number, rest: Pick<Schedule, 'atEnd' | 'postponements'>): Schedule {
  const time = (at: number) => new Date(at).toISOString().slice(11, 16);
  const shift = {
    id: '00000000-0000-4000-8000-000000000001',
    weekdays: [...weekdays],
    begins: time(moment - 6 * 3_600_000),
    ends: time(moment),
  };
  return { ...rest, timeZone: 'UTC', shifts: [shift], exceptions: [] };
}
