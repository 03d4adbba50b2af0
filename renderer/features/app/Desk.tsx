import { useEffect, useRef } from 'react';
import type { AccountView, Snapshot } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { groupsOf, isOfLastShift } from '../../state/groups.ts';
import { handOverIn } from '../../state/hand-overs.ts';
import { shownAccount } from '../../state/selection.ts';
import { useLockKey } from '../access/use-lock-key.ts';
import { Welcome } from '../add-account/Welcome.tsx';
import { AppNotices } from '../app-notices/AppNotices.tsx';
import { BrowserMissing } from '../browser-missing/BrowserMissing.tsx';
import { SafeModeBanner } from '../diagnostics/SafeModeBanner.tsx';
import { HandOverAnnouncer } from '../hand-over/HandOverAnnouncer.tsx';
import { HandOverPanel } from '../hand-over/HandOverPanel.tsx';
import { Pane } from '../pane/Pane.tsx';
import { Rail } from '../rail/Rail.tsx';
import { useReadAhead } from '../read-later.ts';
import { ShiftBanners } from '../schedule/ShiftBanners.tsx';
import { AppDialogs } from './AppDialogs.tsx';
import { Announcer } from './Announcer.tsx';
import { DeskDialogs } from './DeskDialogs.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** What an agent works with all day: the rail, and the pane of the account that is shown. */
export function Desk({ snapshot }: { snapshot: Snapshot }) {
  const { app, accounts } = snapshot;
  const { store } = useServices();
  const shown = shownAccount(
    accounts,
    useAppState((state) => state.chosenId),
  );
  const handOver = handOverIn(
    snapshot,
    useAppState((state) => state.handOverId),
  );
  // Behind a hand-over no account is in hand.
  const shownId = handOver === null ? (shown?.account.id ?? null) : null;
  useFocusAfterSwitch(handOver?.id ?? shownId);
  useShortcuts();
  const desk = useRef<HTMLDivElement>(null);
  useKeptFocus(desk);
  useLockKey();
  useReadAhead();

  const startAdding = () => {
    store.open({ kind: 'add-account' });
  };

  return (
    <div ref={desk} className="flex h-full">
      <Rail snapshot={snapshot} shownId={shownId} handOverId={handOver?.id ?? null} />
      <div className="flex min-w-0 flex-1 flex-col bg-canvas">
        <AppNotices notices={app.notices} />
        {app.safeMode && <SafeModeBanner />}
        <ShiftBanners snapshot={snapshot} />
        {app.browser.kind === 'missing' && <BrowserMissing app={app} error={app.browser.error} />}
        {handOver !== null ? (
          <HandOverPanel key={handOver.id} handOver={handOver} accounts={accounts} />
        ) : accounts.length === 0 ? (
          <Welcome onAdd={startAdding} />
        ) : (
          <Pane
            key={shown?.account.id}
            view={shown}
            leftOver={shown !== null && isLeftOverOn(snapshot, shown)}
          />
        )}
      </div>
      <DeskDialogs snapshot={snapshot} shownId={shownId} />
      <AppDialogs snapshot={snapshot} />
      <HandOverAnnouncer snapshot={snapshot} />
      <Announcer accounts={accounts} shownId={shownId} />
    </div>
  );
}

/** Whether an account is still linked from before the last shift of its team ended. */
function isLeftOverOn(snapshot: Snapshot, view: AccountView): boolean {
  const group = groupsOf(snapshot).find(({ accounts }) => accounts.includes(view));
  return group !== undefined && isOfLastShift(view, group);
}

/** The pane that had the focus is gone when something else is shown; the focus is then in the new one. */
function useFocusAfterSwitch(shownId: string | null) {
  useEffect(() => {
    if (shownId !== null && document.activeElement === document.body) document.querySelector('main')?.focus();
  }, [shownId]);
}
