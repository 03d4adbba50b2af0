import { Suspense } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { AskPinDialog } from '../access/AskPinDialog.tsx';
import { OpenDiagnostics } from '../diagnostics/OpenDiagnostics.tsx';
import { SettingsDialog } from '../read-later.ts';
import { QuitDialog } from './QuitDialog.tsx';

/** What is about the app and no account of it: its settings, its diagnostics, the PIN, and the question before it quits. */
export function AppDialogs({ snapshot }: { snapshot: Snapshot }) {
  const { store } = useServices();
  const settings = useAppState((state) => state.settings);
  const pinAsked = useAppState((state) => state.pinAsked);
  return (
    <>
      {settings && (
        <Suspense>
          <SettingsDialog
            key={settings.at}
            snapshot={snapshot}
            at={settings.at}
            onClose={store.closeSettings}
          />
        </Suspense>
      )}
      <OpenDiagnostics />
      {pinAsked && <AskPinDialog access={snapshot.access} />}
      {snapshot.app.quitAsked && <QuitDialog accounts={snapshot.accounts} />}
    </>
  );
}
