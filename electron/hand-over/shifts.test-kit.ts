import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppError } from '../../shared/errors.ts';
import type { ShiftsView } from '../../shared/hand-over.ts';
import type { NewJournalEntry } from '../../shared/journal.ts';
import { defaultAppSettings } from '../../shared/settings.ts';
import type { WindowTask } from '../../shared/view.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { Teams, type TeamsFile } from '../teams/teams.ts';
import { PersonAtDesk } from './person-at-desk.ts';
import { noShiftsYet, shiftsFileSchema, type ShiftsFile } from './shifts-file.ts';
import { ShiftsStore, type ShiftsStoreOptions } from './shifts-store.ts';
import { Shifts } from './shifts.ts';

/** `<folder>/shifts.json`, written in one go, as the app's own file, which needs Electron. */
function plainShiftsFile(folder: string): ShiftsStoreOptions['file'] {
  const path = join(folder, 'shifts.json');
  return {
    read: (): ShiftsFile => {
      try {
        return shiftsFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return noShiftsYet;
        throw error;
      }
    },
    write: (value) => {
      writeFileSync(`${path}.new`, JSON.stringify(value));
      renameSync(`${path}.new`, path);
    },
  };
}

export interface TestShiftsOptions {
  readonly sessions: Sessions;
  /** The data folder. */
  readonly folder: string;
  readonly onChange?: (view: ShiftsView) => void;
  readonly ask?: (what: WindowTask) => void;
  readonly journal?: (entry: NewJournalEntry) => void;
  readonly onProblem?: (error: AppError) => void;
  /** None unless given. */
  readonly teams?: Teams;
  readonly now?: () => Date;
}

/** Teams that are kept in memory. */
export function memoryTeams(): Teams {
  let stored: TeamsFile = { version: 1, teams: [] };
  const write = (value: TeamsFile) => {
    stored = value;
  };
  return new Teams({ file: { read: () => stored, write }, onChange: () => undefined });
}

/** The shifts as the app composes them, under plain Node. */
export function testShifts(options: TestShiftsOptions): Shifts {
  const onProblem = options.onProblem ?? (() => undefined);
  const store = new ShiftsStore({ file: plainShiftsFile(options.folder), onProblem });
  return new Shifts({
    sessions: options.sessions,
    teams: options.teams ?? memoryTeams(),
    person: new PersonAtDesk({
      name: store.current.person,
      settings: () => defaultAppSettings,
      save: (person) => {
        store.change({ person });
      },
    }),
    store,
    journal: options.journal ?? (() => undefined),
    onChange: options.onChange ?? (() => undefined),
    ask: options.ask ?? (() => undefined),
    onProblem,
    now: options.now ?? (() => new Date()),
  });
}
