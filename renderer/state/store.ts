import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/errors.ts';
import type { Snapshot } from '../../shared/view.ts';
import type { DeskDialog } from './dialogs.ts';
import { noFilter, type RailFilter } from './filter.ts';
import { handOverAfter } from './hand-overs.ts';
import { chosenAfter } from './selection.ts';

/** What the page knows of the main process, which owns the truth. */
type Connection =
  { kind: 'connecting' } | { kind: 'live'; snapshot: Snapshot } | { kind: 'lost'; error: AppError };

/** A command that failed and has no dialog to say so in. */
interface Problem {
  readonly key: number;
  readonly error: AppError;
  /** The account it is about, by its label. */
  readonly about: string | null;
}

export interface AppState {
  readonly connection: Connection;
  /** The account a person chose; null until then. */
  readonly chosenId: string | null;
  /** The hand-over that takes the place of the account's pane. */
  readonly handOverId: string | null;
  /** The accounts that were chosen in this window, by id, the latest first. */
  readonly recent: readonly string[];
  /** The dialog that is open, of those that more than one place can open. */
  readonly dialog: DeskDialog | null;
  readonly filter: RailFilter;
  /** Whether the rail shows only the heading of the accounts without a team. */
  readonly looseCollapsed: boolean;
  /** What a screen reader is told of the last thing that a key did to the rail. */
  readonly said: string;
  readonly problems: readonly Problem[];
  /** The app's settings while they are on the screen, with the section at which they were opened, if one was named. */
  readonly settings: { readonly at: 'updates' | null } | null;
  /** Whether a command waits for the lead's PIN. */
  readonly pinAsked: boolean;
}

export interface AppStore extends StoreApi<AppState> {
  /** Takes over what main said; where the chosen account was removed, the choice moves to its neighbour. */
  readonly receive: (snapshot: Snapshot) => void;
  /** Shows an account, also instead of the settings or of a hand-over. */
  readonly choose: (accountId: string) => void;
  readonly showHandOver: (id: string) => void;
  readonly openSettings: () => void;
  readonly openUpdates: () => void;
  readonly closeSettings: () => void;
  /** Opens a dialog; the account that `log-out` is about is chosen with it, so that its pane stands behind the question. */
  readonly open: (dialog: DeskDialog) => void;
  readonly closeDialog: () => void;
  readonly narrow: (filter: Partial<RailFilter>) => void;
  readonly collapseLoose: (collapsed: boolean) => void;
  readonly say: (words: string) => void;
  /** Shows at once what main is about to say; its next update or snapshot has the last word. */
  readonly anticipate: (how: (snapshot: Snapshot) => Snapshot) => void;
  readonly report: (error: AppError, about?: string) => void;
  readonly dismissProblem: (key: number) => void;
  /** Asks for the lead's PIN, once for all that wait; resolves with whether the right one was given. */
  readonly askPin: () => Promise<boolean>;
  readonly answerPin: (given: boolean) => void;
}

/** The page's only state: what main said last, and what this window is looking at. */
export function createAppStore(): AppStore {
  const store = createStore<AppState>(() => ({
    connection: { kind: 'connecting' },
    chosenId: null,
    handOverId: null,
    recent: [],
    dialog: null,
    filter: noFilter,
    looseCollapsed: false,
    said: '',
    problems: [],
    settings: null,
    pinAsked: false,
  }));
  let lastKey = 0;
  let waiting: ((given: boolean) => void)[] = [];
  return {
    ...store,
    receive: (snapshot) => {
      store.setState((state) => {
        const { connection, chosenId } = state;
        const before = connection.kind === 'live' ? connection.snapshot : null;
        return {
          connection: { kind: 'live', snapshot },
          chosenId: before === null ? chosenId : chosenAfter(before.accounts, snapshot.accounts, chosenId),
          ...handOverAfter(before, snapshot, state),
        };
      });
    },
    choose: (chosenId) => {
      store.setState((state) => chosen(state, chosenId));
    },
    showHandOver: (handOverId) => {
      store.setState({ handOverId, settings: null });
    },
    openSettings: () => {
      store.setState({ settings: { at: null } });
    },
    openUpdates: () => {
      store.setState({ settings: { at: 'updates' } });
    },
    closeSettings: () => {
      store.setState({ settings: null });
    },
    open: (dialog) => {
      store.setState((state) => ({
        dialog,
        ...(dialog.kind === 'log-out' && chosen(state, dialog.account)),
      }));
    },
    closeDialog: () => {
      store.setState({ dialog: null });
    },
    narrow: (change) => {
      store.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
    },
    collapseLoose: (looseCollapsed) => {
      store.setState({ looseCollapsed });
    },
    say: (said) => {
      store.setState({ said });
    },
    anticipate: (how) => {
      store.setState(({ connection }) =>
        connection.kind === 'live'
          ? { connection: { kind: 'live', snapshot: how(connection.snapshot) } }
          : { connection },
      );
    },
    report: (error, about) => {
      lastKey += 1;
      const problem = { key: lastKey, error, about: about ?? null };
      store.setState(({ problems }) => ({ problems: [...problems, problem] }));
    },
    askPin: () => {
      store.setState({ pinAsked: true });
      return new Promise((resolve) => waiting.push(resolve));
    },
    answerPin: (given) => {
      store.setState({ pinAsked: false });
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(given);
    },
    dismissProblem: (key) => {
      store.setState(({ problems }) => ({ problems: problems.filter((problem) => problem.key !== key) }));
    },
  };
}

const rememberedChoices = 20;

const chosen = ({ recent }: AppState, id: string) => ({
  chosenId: id,
  handOverId: null,
  recent: [id, ...recent.filter((other) => other !== id)].slice(0, rememberedChoices),
  settings: null,
});
