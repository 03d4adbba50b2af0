import { useState } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { shownAccount } from '../../state/selection.ts';
import { AddAccountDialog } from '../add-account/AddAccountDialog.tsx';
import { Welcome } from '../add-account/Welcome.tsx';
import { AppNotices } from '../app-notices/AppNotices.tsx';
import { BrowserMissing } from '../browser-missing/BrowserMissing.tsx';
import { Pane } from '../pane/Pane.tsx';
import { Rail } from '../rail/Rail.tsx';
import { Announcer } from './Announcer.tsx';
import { useAccountShortcuts } from './shortcuts.ts';

/** What an agent works with all day: the rail, and the pane of the account that is shown. */
export function Desk({ snapshot }: { snapshot: Snapshot }) {
  const { app, accounts } = snapshot;
  const { store } = useServices();
  const shown = shownAccount(
    accounts,
    useAppState((state) => state.chosenId),
  );
  const [adding, setAdding] = useState(false);
  useAccountShortcuts(accounts, store.choose);

  const startAdding = () => {
    setAdding(true);
  };

  return (
    <div className="flex h-full">
      <Rail snapshot={snapshot} shown={shown} onChoose={store.choose} onAdd={startAdding} />
      <div className="flex min-w-0 flex-1 flex-col bg-canvas">
        <AppNotices notices={app.notices} />
        {app.browser.kind === 'missing' && <BrowserMissing app={app} error={app.browser.error} />}
        {accounts.length === 0 ? (
          <Welcome onAdd={startAdding} />
        ) : (
          <Pane key={shown?.account.id} view={shown} />
        )}
      </div>
      <AddAccountDialog open={adding} onOpenChange={setAdding} onAdded={store.choose} />
      <Announcer accounts={accounts} shownId={shown?.account.id ?? null} />
    </div>
  );
}
