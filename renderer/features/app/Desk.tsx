import { useEffect, useRef } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { shownAccount } from '../../state/selection.ts';
import { Welcome } from '../add-account/Welcome.tsx';
import { AppNotices } from '../app-notices/AppNotices.tsx';
import { BrowserMissing } from '../browser-missing/BrowserMissing.tsx';
import { Pane } from '../pane/Pane.tsx';
import { Rail } from '../rail/Rail.tsx';
import { DeskDialogs } from './DeskDialogs.tsx';
import { Announcer } from './Announcer.tsx';
import { OpenDialog } from './OpenDialog.tsx';
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
  const shownId = shown?.account.id ?? null;
  useFocusAfterSwitch(shownId);
  useShortcuts();
  const desk = useRef<HTMLDivElement>(null);
  useKeptFocus(desk);

  const startAdding = () => {
    store.open({ kind: 'add-account' });
  };

  return (
    <div ref={desk} className="flex h-full">
      <Rail snapshot={snapshot} shownId={shownId} />
      <div className="flex min-w-0 flex-1 flex-col bg-canvas">
        <AppNotices notices={app.notices} />
        {app.browser.kind === 'missing' && <BrowserMissing app={app} error={app.browser.error} />}
        {accounts.length === 0 ? (
          <Welcome onAdd={startAdding} />
        ) : (
          <Pane key={shown?.account.id} view={shown} />
        )}
      </div>
      <OpenDialog snapshot={snapshot} shownId={shownId} />
      <DeskDialogs snapshot={snapshot} />
      <Announcer accounts={accounts} shownId={shownId} />
    </div>
  );
}

/** The pane that had the focus is gone when another account is shown; the focus is then in the new one. */
function useFocusAfterSwitch(shownId: string | null) {
  useEffect(() => {
    if (shownId !== null && document.activeElement === document.body) document.querySelector('main')?.focus();
  }, [shownId]);
}
