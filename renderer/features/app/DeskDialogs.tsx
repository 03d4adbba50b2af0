import type { Snapshot } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { PinDialog } from '../access/PinDialog.tsx';
import { AccountSettings } from '../account-settings/AccountSettings.tsx';
import { OpenDiagnostics } from '../diagnostics/OpenDiagnostics.tsx';
import { QuitDialog } from '../quit/QuitDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';

/** The settings, and what main wants to know before it quits, above the desk. */
export function DeskDialogs({ snapshot }: { snapshot: Snapshot }) {
  const { store } = useServices();
  const settingsOpen = useAppState((state) => state.settingsOpen);
  const settingsAt = useAppState((state) => state.settingsAt);
  const pinAsked = useAppState((state) => state.pinAsked);
  const dialog = useAppState((state) => state.dialog);
  const about =
    dialog?.kind === 'account-settings'
      ? snapshot.accounts.find(({ account }) => account.id === dialog.account)
      : undefined;
  return (
    <>
      {about && (
        <AccountSettings key={about.account.id} account={about.account} onClose={store.closeDialog} />
      )}
      {settingsOpen && (
        <SettingsDialog key={settingsAt} snapshot={snapshot} at={settingsAt} onClose={store.closeSettings} />
      )}
      <OpenDiagnostics />
      {pinAsked && <PinDialog access={snapshot.access} />}
      {snapshot.app.quitAsked && <QuitDialog accounts={snapshot.accounts} />}
    </>
  );
}
