import type { Handlers } from '../../shared/contract.ts';
import type { Updates } from './updates.ts';

type UpdateHandlers = Pick<
  Handlers,
  'checkForUpdates' | 'downloadUpdate' | 'cancelUpdateDownload' | 'restartToUpdate'
>;

/** The commands about updates. */
export const updateHandlers = (updates: () => Updates): UpdateHandlers => ({
  checkForUpdates: () => {
    updates().check();
  },
  downloadUpdate: () => {
    updates().download();
  },
  cancelUpdateDownload: () => {
    updates().cancelDownload();
  },
  restartToUpdate: ({ wanted }) => {
    updates().restart(wanted);
  },
});
