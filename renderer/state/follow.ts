import type { Bridge } from '../../shared/contract.ts';
import { applyUpdate, type Update, type WindowTask } from '../../shared/view.ts';
import { answeringCommands } from '../bridge.ts';
import type { AppStore } from './store.ts';

/** The link between the store and the main process. */
export interface Following {
  /** Takes a new snapshot, for instance after the last try failed. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/**
 * Keeps the store equal to the main process's truth: listens first, then takes a snapshot, then applies the numbered
 * updates; a missing number leads to a new snapshot.
 * @param perform does what main asks of this window: each task once, when the snapshot that it came with is shown.
 */
export function follow(bridge: Bridge, store: AppStore, perform: (task: WindowTask) => void): Following {
  const { getSnapshot } = answeringCommands(bridge);
  // Updates that came while a snapshot was on its way; null while none is.
  let early: Update[] | null = null;
  let stopped = false;

  const takeSnapshot = async () => {
    early ??= [];
    const answer = await getSnapshot();
    if (stopped) return;
    const updates = early;
    early = null;
    if (!answer.ok) {
      store.setState({ connection: { kind: 'lost', error: answer.error } });
      return;
    }
    store.receive(answer.value);
    updates.forEach(receive);
  };

  const receive = (update: Update) => {
    if (early !== null) {
      early.push(update);
      return;
    }
    const { connection } = store.getState();
    // An update after a lost connection shows that main is there again.
    const snapshot = connection.kind === 'live' ? applyUpdate(connection.snapshot, update) : null;
    if (snapshot === null) {
      // The new snapshot contains its changes, but not what it asks of the window.
      early = [update];
      void takeSnapshot();
      return;
    }
    store.receive(snapshot);
    for (const change of update.changes) if (change.kind === 'do') perform(change.what);
  };

  const stopListening = bridge.onUpdate(receive);
  void takeSnapshot();

  return {
    refresh: () => {
      if (early === null) void takeSnapshot();
    },
    stop: () => {
      stopped = true;
      stopListening();
    },
  };
}
