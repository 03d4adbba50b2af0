import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { useServices } from './context.tsx';
import type { DeskDialog } from './dialogs.ts';

/** What is filled in, by name, for as long as the dialog is the one that is open. */
const drafts = new WeakMap<DeskDialog, Map<string, unknown>>();

const asItIs = <T>(value: T) => value;

/**
 * As `useState`, for what a person fills in in the dialog of the desk that is open. The lock takes the dialog off the
 * screen: what was filled in is there again when the dialog is, and is forgotten when the dialog is closed.
 * @param name one for each value of a dialog, which is always of the same type.
 * @param keep what may be kept meanwhile; passwords and PINs may not.
 */
export function useDraft<T>(
  name: string,
  initial: T,
  keep: (value: T) => T = asItIs,
): [T, Dispatch<SetStateAction<T>>] {
  const { store } = useServices();
  const [dialog] = useState(() => store.getState().dialog);
  const [untouched] = useState(() => initial);
  const [value, setValue] = useState(() => draftOf(dialog, name, untouched));
  useEffect(() => {
    keepDraft(dialog, name, value === untouched ? undefined : keep(value));
  }, [dialog, name, value, untouched, keep]);
  return [value, setValue];
}

function draftOf<T>(dialog: DeskDialog | null, name: string, otherwise: T): T {
  const kept = dialog && drafts.get(dialog);
  // Of the type that was kept under this name.
  return kept?.has(name) ? (kept.get(name) as T) : otherwise;
}

function keepDraft(dialog: DeskDialog | null, name: string, value: unknown): void {
  if (dialog === null) return;
  const kept = drafts.get(dialog) ?? new Map<string, unknown>();
  drafts.set(dialog, kept);
  if (value === undefined) kept.delete(name);
  else kept.set(name, value);
}
