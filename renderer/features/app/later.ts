import { lazy, useEffect } from 'react';

// What nobody sees before they open it is not read before the window's first frame: the dialogs are half of the interface.
const openDialog = () => import('./OpenDialog.tsx');
const settingsDialog = () => import('../settings/SettingsDialog.tsx');

export const OpenDialog = lazy(async () => ({ default: (await openDialog()).OpenDialog }));
export const SettingsDialog = lazy(async () => ({ default: (await settingsDialog()).SettingsDialog }));

/** Reads them as soon as the window has nothing better to do, so that the first one opens at once too. */
export function useReadAhead(): void {
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      // What cannot be read now is asked for again, and told, where somebody opens it.
      for (const read of [openDialog, settingsDialog]) read().catch(() => undefined);
    });
    return () => {
      cancelIdleCallback(waiting);
    };
  }, []);
}
