import { z } from 'zod';
import { leastUsedColour, type AccountColour } from '../../shared/account.ts';
import { appError, AppException } from '../../shared/errors.ts';
import { given } from '../../shared/given.ts';
import { inFrontOf } from '../../shared/order.ts';
import type { Schedule } from '../../shared/schedule.ts';
import { maxTeams, parseTeamName, teamSchema, type Team, type TeamChange } from '../../shared/team.ts';

export const teamsSchema = z.strictObject({ version: z.literal(1), teams: z.array(teamSchema) });

export type TeamsFile = z.infer<typeof teamsSchema>;

export interface TeamsOptions {
  readonly file: {
    read(): TeamsFile;
    /** Throws an AppException with `storage-failed`; the old content is then still there. */
    write(value: TeamsFile): void;
  };
  /** Called after every change. */
  onChange(teams: Team[]): void;
}

/** The teams of the desk in their order. Where a method throws, nothing has changed. */
export class Teams {
  readonly #options: TeamsOptions;
  #teams: readonly Team[];

  constructor(options: TeamsOptions) {
    this.#options = options;
    this.#teams = options.file.read().teams;
  }

  get list(): Team[] {
    return [...this.#teams];
  }

  /** Throws `not-found`. */
  get(id: string): Team {
    const team = this.#teams.find((each) => each.id === id);
    if (!team) throw new AppException(noSuchTeam());
    return team;
  }

  /** Adds a team at the end; returns its id. Throws `invalid-name`, `name-taken`, `wrong-state`, `storage-failed`. */
  add(name: string, colour: AccountColour = leastUsedColour(this.#teams)): string {
    const [team] = this.addAll([{ name, colour, collapsed: false, schedule: null }]);
    if (!team) throw new Error('unreachable');
    return team.id;
  }

  /** Adds all of them or none, at the end. Throws as `add`. */
  addAll(teams: readonly Omit<Team, 'id'>[]): Team[] {
    if (this.#teams.length + teams.length > maxTeams) throw new AppException(tooMany());
    const added: Team[] = [];
    for (const team of teams) {
      const name = nameAmong([...this.#teams, ...added], team.name);
      added.push({ ...team, id: crypto.randomUUID(), name });
    }
    if (added.length > 0) this.#write([...this.#teams, ...added]);
    return added;
  }

  /** Throws `not-found`, `invalid-name`, `name-taken`, `storage-failed`. */
  update(id: string, change: TeamChange): void {
    const team = this.get(id);
    const others = this.#teams.filter((each) => each !== team);
    const { name, ...rest } = given(change);
    const changed = { ...team, ...rest, ...(name !== undefined && { name: nameAmong(others, name) }) };
    this.#write(this.#teams.map((each) => (each === team ? changed : each)));
  }

  /** When its shifts are, already checked. Throws `not-found`, `storage-failed`. */
  setSchedule(id: string, schedule: Schedule | null): void {
    const team = this.get(id);
    this.#write(this.#teams.map((each) => (each === team ? { ...team, schedule } : each)));
  }

  /** Puts a team before another one, or at the end. Throws `not-found`, `storage-failed`. */
  move(id: string, before: string | null): void {
    const team = this.get(id);
    this.#write(inFrontOf(this.#teams, team, before === null ? null : this.get(before)));
  }

  /** Throws `not-found`, `storage-failed`. */
  remove(id: string): void {
    const team = this.get(id);
    this.#write(this.#teams.filter((each) => each !== team));
  }

  #write(teams: readonly Team[]): void {
    this.#options.file.write({ version: 1, teams: [...teams] });
    this.#teams = teams;
    this.#options.onChange(this.list);
  }
}

function nameAmong(others: readonly Team[], input: string): string {
  const name = parseTeamName(
    input,
    others.map((other) => other.name),
  );
  if (!name.ok) throw new AppException(name.error);
  return name.value;
}

const noSuchTeam = () =>
  appError('not-found', 'There is no such team.', 'It may have been removed; look at the list again.');

const tooMany = () =>
  appError('wrong-state', 'There can be at most {limit} teams.', 'Remove a team that is no longer needed.', {
    values: { limit: maxTeams },
  });
