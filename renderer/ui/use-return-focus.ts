import { useRef } from 'react';

/**
 * Handlers for a dialog's content that bring the focus back to what opened it, or to the main part of the window if that
 * is gone. Radix does this only for dialogs with a trigger of its own.
 */
export function useReturnFocus() {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      const target = opener.current?.isConnected === true ? opener.current : document.querySelector('main');
      if (target instanceof HTMLElement) target.focus();
    },
  };
}
