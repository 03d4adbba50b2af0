import { vi } from 'vitest';
import { appError, AppException, type AppError, type ErrorCode } from '../../shared/errors.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { weekdays, type Schedule, type Shift } from '../../shared/schedule.ts';
import { Teams, teamsSchema, type TeamsFile } from '../teams/teams.ts';
import { ShiftClock } from './shift-clock.ts';
import { noShiftsYet, shiftsFileSchema, type TeamClock } from './shifts-file.ts';
import { ShiftsStore } from './shifts-store.ts';

export const idOf = (index: number): string => `00000000-0000-4000-8000-00000000000${index}`;

/** `09:00-17:00`, every day. */
export const shift = (hours: string, index = 1): Shift => {
  const [begins = '', ends = ''] = hours.split('-');
  return { id: idOf(index), weekdays: [...weekdays], begins, ends };
};

export const schedule = (shifts: Shift[], rest: Partial<Schedule> = {}): Schedule => ({
  atEnd: 'hand-over',
  timeZone: 'UTC',
  shifts,
  exceptions: [],
  postponements: 2,
  ...rest,
});

export const clockOf = (iso: string): string => iso.slice(5, 16).replace('T', ' ');

/**
 * A desk with teams and nothing but its clock, whose time a test sets: with fake timers, `vi.setSystemTime` is a clock that
 * was set, or a computer that slept, and `pass` is time that passes.
 */
export class ClockWorld {
  /** What has happened, as `hand-over 05-04 17:00 schedule`, in its order. */
  readonly happened: string[] = [];
  readonly journal: NewJournalEntry[] = [];
  readonly problems: AppError[] = [];
  readonly disk = {
    teams: { version: 1, teams: [] } as unknown,
    shifts: noShiftsYet as unknown,
    saves: true,
  };
  /** What beginning a hand-over throws. */
  fails: ErrorCode | null = null;
  /** The app is killed as soon as the hand-over has begun. */
  dies = false;
  told = 0;
  #begun = new Set<string>();
  #desk!: { teams: Teams; clock: ShiftClock; store: ShiftsStore };

  constructor() {
    this.open();
  }

  get teams(): Teams {
    return this.#desk.teams;
  }

  get clock(): ShiftClock {
    return this.#desk.clock;
  }

  /** Opens the app, also again. */
  open(): this {
    this.dies = false;
    const teams = new Teams({
      file: {
        read: () => teamsSchema.parse(this.disk.teams),
        write: (value: TeamsFile) => {
          this.#write(() => (this.disk.teams = JSON.parse(JSON.stringify(value))));
        },
      },
      onChange: () => {
        this.#desk.clock.look();
      },
    });
    const store = new ShiftsStore({
      file: {
        read: () => shiftsFileSchema.parse(this.disk.shifts),
        write: (value) => {
          this.#write(() => (this.disk.shifts = JSON.parse(JSON.stringify(value))));
        },
      },
      onProblem: (problem) => this.problems.push(problem),
    });
    const clock = new ShiftClock({
      teams,
      store,
      effects: {
        hasBegun: (team, plannedFor) => this.#begun.has(`${team} ${plannedFor}`),
        begin: ({ team, cause, plannedFor }) => {
          this.#failIfToldTo();
          this.happened.push(`hand-over ${clockOf(plannedFor)} ${cause}`);
          this.#begun.add(`${team} ${plannedFor}`);
          if (this.dies) this.disk.saves = false;
        },
        noteEnd: (_team, at) => {
          this.happened.push(`ended ${clockOf(at)}`);
        },
      },
      journal: (entry) => this.journal.push(entry),
      onChange: () => {
        this.told += 1;
      },
      report: (problem) => this.problems.push(problem),
      now: () => new Date(),
    });
    this.#desk = { teams, clock, store };
    clock.start();
    return this;
  }

  close(): this {
    this.clock.stop();
    this.#desk.store.close();
    return this;
  }

  /** Kills the app: what it had not saved is lost. */
  kill(): this {
    this.close();
    this.disk.saves = true;
    return this;
  }

  /** Adds a team with a schedule; returns its id. */
  team(of: Schedule, name = 'Sales'): string {
    const id = this.teams.add(name);
    this.clock.setSchedule({ team: id, schedule: of });
    return id;
  }

  get clocks(): TeamClock[] {
    return this.#desk.store.current.clocks;
  }

  /** What is to come, as `05-04 17:00`. */
  get next(): (string | null)[] {
    return this.clock.teams.map(({ next }) => next && clockOf(next.at));
  }

  #write(action: () => unknown): void {
    if (!this.disk.saves)
      throw new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
    action();
  }

  #failIfToldTo(): void {
    if (this.fails) throw new AppException(appError(this.fails, 'It failed.', 'Try again.'));
  }
}

/** Sets the clock, without that anything runs: `2026-05-04 17:00` in UTC. */
export const setClock = (to: string): void => {
  vi.setSystemTime(new Date(`${to.replace(' ', 'T')}:00Z`));
};

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(60 * count);

/** Lets time pass, in milliseconds. */
export const pass = (ms: number): void => {
  vi.advanceTimersByTime(ms);
};
