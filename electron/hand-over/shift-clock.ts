import type { CommandInput } from '../../shared/contract.ts';
import { checkSchedule } from '../../shared/check-schedule.ts';
import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { HandOver, TeamShift } from '../../shared/hand-over.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { warningMinutes, type Schedule } from '../../shared/schedule.ts';
import type { Team } from '../../shared/team.ts';
import type { Teams } from '../teams/teams.ts';
import { noPostponementLeft, noSuchEnd, noSuchReminder } from './schedule-errors.ts';
import type { TeamClock } from './shifts-file.ts';
import type { ShiftsStore } from './shifts-store.ts';
import * as clocks from './team-clock.ts';
import type { OpenEnd } from './team-clock.ts';

const minute = 60_000;

/** How often the clock is looked at, at least, in milliseconds: it may be set, or the computer may sleep. */
const pace = 30_000;

/** How late an end may be noticed to have been noticed in time, in milliseconds. */
const grace = 2 * minute;

/** How long before an end a hand-over by a person is the one of that end, in milliseconds. */
const early = warningMinutes[0] * minute;

/** An end of a shift that the schedule brings about. Both times: ISO 8601. */
export interface ScheduledEnd {
  readonly team: string;
  readonly cause: Exclude<HandOver['cause'], 'person'>;
  readonly plannedFor: string;
  /** With what it has been postponed by. */
  readonly at: string;
}

/** What happens at the end of a shift. */
interface ShiftEndEffects {
  /** Whether the hand-over of that end has begun, also before the app was closed. */
  hasBegun(team: string, plannedFor: string): boolean;
  /** Throws `wrong-state` while another hand-over of the team is running. */
  begin(end: ScheduledEnd): void;
  /** A shift ended without a hand-over. @param at ISO 8601. */
  noteEnd(team: string, at: string): void;
}

export interface ShiftClockOptions {
  readonly teams: Pick<Teams, 'get' | 'list' | 'setSchedule'>;
  readonly store: Pick<ShiftsStore, 'current' | 'change' | 'keep'>;
  readonly effects: ShiftEndEffects;
  readonly journal: (entry: NewJournalEntry) => void;
  /** Called after every change of `teams`. */
  onChange(): void;
  /** Hears of what nobody waits for. */
  readonly report: (error: AppError) => void;
  readonly now: () => Date;
}

/** What is due at a moment. */
interface Ended {
  readonly due: readonly OpenEnd[];
  readonly latest: OpenEnd;
  readonly now: number;
}

/** The next end, as it was found when nothing was due. */
interface Found {
  readonly clock: TeamClock;
  readonly schedule: Schedule;
  readonly next: OpenEnd | null;
  readonly from: number;
  readonly until: number;
}

/** Knows when the teams' shifts end, and has happen then what the schedule says. */
export class ShiftClock {
  readonly #options: ShiftClockOptions;
  #view: TeamShift[] = [];
  /** How ends that could not be handled yet were noticed, by their names. */
  readonly #waiting = new Map<string, ScheduledEnd['cause']>();
  /** The next end of each team, as it was found from a moment on until another. */
  readonly #found = new Map<string, Found>();
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;

  /** It knows nothing before the first look. */
  constructor(options: ShiftClockOptions) {
    this.#options = options;
  }

  get teams(): TeamShift[] {
    return this.#view;
  }

  /** Looks at the time by itself from now on. */
  start(): void {
    this.#isRunning = true;
    this.look();
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
  }

