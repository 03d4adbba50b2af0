import { unreachable } from '../../shared/errors.ts';
import type { AlarmCause } from '../../shared/settings.ts';
import type { WindowTask } from '../../shared/view.ts';
import type { AppStore } from './store.ts';

/** Does what main asks of this window. */
export function windowTasks(
  store: Pick<AppStore, 'choose' | 'openSettings'>,
  playSound: (cause: AlarmCause) => void,
): (task: WindowTask) => void {
  return (task) => {
    switch (task.kind) {
      case 'show-account':
        store.choose(task.id);
        return;
      case 'show-settings':
        store.openSettings();
        return;
      case 'play-sound':
        playSound(task.cause);
        return;
      default:
        unreachable(task);
    }
  };
}
