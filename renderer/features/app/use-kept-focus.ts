import { useLayoutEffect, type RefObject } from 'react';

/**
 * For the desk as a whole: if what has the focus goes, because it was dismissed or its state is over, and what comes
 * instead does not claim it, the focus stays in its part of the window: at the line of the rail that Tab leads to, or
 * else in the pane. Dialogs and menus, which are outside, have their own rules.
 */
export function useKeptFocus(desk: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return;
    let focused: Element | null = null;
    let wasInRail = false;

    const notice = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : null;
      wasInRail = focused?.closest('nav') !== null;
    };
    // Whatever moved the focus on purpose has done so in the same turn.
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      focused = null;
      if (document.activeElement !== document.body) return;
      const line = wasInRail ? element.querySelector<HTMLElement>('nav [data-item][tabindex="0"]') : null;
      (line ?? element.querySelector('main'))?.focus();
    });

    element.addEventListener('focusin', notice);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', notice);
      observer.disconnect();
    };
  }, [desk]);
}
