import { accountColours } from '../../../shared/account.ts';
import type { Snapshot } from '../../../shared/view.ts';
import type { DeskDialog } from '../../state/dialogs.ts';
import { groupsOf } from '../../state/groups.ts';
import { nextEndOf } from '../../state/shifts.ts';
import { useServices } from '../../state/context.tsx';
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

interface OpenDialogProps {
  dialog: DeskDialog;
  snapshot: Snapshot;
  shownId: string | null;
  onClose: () => void;
}

/** The dialog of the desk that somebody opened; nothing, where what it is about is gone. */
export function OpenDialog({ dialog, snapshot, shownId, onClose }: OpenDialogProps) {
  const { store } = useServices();
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
    case 'add-account':
      return <AddAccountDialog onClose={onClose} onAdded={store.choose} />;
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
