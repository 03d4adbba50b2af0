import { useEffect } from 'react';
import { accountColours } from '../../../shared/account.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import type { DeskDialog } from '../../state/dialogs.ts';
import { groupsOf } from '../../state/groups.ts';
import { asksToLogOut } from '../../state/logout-offer.ts';
import { nextEndOf } from '../../state/shifts.ts';
import { AccountSettings } from '../account-settings/AccountSettings.tsx';
import { AddAccountDialog } from '../add-account/AddAccountDialog.tsx';
import { EndShiftDialog } from '../hand-over/EndShiftDialog.tsx';
import { TakeOverDialog } from '../hand-over/TakeOverDialog.tsx';
import { JournalDialog } from '../desk-journal/JournalDialog.tsx';
import { ScheduleDialog } from '../schedule/ScheduleDialog.tsx';
import { Switcher } from '../switcher/Switcher.tsx';
import { MoveToTeamDialog } from '../teams/MoveToTeamDialog.tsx';
import { RemoveTeamDialog } from '../teams/RemoveTeamDialog.tsx';
import { EditTeamDialog, NewTeamDialog } from '../teams/TeamDialog.tsx';

/** The dialog that is open, of those that more than one place can open; the log-out button renders its own. */
export function DeskDialogs({ snapshot, shownId }: { snapshot: Snapshot; shownId: string | null }) {
  const { store } = useServices();
  const dialog = useAppState((state) => state.dialog);
  const isPointless = dialog !== null && !isPossible(dialog, snapshot);

  // What it is about was removed, or ended by itself, under the open dialog.
  useEffect(() => {
    if (isPointless) store.closeDialog();
  }, [isPointless, store]);

  const adding = (
    <AddAccountDialog
      open={dialog?.kind === 'add-account'}
      onOpenChange={store.closeDialog}
      onAdded={store.choose}
    />
  );
  return (
    <>
      {adding}
      {dialog !== null && !isPointless && (
        <TheDialog dialog={dialog} snapshot={snapshot} shownId={shownId} onClose={store.closeDialog} />
      )}
    </>
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

interface TheDialogProps {
  dialog: DeskDialog;
  snapshot: Snapshot;
  shownId: string | null;
  onClose: () => void;
}

function TheDialog({ dialog, snapshot, shownId, onClose }: TheDialogProps) {
  const groups = groupsOf(snapshot);
  if ('team' in dialog) {
    const group = groups.find((one) => one.team?.id === dialog.team);
    if (!group?.team) return null;
    const { team, accounts } = group;
    switch (dialog.kind) {
      case 'edit-team':
        return <EditTeamDialog team={team} onClose={onClose} />;
      case 'team-schedule':
        return <ScheduleDialog team={team} next={nextEndOf(snapshot, team.id)} onClose={onClose} />;
      case 'remove-team':
        return <RemoveTeamDialog team={team} members={accounts.length} onClose={onClose} />;
    }
  }
  switch (dialog.kind) {
    case 'switcher':
      return <Switcher snapshot={snapshot} shownId={shownId} />;
    case 'journal':
      return <JournalDialog snapshot={snapshot} onClose={onClose} />;
    case 'account-settings': {
      const view = accountOf(dialog.account, snapshot);
      return view && <AccountSettings key={view.account.id} account={view.account} onClose={onClose} />;
    }
    case 'move-to-team': {
      const view = accountOf(dialog.account, snapshot);
      return view && <MoveToTeamDialog view={view} groups={groups} onClose={onClose} />;
    }
    case 'end-shift':
      return <EndShiftDialog key={dialog.of} of={dialog.of} snapshot={snapshot} onClose={onClose} />;
    case 'take-over':
      return <TakeOverDialog key={dialog.of} of={dialog.of} snapshot={snapshot} onClose={onClose} />;
    case 'new-team':
      return <NewTeamDialog account={dialog.account} colour={unusedColour(snapshot)} onClose={onClose} />;
    default:
      return null;
  }
}

const accountOf = (id: string, { accounts }: Snapshot) => accounts.find(({ account }) => account.id === id);

/** A colour that no team has yet; once all are taken, they come round again. */
function unusedColour({ teams }: Snapshot) {
  const unused = accountColours.find((colour) => !teams.some((team) => team.colour === colour));
  return unused ?? accountColours[teams.length % accountColours.length] ?? accountColours[0];
}
