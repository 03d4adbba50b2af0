import { lazy, useEffect } from 'react';
import { loadNumbers } from '../format/number.ts';

// What nobody sees before they open it is not read before the window's first frame: it is half of the interface.
const numberForm = () => import('./link/NumberForm.tsx');
const openDialog = () => import('./app/OpenDialog.tsx');
const settingsDialog = () => import('./settings/SettingsDialog.tsx');

export const NumberForm = lazy(async () => ({ default: (await numberForm()).NumberForm }));
export const OpenDialog = lazy(async () => ({ default: (await openDialog()).OpenDialog }));
export const SettingsDialog = lazy(async () => ({ default: (await settingsDialog()).SettingsDialog }));

/** For how long a window that has just come is left to the person, in milliseconds. */
const settle = 1_000;

/** Reads it when the window has nothing better to do, so that what is opened for the first time opens at once too. */
export function useReadAhead(): void {
  useEffect(() => {
    let idle: number | undefined;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        // What cannot be read now is asked for again, and told, where somebody opens it.
        for (const read of [openDialog, settingsDialog, numberForm, loadNumbers])
          read().catch(() => undefined);
      });
    }, settle);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, []);
}
