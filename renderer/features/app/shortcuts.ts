import { useLayoutEffect } from 'react';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';
import { listedRows } from '../../state/filter.ts';
import { groupsOf, neighbourOf, railOrder } from '../../state/groups.ts';
import { askToEndShift } from '../../state/hand-overs.ts';
import { shownAccount } from '../../state/selection.ts';
import type { AppState, AppStore } from '../../state/store.ts';

/** The id of the box that filters the rail. */
export const filterBoxId = 'rail-filter';

/** Where the keyboard goes on when what widened the list again is gone. */
export const focusFilterBox = (): void => document.getElementById(filterBoxId)?.focus();

/**
 * The keys for the first nine accounts, in ARIA's notation. They count in the order of the rail whatever is filtered out
 * or collapsed, so that a number of the hand's memory stays with its account.
 */
export const shortcutOf = (index: number): string | undefined =>
  index < 9 ? `Control+${index + 1} Meta+${index + 1}` : undefined;

/** The keys that work wherever the focus is, but not while a dialog asks something. */
export function useShortcuts() {
  const { store } = useServices();
  // Before the desk is painted: whoever sees it can press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actionOf(event, store);
      if (act === null || isInDialog()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [store]);
}

const isInDialog = () => document.querySelector('[role=dialog], [role=alertdialog]') !== null;

function actionOf(event: KeyboardEvent, store: AppStore): (() => void) | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || (!ctrlKey && !metaKey)) return null;
  if (key === 'Tab' && ctrlKey) {
    return () => {
      chooseNeighbour(store, shiftKey ? -1 : 1);
    };
  }
  // By its place: with Shift, the key of the comma gives another letter.
  if (event.code === 'Comma') return shiftKey ? openAccountSettings(store) : store.openSettings;
  // By the place of the key: some keyboards have digits only with Shift.
  const digit = shiftKey ? undefined : /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit !== undefined) return byNumber(store, Number(digit) - 1);
  // Where the keyboard has no Latin letters, the key in the place of one.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (shiftKey) {
    if (letter !== 'e') return null;
    return () => {
      askToEndShift(store);
    };
  }
  if (letter === 'j') {
    return () => {
      store.open({ kind: 'journal' });
    };
  }
  if (letter === 'k') {
    return () => {
      store.open({ kind: 'switcher' });
    };
  }
  return letter === 'f' ? focusFilter : null;
}

function byNumber(store: AppStore, index: number): (() => void) | null {
  const snapshot = liveSnapshot(store.getState());
  const view = snapshot && railOrder(snapshot)[index];
  return view ? choosing(store, view) : null;
}

const choosing =
  (store: AppStore, { account }: AccountView) =>
  () => {
    store.choose(account.id);
  };

function openAccountSettings(store: AppStore): (() => void) | null {
  const state = store.getState();
  const shown = shownAccount(liveSnapshot(state)?.accounts ?? [], state.chosenId);
  if (shown === null) return null;
  return () => {
    store.open({ kind: 'account-settings', account: shown.account.id });
  };
}

/** The next or the previous of the rows that are on the screen. */
function chooseNeighbour(store: AppStore, step: 1 | -1): void {
  const state = store.getState();
  const snapshot = liveSnapshot(state);
  if (snapshot === null) return;
  const shownId = shownAccount(snapshot.accounts, state.chosenId)?.account.id ?? null;
  // The shown account is among the rows of a collapsed team only while it is shown: the others are passed over.
  const rows = listedRows(groupsOf(snapshot), { ...state, shownId });
  const next = neighbourOf(rows, shownId, step);
  if (next !== null) store.choose(next.account.id);
}

function focusFilter(): void {
  const box = document.getElementById(filterBoxId);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}

const liveSnapshot = ({ connection }: AppState): Snapshot | null =>
  connection.kind === 'live' ? connection.snapshot : null;
