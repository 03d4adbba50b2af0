import type { UpcomingEnd } from '../../shared/hand-over.ts';
import type { Schedule } from '../../shared/schedule.ts';
import { endNamed, endsBetween, nextEnd, type ShiftEnd } from './shift-ends.ts';
import type { TeamClock } from './shifts-file.ts';

// What is known of one team's shifts, and what follows from it. All moments: milliseconds since the epoch.

type PostponedEnd = TeamClock['postponed'][number];

const day = 86_400_000;

/** How long ago an end may be to be noticed: longer than all exceptions together can keep a shift from ending. */
const memory = 400 * day;

/** How many ends are kept as handled: weeks of them, so that a clock can be set back by more than anybody would. */
const maxHandled = 300;

/** The end of a shift that has had neither its hand-over nor its reminder. */
export interface OpenEnd {
  readonly key: string;
  /** By the schedule alone. */
  readonly plannedFor: number;
  /** With what it has been postponed by. */
  readonly at: number;
  /** How often it has been postponed. */
  readonly times: number;
}

export const newClock = (team: string, now: number): TeamClock => ({
  team,
  since: iso(now),
  handled: [],
  postponed: [],
  reminder: null,
});

/** What is known from the moment on at which a schedule is changed. */
export const clockAfterChange = (clock: TeamClock, now: number): TeamClock => ({ ...clock, since: iso(now) });

/** The ends that are due, in their order. */
export function dueEnds(clock: TeamClock, schedule: Schedule, now: number): OpenEnd[] {
  const postponed = postponedEnds(clock, schedule);
  const since = Math.max(Date.parse(clock.since), now - memory);
  const regular = endsBetween(schedule, since, now).filter(isOpen(clock, postponed)).map(regularEnd);
  return [...regular, ...postponed.filter((end) => end.at <= now)].sort((a, b) => a.at - b.at);
}

/** The end that comes next; null where none does within a year. */
export function upcomingEnd(clock: TeamClock, schedule: Schedule, now: number): OpenEnd | null {
  const postponed = postponedEnds(clock, schedule);
  const regular = nextEnd(schedule, now, isOpen(clock, postponed));
  const ends = [...postponed.filter(({ at }) => at > now), ...(regular ? [regularEnd(regular)] : [])];
  return ends.reduce<OpenEnd | null>((first, end) => (first && first.at <= end.at ? first : end), null);
}

/** The end of that name, if it is still to come. */
export function openEndNamed(clock: TeamClock, schedule: Schedule, key: string, now: number): OpenEnd | null {
  const postponed = postponedEnds(clock, schedule);
  const found = endNamed(schedule, key);
  const regular = found && isOpen(clock, postponed)(found) ? regularEnd(found) : undefined;
  const end = postponed.find((each) => each.key === key) ?? regular;
  return end && end.at > now ? end : null;
}

/**
 * These ends have had what was to happen then, and with them whatever was planned earlier and is postponed: the hand-over
 * of the one logs out who was to be logged out by the other.
 */
export function clockAfterEnds(clock: TeamClock, ends: readonly OpenEnd[], now: number): TeamClock {
  const planned = ends.map(({ plannedFor }) => plannedFor);
  const isOvertaken = ({ plannedFor }: PostponedEnd) => Date.parse(plannedFor) <= Math.max(...planned);
  const overtaken = clock.postponed.filter(isOvertaken).map(({ key, plannedFor }) => `${key} ${plannedFor}`);
  const names = new Set([...overtaken, ...ends.map(nameOf)]);
  return {
    ...clock,
    since: iso(Math.max(Date.parse(clock.since), ...planned.filter((at) => at <= now))),
    handled: [...clock.handled.filter((name) => !names.has(name)), ...names].slice(-maxHandled),
    postponed: clock.postponed.filter((end) => !isOvertaken(end)),
  };
}

export function clockAfterPostponing(clock: TeamClock, end: OpenEnd, until: number): TeamClock {
  const { key, plannedFor, times } = end;
  const others = clock.postponed.filter((each) => each.key !== key);
  const postponed = { key, plannedFor: iso(plannedFor), until: iso(until), times: times + 1 };
  return { ...clock, postponed: [...others, postponed] };
}

/**
 * The same without what no longer is so: a clock that was set back leaves `since` in the future, which would hide the
 * ends until then, and a schedule that was changed may have no longer what was postponed.
 */
export function mended(clock: TeamClock, schedule: Schedule | null, now: number): TeamClock {
  const isAhead = Date.parse(clock.since) > now;
  const kept = schedule ? postponedEnds(clock, schedule).map(({ key }) => key) : [];
  const reminder = schedule && clock.reminder;
  if (!isAhead && kept.length === clock.postponed.length && reminder === clock.reminder) return clock;
  const postponed = clock.postponed.filter(({ key }) => kept.includes(key));
  return { ...clock, since: isAhead ? iso(now) : clock.since, postponed, reminder };
}

/** As everybody sees it. */
export const viewOf = (end: OpenEnd, { postponements }: Schedule): UpcomingEnd => ({
  key: end.key,
  at: iso(end.at),
  plannedFor: iso(end.plannedFor),
  postponed: end.times,
  postponementsLeft: Math.max(0, postponements - end.times),
});

export const iso = (at: number): string => new Date(at).toISOString();

/** What an end is remembered by. With its time: one that a changed schedule puts at another time is another one. */
export const nameOf = ({ key, plannedFor }: Pick<OpenEnd, 'key' | 'plannedFor'>): string =>
  `${key} ${iso(plannedFor)}`;

const regularEnd = ({ key, at }: ShiftEnd): OpenEnd => ({ key, plannedFor: at, at, times: 0 });

function isOpen({ handled }: TeamClock, postponed: readonly OpenEnd[]): (end: ShiftEnd) => boolean {
  const done = new Set(handled);
  const later = new Set(postponed.map(({ key }) => key));
  return ({ key, at }) => !later.has(key) && !done.has(nameOf({ key, plannedFor: at }));
}

/** Those that the schedule still has, at the same time. */
function postponedEnds({ postponed }: TeamClock, schedule: Schedule): OpenEnd[] {
  return postponed.flatMap(({ key, plannedFor, until, times }) => {
    const planned = Date.parse(plannedFor);
    if (endNamed(schedule, key)?.at !== planned) return [];
    return [{ key, plannedFor: planned, at: Date.parse(until), times }];
  });
}
