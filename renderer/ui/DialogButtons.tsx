import type { ReactNode } from 'react';

/** Windows puts the confirming button first; macOS and Linux put it last. */
const confirmComesFirst = navigator.userAgent.includes('Windows');

/** A dialog's two buttons in the platform's order, which is also the order of the Tab key. */
export function DialogButtons({ cancel, confirm }: { cancel: ReactNode; confirm: ReactNode }) {
  return (
    <div className="mt-6 flex justify-end gap-2">
      {confirmComesFirst ? confirm : cancel}
      {confirmComesFirst ? cancel : confirm}
    </div>
  );
}
