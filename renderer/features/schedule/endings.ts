import type { TeamShift, UpcomingEnd } from '../../../shared/hand-over.ts';
import { warningMinutes, type Schedule } from '../../../shared/schedule.ts';
import type { Team } from '../../../shared/team.ts';
import type { Snapshot } from '../../../shared/view.ts';

const second = 1000;
const minute = 60 * second;

/** From when on the desk sees that a shift ends. */
const [firstWarning] = warningMinutes;

/** The end of a team's shift that is near. */
export interface Ending {
  readonly team: Team;
  readonly atEnd: Schedule['atEnd'];
  readonly end: UpcomingEnd;
  /** Whole seconds; 0 when it ends now. */
  readonly secondsLeft: number;
  /** Whether it is the last minute. */
  readonly urgent: boolean;
  /** How many of the team's numbers are linked. */
  readonly linked: number;
}

/** A shift that has ended, of which the desk is reminded. */
export interface Reminder {
  readonly team: Team;
  readonly key: string;
  readonly endedAt: string;
  readonly linked: number;
}

type Desk = Pick<Snapshot, 'teams' | 'accounts' | 'shifts'>;

/**
 * The ends that are ten minutes away or less, and those that somebody postponed until they are over, the nearest first.
 * @param now milliseconds since the epoch.
 */
export function endingsOn(desk: Desk, now: number): Ending[] {
  return ofTeams(desk, ({ atEnd, next }, team, linked) => {
    if (next === null) return null;
    const left = Date.parse(next.at) - now;
    if (left > firstWarning * minute && next.postponed === 0) return null;
    const secondsLeft = Math.max(0, Math.floor(left / second));
    return { team, atEnd, end: next, secondsLeft, urgent: left <= minute, linked };
  }).toSorted((a, b) => a.secondsLeft - b.secondsLeft);
}

/** The shifts of which the desk is reminded. */
export const remindersOn = (desk: Desk): Reminder[] =>
  ofTeams(desk, ({ reminder }, team, linked) => reminder && { ...reminder, team, linked });

/** Whether an end is so near, or soon will be, that the seconds count. */
export const isNear = (shifts: readonly TeamShift[], now: number): boolean =>
  shifts.some(
    ({ next }) =>
      next !== null && (next.postponed > 0 || Date.parse(next.at) - now < (firstWarning + 1) * minute),
  );

/** The last warning that was due with so much time left; null before the first. */
export const warningAt = (secondsLeft: number): number | null =>
  warningMinutes.findLast((minutes) => secondsLeft <= minutes * 60) ?? null;

function ofTeams<T>(
  { teams, accounts, shifts }: Desk,
  tell: (shift: TeamShift, team: Team, linked: number) => T | null,
): T[] {
  return shifts.teams.flatMap((shift) => {
    const team = teams.find(({ id }) => id === shift.team);
    if (team === undefined) return [];
    const linked = accounts.filter((view) => view.account.team === team.id && view.linked).length;
    return tell(shift, team, linked) ?? [];
  });
}
