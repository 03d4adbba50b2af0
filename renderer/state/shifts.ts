import type { UpcomingEnd } from '../../shared/hand-over.ts';
import type { Snapshot } from '../../shared/view.ts';

/** The end of a team's shift that comes next, if the schedule has one within a year. */
export const nextEndOf = ({ shifts }: Pick<Snapshot, 'shifts'>, team: string): UpcomingEnd | null =>
  shifts.teams.find((shift) => shift.team === team)?.next ?? null;
