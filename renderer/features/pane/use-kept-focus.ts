import { useLayoutEffect, useRef } from 'react';

/**
 * For a part of the pane that is replaced when something changes: if what had the focus goes with the old part, and the
 * new one does not claim it, the focus goes to the pane, not out of it. Returns the handler that notices where it is.
 */
export function useKeptFocus(change: string) {
  const focused = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const lost = focused.current?.isConnected === false && document.activeElement === document.body;
    if (lost) document.querySelector('main')?.focus();
    if (focused.current?.isConnected === false) focused.current = null;
  }, [change]);

  return (event: { target: Element }) => {
    focused.current = event.target;
  };
}
