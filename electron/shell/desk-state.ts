import type { Text } from '../../shared/i18n/text.ts';
import { applyUpdate, type Snapshot, type Update } from '../../shared/view.ts';

/** What the parts around the window know: the same as the window, and the words of its language. */
export interface DeskState {
  readonly snapshot: Snapshot;
  readonly text: Text;
}

/** Whether these parts of the snapshot, and the language, are as they were. */
export const unchanged = (before: DeskState, after: DeskState, ...parts: (keyof Snapshot)[]): boolean =>
  before.text === after.text && parts.every((part) => before.snapshot[part] === after.snapshot[part]);

/** The snapshot after an update. Nothing gets lost within one process. */
export const afterUpdate = (snapshot: Snapshot, update: Update): Snapshot =>
  applyUpdate(snapshot, update) ?? snapshot;
