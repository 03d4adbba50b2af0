import { FolderMinus, Users } from 'lucide-react';
import type { Team } from '../../../shared/team.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequence } from '../../ui/Consequences.tsx';

interface RemoveTeamDialogProps {
  team: Team;
  /** How many accounts it has. */
  members: number;
  onClose: () => void;
}

/** Asks whether a team should go; its accounts stay. */
export function RemoveTeamDialog({ team, members, onClose }: RemoveTeamDialogProps) {
  const text = useText();
  const { commands } = useServices();
  const remove = useCommand(commands.removeTeam);
  const confirm = async () => {
    const result = await remove.start({ id: team.id });
    if (result.ok) onClose();
  };
  return (
    <ConfirmDialog
      onClose={onClose}
      title={text('teams.remove.title', { team: team.name })}
      confirm={text('teams.remove.confirm')}
      onConfirm={() => void confirm()}
      running={remove.running}
      error={remove.error}
    >
      <ul className="mt-5 flex flex-col gap-4">
        <Consequence icon={FolderMinus} title={text('teams.remove.group')}>
          {text('teams.remove.group.text')}
        </Consequence>
        <Consequence icon={Users} title={text('teams.remove.accounts', { count: members })}>
          {text('teams.remove.accounts.text')}
        </Consequence>
      </ul>
    </ConfirmDialog>
  );
}
