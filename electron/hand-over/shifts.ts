import type { Account } from '../../shared/account.ts';
import type { CommandInput } from '../../shared/contract.ts';
import { AppException, toAppError, type AppError } from '../../shared/errors.ts';
import type { ShiftsView } from '../../shared/hand-over.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import type { WindowTask } from '../../shared/view.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Teams } from '../teams/teams.ts';
import { HandOvers, type HandOversOptions } from './hand-overs.ts';
import type { PersonAtDesk } from './person-at-desk.ts';
import { ShiftClock, type ScheduledEnd } from './shift-clock.ts';
import type { ShiftsStore } from './shifts-store.ts';

export interface ShiftsOptions {
  readonly sessions: HandOversOptions['sessions'] & Pick<Sessions, 'lookedAt'>;
  readonly teams: Pick<Teams, 'get' | 'list' | 'setSchedule'>;
  readonly person: PersonAtDesk;
  readonly store: ShiftsStore;
  readonly journal: (entry: NewJournalEntry) => void;
  /** Called after every change. */
  onChange(view: ShiftsView): void;
  /** Asks something of the window. */
  ask(what: WindowTask): void;
  /** Hears of what goes wrong without a command that could answer it. */
  readonly onProblem: (error: AppError) => void;
  readonly now: () => Date;
}

/** The shifts of this desk: who is at it, when they end, and what came of handing over. */
export class Shifts {
  readonly #options: ShiftsOptions;
  readonly #handOvers: HandOvers;
  /** When the teams' shifts end. */
  readonly clock: ShiftClock;

  constructor(options: ShiftsOptions) {
    this.#options = options;
    const { sessions, teams, store, journal, onProblem, now } = options;
    const onChange = () => {
      this.#changed();
    };
    this.#handOvers = new HandOvers({ sessions, store, journal, onChange, onProblem, now });
    this.clock = new ShiftClock({
      teams,
      store,
      effects: {
        hasBegun: (team, plannedFor) =>
          this.#handOvers.list.some((each) => each.team === team && each.plannedFor === plannedFor),
        begin: (end) => this.beginBySchedule(end),
        noteEnd: (team, at) => {
          this.noteEnd(team, at);
        },
      },
      journal,
      report: onProblem,
      onChange,
      now,
    });
  }

  get view(): ShiftsView {
    return {
      person: this.#options.person.name,
      handOvers: this.#handOvers.list,
      teams: this.clock.teams,
      lastEnds: this.#options.store.current.lastEnds,
    };
  }

  /**
   * Goes on with what the app was closed in the middle of, and ends the shifts that ended while it was. To be called
   * before the accounts start, and before anything is shown.
   */
  resume(): void {
    this.#handOvers.resume();
    this.clock.start();
  }

  /** To be called once what earlier runs left is cleared away. Never rejects. */
  async afterStart(): Promise<void> {
    await this.#handOvers.finish();
  }

  /** Stops waiting, and writes down what could not be written. */
  close(): void {
    this.clock.stop();
    this.#handOvers.close();
    this.#options.store.close();
  }

  /** Throws `not-found`, `invalid-name`, `wrong-state`. */
  begin({ team, leaveOut, person, note }: CommandInput<'beginHandOver'>): { id: string } {
    const teamName = this.#nameOf(team);
    const name = this.#setPerson(person);
    const cause = 'person';
    const request = { team, teamName, leaveOut, person: name, note, cause, plannedFor: null } as const;
    const id = this.#begin(request, this.#options.now().toISOString());
    if (id === null) throw new Error('a person’s hand-over is always shown');
    this.clock.noteHandOver(team);
    return { id };
  }

