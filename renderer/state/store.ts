import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/errors.ts';
import type { Snapshot } from '../../shared/view.ts';
import { chosenAfter } from './selection.ts';

/** What the page knows of the main process, which owns the truth. */
export type Connection =
  { kind: 'connecting' } | { kind: 'live'; snapshot: Snapshot } | { kind: 'lost'; error: AppError };

/** A command that failed and has no dialog to say so in. */
export interface Problem {
  readonly key: number;
  readonly error: AppError;
  /** The account it is about, by its label. */
  readonly about: string | null;
}

export interface AppState {
  readonly connection: Connection;
  /** The account a person chose; null until then. */
  readonly chosenId: string | null;
  readonly problems: readonly Problem[];
}

export interface AppStore extends StoreApi<AppState> {
  /** Takes over what main said; where the chosen account was removed, the choice moves to its neighbour. */
  readonly receive: (snapshot: Snapshot) => void;
  readonly choose: (accountId: string) => void;
  readonly report: (error: AppError, about?: string) => void;
  readonly dismissProblem: (key: number) => void;
}

/** The page's only state: what main said last, and what this window is looking at. */
export function createAppStore(): AppStore {
  const store = createStore<AppState>(() => ({
    connection: { kind: 'connecting' },
    chosenId: null,
    problems: [],
  }));
  let lastKey = 0;
  return {
    ...store,
    receive: (snapshot) => {
      store.setState(({ connection, chosenId }) => ({
        connection: { kind: 'live', snapshot },
        chosenId:
          connection.kind === 'live'
            ? chosenAfter(connection.snapshot.accounts, snapshot.accounts, chosenId)
            : chosenId,
      }));
    },
    choose: (chosenId) => {
      store.setState({ chosenId });
    },
    report: (error, about) => {
      lastKey += 1;
      const problem = { key: lastKey, error, about: about ?? null };
      store.setState(({ problems }) => ({ problems: [...problems, problem] }));
    },
    dismissProblem: (key) => {
      store.setState(({ problems }) => ({ problems: problems.filter((problem) => problem.key !== key) }));
    },
  };
}