  /**
   * Looks at the time; to be called whenever it may have gone on unseen, and when a team has changed. Never throws, and
   * does nothing before `start` and after `stop`.
   */
  look(): void {
    if (!this.#isRunning) return;
    const now = this.#now();
    const teams = this.#options.teams.list;
    for (const team of teams) this.#lookAt(team, now);
    const { current } = this.#store;
    const ofTeams = current.clocks.filter((clock) => teams.some(({ id }) => id === clock.team));
    if (ofTeams.length < current.clocks.length) this.#store.keep({ clocks: ofTeams });
    this.#tell(now);
  }

  /** Throws `not-found`, `invalid-schedule`, `storage-failed`. */
  setSchedule({ team: id, schedule }: CommandInput<'setSchedule'>): void {
    const { teams, journal } = this.#options;
    const team = teams.get(id);
    const checked = schedule && checkSchedule(schedule);
    if (checked && !checked.ok) throw new AppException(checked.error);
    // What was due until now is due by the schedule that there was.
    this.look();
    const now = this.#now();
    // Before the schedule: if the app is killed in between, no end that is over comes back.
    this.#change(clocks.clockAfterChange(this.#clock(id) ?? clocks.newClock(id, now), now));
    teams.setSchedule(id, checked?.value ?? null);
    journal({ kind: 'schedule-changed', account: null, label: null, team: id, teamName: team.name });
    this.look();
  }

  /** Throws `not-found`, `wrong-state`, `storage-failed`. */
  postpone({ team: id, key, minutes }: CommandInput<'postponeShiftEnd'>): void {
    const { name: teamName, schedule } = this.#options.teams.get(id);
    this.look();
    const clock = this.#clock(id);
    const end = schedule && clock && clocks.openEndNamed(clock, schedule, key, this.#now());
    if (!end) throw new AppException(noSuchEnd());
    if (end.times >= schedule.postponements) throw new AppException(noPostponementLeft());
    this.#change(clocks.clockAfterPostponing(clock, end, end.at + minutes * minute));
    const plannedFor = clocks.iso(end.plannedFor);
    const entry = { kind: 'shift-end-postponed', account: null, label: null } as const;
    this.#options.journal({ ...entry, team: id, teamName, minutes, plannedFor });
    this.look();
  }

  /** Throws `not-found`, `storage-failed`. */
  dismissReminder({ team, key }: CommandInput<'dismissReminder'>): void {
    this.#options.teams.get(team);
    const clock = this.#clock(team);
    if (clock?.reminder?.key !== key) throw new AppException(noSuchReminder());
    this.#change({ ...clock, reminder: null });
    this.look();
  }

  /**
   * A person hands over. Shortly before the end of a shift, that is the hand-over of this end: it does not run again by
   * itself, when the next agent may have linked the first numbers.
   */
  noteHandOver(team: string | null): void {
    const clock = team === null ? undefined : this.#clock(team);
    const schedule = this.#options.teams.list.find(({ id }) => id === team)?.schedule;
    if (!clock || !schedule) return;
    const now = this.#now();
    const next = clocks.upcomingEnd(clock, schedule, now);
    const ends = next && next.at - now <= early ? [next] : [];
    this.#keep({ ...clocks.clockAfterEnds(clock, ends, now), reminder: null });
    this.look();
  }

  #lookAt(team: Team, now: number): void {
    const { schedule, id } = team;
    const known = this.#clock(id);
    if (!known && !schedule) return;
    const clock = clocks.mended(known ?? clocks.newClock(id, now), schedule, now);
    this.#keep(clock);
    if (!schedule || (this.#waiting.size === 0 && this.#isQuiet(clock, schedule, now))) return;
    const due = clocks.dueEnds(clock, schedule, now);
    const latest = due.at(-1);
    if (latest) this.#end(team, schedule, { due, latest, now });
  }

  /** Whatever ended meanwhile: one hand-over, or one reminder, is enough. */
  #end({ id, name: teamName }: Team, schedule: Schedule, { due, latest, now }: Ended): void {
    const { effects, journal } = this.#options;
    const plannedFor = clocks.iso(latest.plannedFor);
    const at = clocks.iso(latest.at);
    const reminds = schedule.atEnd === 'remind';
    if (reminds) {
      const entry = { kind: 'shift-ended', account: null, label: null, person: null } as const;
      journal({ ...entry, team: id, teamName, plannedFor });
      effects.noteEnd(id, at);
    } else {
      const cause = now - latest.at > grace ? 'missed' : 'schedule';
      // First the hand-over, then that it has begun: what begins twice finds nothing left to do, what is missed leaves
      // links.
      if (!this.#hasBegun({ team: id, cause, plannedFor, at }, clocks.nameOf(latest))) return;
    }
    for (const end of due) this.#waiting.delete(clocks.nameOf(end));
    const clock = clocks.clockAfterEnds(this.#clock(id) ?? clocks.newClock(id, now), due, now);
    this.#keep({ ...clock, reminder: reminds ? { key: latest.key, endedAt: at } : null });
  }

  /** Whether its hand-over has begun, now or before. One that cannot begin yet is tried again at the next look. */
  #hasBegun(end: ScheduledEnd, name: string): boolean {
    const { effects, report } = this.#options;
    // It was noticed when it was tried first.
    const cause = this.#waiting.get(name) ?? end.cause;
    try {
      if (!effects.hasBegun(end.team, end.plannedFor)) effects.begin({ ...end, cause });
      return true;
    } catch (thrown) {
      const error = toAppError(thrown);
      // Where another hand-over of the team is running, it will be over.
      if (error.code !== 'wrong-state' && !this.#waiting.has(name)) report(error);
      this.#waiting.set(name, cause);
      return false;
    }
  }

  get #store(): ShiftClockOptions['store'] {
    return this.#options.store;
  }

  #clock(team: string): TeamClock | undefined {
    return this.#store.current.clocks.find((clock) => clock.team === team);
  }

  /** What is so, saved or not. */
  #keep(clock: TeamClock): void {
    if (this.#clock(clock.team) !== clock) this.#store.keep({ clocks: this.#with(clock) });
  }

  /** What a person asked for. Throws `storage-failed`; it is not so then. */
  #change(clock: TeamClock): void {
    this.#store.change({ clocks: this.#with(clock) });
  }

  #with(clock: TeamClock): TeamClock[] {
    return [...this.#store.current.clocks.filter(({ team }) => team !== clock.team), clock];
  }

  #tell(now: number): void {
    const before = JSON.stringify(this.#view);
    this.#view = this.#present(now);
    if (JSON.stringify(this.#view) !== before) this.#options.onChange();
    this.#arm();
  }

  #present(now: number): TeamShift[] {
    return this.#options.teams.list.flatMap(({ id, schedule }) => {
      if (!schedule) return [];
      const clock = this.#clock(id) ?? clocks.newClock(id, now);
      const next = this.#next(clock, schedule, now);
      const { atEnd } = schedule;
      return [{ team: id, atEnd, next: next && clocks.viewOf(next, schedule), reminder: clock.reminder }];
    });
  }

  #next(clock: TeamClock, schedule: Schedule, now: number): OpenEnd | null {
    const known = this.#found.get(clock.team);
    if (known && this.#isQuiet(clock, schedule, now)) return known.next;
    const next = clocks.upcomingEnd(clock, schedule, now);
    this.#found.set(clock.team, { clock, schedule, next, from: now, until: next?.at ?? now });
    return next;
  }

  /** Whether nothing has changed since the next end was found, and its time has not come. */
  #isQuiet(clock: TeamClock, schedule: Schedule, now: number): boolean {
    const known = this.#found.get(clock.team);
    return known?.clock === clock && known.schedule === schedule && now >= known.from && now < known.until;
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (!this.#isRunning) return;
    const now = this.#now();
    const moments = this.#view.flatMap(({ next }) => (next ? [Date.parse(next.at) - now] : []));
    this.#timer = setTimeout(
      () => {
        this.look();
      },
      Math.max(0, Math.min(pace, ...moments)),
    );
    // The app may close whatever is to come.
    this.#timer.unref();
  }

  #now(): number {
    return this.#options.now().getTime();
  }
}
