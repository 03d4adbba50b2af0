import { Suspense, useEffect } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import type { DeskDialog } from '../../state/dialogs.ts';
import { asksToLogOut } from '../../state/logout-offer.ts';
import { OpenDialog } from '../read-later.ts';

/** The dialog that is open, of those that more than one place can open; the log-out button renders its own. */
export function DeskDialogs({ snapshot, shownId }: { snapshot: Snapshot; shownId: string | null }) {
  const { store } = useServices();
  const dialog = useAppState((state) => state.dialog);
  const isPointless = dialog !== null && !isPossible(dialog, snapshot);

  // What it is about was removed, or ended by itself, under the open dialog.
  useEffect(() => {
    if (isPointless) store.closeDialog();
  }, [isPointless, store]);

  if (dialog === null || isPointless) return null;
  return (
    <Suspense>
      <OpenDialog dialog={dialog} snapshot={snapshot} shownId={shownId} onClose={store.closeDialog} />
    </Suspense>
  );
}

function isPossible(dialog: DeskDialog, { accounts, teams }: Snapshot): boolean {
  if (dialog.kind === 'log-out') {
    return accounts.some((view) => view.account.id === dialog.account && asksToLogOut(view));
  }
  if ('team' in dialog) return teams.some(({ id }) => id === dialog.team);
  if ('of' in dialog) return dialog.of === null || teams.some(({ id }) => id === dialog.of);
  if (dialog.kind === 'account-settings' || dialog.kind === 'move-to-team')
    return accounts.some(({ account }) => account.id === dialog.account);
  return true;
}
