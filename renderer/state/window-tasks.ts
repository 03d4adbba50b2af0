import { unreachable } from '../../shared/errors.ts';
import type { AlarmCause } from '../../shared/settings.ts';
import type { WindowTask } from '../../shared/view.ts';
import { askToEndShift } from './hand-overs.ts';
import type { AppStore } from './store.ts';

/** Does what main asks of this window. */
export function windowTasks(
  store: Pick<
    AppStore,
    'choose' | 'openSettings' | 'openUpdates' | 'closeSettings' | 'getState' | 'open' | 'showHandOver'
  >,
  playSound: (cause: AlarmCause) => void,
): (task: WindowTask) => void {
  return (task) => {
    switch (task.kind) {
      case 'show-account':
        store.choose(task.id);
        return;
      case 'show-settings':
        if (task.section === 'updates') store.openUpdates();
        else store.openSettings();
        return;
      case 'show-journal':
        store.closeSettings();
        store.open({ kind: 'journal' });
        return;
      case 'show-diagnostics':
        store.closeSettings();
        store.open({ kind: 'diagnostics' });
        return;
      case 'end-shift':
        askToEndShift(store, task.team);
        return;
      case 'show-hand-over':
        store.showHandOver(task.id);
        return;
      case 'play-sound':
        playSound(task.cause);
        return;
      default:
        unreachable(task);
    }
  };
}
