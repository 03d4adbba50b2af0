import { useRef } from 'react';

/** What had the focus before the first of the dialogs opened; one that opens another one goes itself. */
let outside: Element | null = null;

/**
 * Handlers for a dialog's content that bring the focus back to what opened it, or to what opened the dialog before it,
 * or to the main part of the window if that is gone. Radix does this only for dialogs with a trigger of its own.
 */
export function useReturnFocus() {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      const { activeElement } = document;
      opener.current = activeElement;
      if (canTakeFocus(activeElement) && activeElement.closest('[role$=dialog]') === null)
        outside = activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      const target = [opener.current, outside].find(canTakeFocus) ?? document.querySelector('main');
      target?.focus();
    },
  };
}

const canTakeFocus = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element !== document.body && element.isConnected;