  /**
   * As the schedule has it; a login that came after the end is not meant. Returns the hand-over's id; null where nothing
   * is linked, so that only the journal hears of it. Throws `not-found`, and `wrong-state` while one of the team is
   * running: it may not have what was linked since, so try again when it has ended.
   */
  beginBySchedule({ team, cause, plannedFor, at }: ScheduledEnd): { id: string | null } {
    const teamName = this.#nameOf(team);
    const leaveOut = this.#linkedSince(Date.parse(at));
    const request = { team, teamName, cause, plannedFor, leaveOut, person: null, note: '' } as const;
    return { id: this.#begin(request, at) };
  }

  /** A shift ended at that time (ISO 8601), with or without a hand-over: what is linked since before is left over. */
  noteEnd(team: string | null, at: string): void {
    const known = this.#options.teams.list.map(({ id }) => id);
    const others = this.#options.store.current.lastEnds.filter(
      (end) => end.team !== team && (end.team === null || known.includes(end.team)),
    );
    this.#options.store.keep({ lastEnds: [...others, { team, at }] });
    this.#changed();
  }

  /** Rejects with `not-found`, `wrong-state`. */
  async retry({ id, accounts }: CommandInput<'retryHandOver'>): Promise<void> {
    await this.#handOvers.retry(id, accounts);
  }

  /** Throws `not-found`, `wrong-state`, `storage-failed`. */
  acknowledge(id: string): void {
    this.#handOvers.acknowledge(id);
  }

  /** Without a team: the one of the account in hand. Throws `not-found`, `invalid-name`, `storage-failed`. */
  takeOver({ person, team = this.#teamInHand() }: CommandInput<'takeOver'>): void {
    const teamName = this.#nameOf(team);
    const name = this.#options.person.set(person);
    const about = { account: null, label: null, person: name, team, teamName };
    this.#options.journal({ kind: 'taken-over', ...about });
    this.#changed();
    const toScan = this.#options.sessions.views.find(
      ({ account, linked, state }) => account.team === team && !linked && state.kind !== 'syncing',
    );
    if (toScan) this.#options.ask({ kind: 'show-account', id: toScan.account.id });
  }

  /**
   * Its first account comes to the front: its QR code is the one to scan first. The schedule pulls nobody away who works
   * with another team's account.
   */
  #begin(request: Parameters<HandOvers['begin']>[0], endedAt: string): string | null {
    const id = this.#handOvers.begin(request);
    this.noteEnd(request.team, endedAt);
    const shown = this.#handOvers.list.find((each) => each.id === id);
    if (!shown) return null;
    if (request.cause !== 'person' && this.#isBusyElsewhere(request.team)) return shown.id;
    const first = shown.items.find(({ outcome }) => outcome.kind !== 'left-out');
    if (first) this.#options.ask({ kind: 'show-account', id: first.account });
    this.#options.ask({ kind: 'show-hand-over', id: shown.id });
    return shown.id;
  }

  /** What cannot be saved keeps nobody from handing over. Throws `invalid-name`. */
  #setPerson(person: string): string {
    try {
      return this.#options.person.set(person);
    } catch (error) {
      if (!(error instanceof AppException) || error.error.code !== 'storage-failed') throw error;
      this.#options.onProblem(toAppError(error));
      return this.#options.person.parse(person);
    }
  }

  /** The accounts that were linked after that moment; not those of which a clock that was set back says so. */
  #linkedSince(moment: number): string[] {
    const now = this.#options.now().getTime();
    return this.#options.sessions.views
      .filter(({ linkedSince }) => {
        const since = linkedSince === null ? moment : Date.parse(linkedSince);
        return since > moment && since <= now;
      })
      .map(({ account }) => account.id);
  }

  #isBusyElsewhere(team: string | null): boolean {
    const account = this.#accountInHand();
    return account !== undefined && account.team !== team;
  }

  #teamInHand(): string | null {
    return this.#accountInHand()?.team ?? null;
  }

  #accountInHand(): Account | undefined {
    const { lookedAt, views } = this.#options.sessions;
    return views.find(({ account }) => account.id === lookedAt)?.account;
  }

  #nameOf(team: string | null): string | null {
    return team === null ? null : this.#options.teams.get(team).name;
  }

  #changed(): void {
    this.#options.onChange(this.view);
  }
}
