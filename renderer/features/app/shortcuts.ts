import { useEffect } from 'react';
import type { AccountView } from '../../../shared/view.ts';

/** The keys for the first nine accounts, in ARIA's notation. */
export const shortcutOf = (index: number): string | undefined =>
  index < 9 ? `Control+${index + 1} Meta+${index + 1}` : undefined;

/** Control or Command with 1 to 9 switches to that account; not while a dialog asks something. */
export function useAccountShortcuts(accounts: readonly AccountView[], choose: (accountId: string) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.shiftKey) return;
      if (!/^[1-9]$/.test(event.key)) return;
      if (event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]'))
        return;
      const view = accounts[Number(event.key) - 1];
      if (view === undefined) return;
      event.preventDefault();
      choose(view.account.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [accounts, choose]);
}
