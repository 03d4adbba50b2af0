import type { Commands } from '../../../shared/contract.ts';
import { nextUpdateState, type UpdateEvent } from '../../../shared/updates.ts';
import { newer } from '../scenes/updates.ts';
import type { Script } from './settings.ts';

type Played = Pick<
  Commands,
  'checkForUpdates' | 'downloadUpdate' | 'cancelUpdateDownload' | 'restartToUpdate'
>;

/** The commands about updates: there always is one, and it comes at once. */
export function scriptedUpdates({ now, send, answer }: Omit<Script, 'change'>): Played {
  const apply = (event: UpdateEvent) => {
    const { updates } = now();
    send([{ kind: 'updates', updates: { ...updates, state: nextUpdateState(updates.state, event) } }]);
  };
  const obey = (name: keyof Played, ...events: readonly UpdateEvent[]) =>
    answer(name, () => {
      events.forEach(apply);
      return undefined;
    });
  return {
    checkForUpdates: () => obey('checkForUpdates', { kind: 'check' }, { kind: 'found', update: newer }),
    downloadUpdate: () => obey('downloadUpdate', { kind: 'download' }, { kind: 'progress', percent: 37 }),
    cancelUpdateDownload: () => obey('cancelUpdateDownload', { kind: 'cancelled' }),
    restartToUpdate: ({ wanted }) => obey('restartToUpdate', { kind: 'restart', wanted }),
  };
}
