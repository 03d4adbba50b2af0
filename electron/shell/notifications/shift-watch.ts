import type { HandOver, TeamShift } from '../../../shared/hand-over.ts';
import { warningMinutes } from '../../../shared/schedule.ts';
import { doNotDisturbIsOn } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/view.ts';

const minute = 60_000;

/** What a person is told about a shift of a team. */
export type ShiftNotice =
  /** It ends soon, and `atEnd` says what happens then. */
  | {
      readonly kind: 'ends';
      readonly team: string;
      readonly key: string;
      /** ISO 8601. */
      readonly at: string;
      /** Until then, begun ones included. */
      readonly minutes: number;
      readonly atEnd: TeamShift['atEnd'];
    }
  /** It has ended, and the schedule only reminds of that. */
  | { readonly kind: 'ended'; readonly team: string; readonly key: string }
  /** It ended while the app was closed or the computer slept; its hand-over has begun. */
  | { readonly kind: 'missed'; readonly team: string | null; readonly handOver: string };

interface WatchedEnd {
  readonly at: string;
  /** The warnings that are still to come, as minutes before. */
  readonly left: readonly number[];
}

/** What has been told. */
export interface ShiftWatch {
  /** By team and key. */
  readonly ends: ReadonlyMap<string, WatchedEnd>;
  readonly told: ReadonlySet<string>;
}

/** What follows from a look. */
export interface ShiftLook {
  readonly watch: ShiftWatch;
  readonly notify: readonly ShiftNotice[];
  /** Whether nothing may be heard. */
  readonly isQuiet: boolean;
  /** When to look again even if nothing changes, in milliseconds since the epoch. */
  readonly again: number | null;
}

export const nothingTold: ShiftWatch = { ends: new Map(), told: new Set() };

type Desk = Pick<Snapshot, 'accounts' | 'settings' | 'shifts'>;

/**
 * Decides what to tell a person about shifts. Each thing is told once: an end at 10, 5 and 1 minutes before it, anew when
 * it is postponed, and only where somebody is linked. While a person does not want to be disturbed, nothing is told, then
 * or later, but for one thing, and that without a sound: that numbers are about to be logged out by themselves. It happens
 * a few times a day at most, the chats of that person end with it, and afterwards it is too late to postpone.
 * @param opened when the app was opened, in milliseconds since the epoch: what happened before was told then.
 * @param now milliseconds since the epoch.
 */
export function lookAtShifts(before: ShiftWatch, desk: Desk, opened: number, now: number): ShiftLook {
  const isQuiet = doNotDisturbIsOn(desk.settings, now);
  const { ends, warnings, again } = lookAtEnds(before, desk, now);
  const others = [...remindersIn(desk), ...missedIn(desk, opened)];
  const notify = [...warnings, ...others.filter((notice) => !before.told.has(nameOf(notice)))];
  return {
    watch: { ends, told: new Set(others.map(nameOf)) },
    notify: notify.filter((notice) => !isQuiet || (notice.kind === 'ends' && notice.atEnd === 'hand-over')),
    isQuiet,
    again,
  };
}

/** Whether what was told of is still so. */
export function isStillSo(notice: ShiftNotice, { shifts }: Pick<Snapshot, 'shifts'>): boolean {
  if (notice.kind === 'missed') return shifts.handOvers.some(({ id }) => id === notice.handOver);
  const of = shifts.teams.find(({ team }) => team === notice.team);
  if (notice.kind === 'ended') return of?.reminder?.key === notice.key;
  return of?.next?.key === notice.key && of.next.at === notice.at;
}

/** The accounts of a team that have a login to end. */
export const linkedIn = ({ accounts }: Pick<Snapshot, 'accounts'>, team: string | null) =>
  accounts.filter(({ account, linked }) => linked && account.team === team);

function lookAtEnds({ ends: before }: ShiftWatch, desk: Desk, now: number) {
  // What is to come stays known, so that a clock that is set back tells nothing twice.
  const ends = new Map([...before].filter(([, { at }]) => Date.parse(at) > now));
  const warnings: ShiftNotice[] = [];
  const moments: number[] = [];
  for (const { team, atEnd, next } of desk.shifts.teams) {
    if (!next || linkedIn(desk, team).length === 0) continue;
    const { key, at } = next;
    const ms = Date.parse(at);
    const isDue = (minutes: number) => ms - minutes * minute <= now;
    const name = `${team} ${key}`;
    const known = before.get(name);
    // Whoever postpones knows how long it is until then.
    const left =
      known && known.at !== at
        ? warningMinutes.filter((each) => !isDue(each))
        : (known?.left ?? warningMinutes);
    if (left.some(isDue) && ms > now)
      warnings.push({ kind: 'ends', team, key, at, atEnd, minutes: Math.ceil((ms - now) / minute) });
    const open = left.filter((each) => !isDue(each));
    ends.set(name, { at, left: open });
    moments.push(...open.map((minutes) => ms - minutes * minute));
  }
  return { ends, warnings, again: moments.length === 0 ? null : Math.min(...moments) };
}

const remindersIn = (desk: Desk): ShiftNotice[] =>
  desk.shifts.teams.flatMap(({ team, reminder }) =>
    reminder && linkedIn(desk, team).length > 0 ? [{ kind: 'ended', team, key: reminder.key }] : [],
  );

const missedIn = ({ shifts }: Desk, opened: number): ShiftNotice[] =>
  shifts.handOvers
    .filter(({ cause, startedAt }: HandOver) => cause === 'missed' && Date.parse(startedAt) >= opened)
    .map(({ id, team }) => ({ kind: 'missed', team, handOver: id }));

const nameOf = (notice: ShiftNotice): string =>
  notice.kind === 'missed' ? notice.handOver : `${notice.team} ${notice.key}`;
