import type { ReactNode } from 'react';

/** Windows puts the confirming button first; macOS and Linux put it last. */
const confirmComesFirst = navigator.userAgent.includes('Windows');

interface DialogButtonsProps {
  cancel: ReactNode;
  confirm: ReactNode;
  className?: string;
}

/** A dialog's two buttons in the platform's order, which is also the order of the Tab key. */
export function DialogButtons({ cancel, confirm, className = 'mt-6' }: DialogButtonsProps) {
  return (
    <div className={`flex flex-wrap justify-end gap-2 ${className}`}>
      {confirmComesFirst ? confirm : cancel}
      {confirmComesFirst ? cancel : confirm}
    </div>
  );
}
