import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Team } from '../../../shared/team.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

interface RemoveScheduleProps {
  team: Team;
  onRemoved: () => void;
}

/** Takes all shifts away from a team, after a question. */
export function RemoveSchedule({ team, onRemoved }: RemoveScheduleProps) {
  const text = useText();
  const { commands } = useServices();
  const [asking, setAsking] = useState(false);
  const remove = useCommand(commands.setSchedule);
  const confirm = async () => {
    const removed = await remove.start({ team: team.id, schedule: null });
    if (removed.ok) onRemoved();
  };
  return (
    <div className="border-t border-line pt-5">
      <Button
        look="danger-outline"
        icon={Trash2}
        onClick={() => {
          setAsking(true);
        }}
      >
        {text('schedule.remove')}
      </Button>
      {asking && (
        <ConfirmDialog
          onClose={() => {
            setAsking(false);
          }}
          title={text('schedule.remove.title', { team: team.name })}
          confirm={text('schedule.remove.confirm')}
          onConfirm={() => void confirm()}
          running={remove.running}
          error={remove.error}
        >
          {text('schedule.remove.text')}
        </ConfirmDialog>
      )}
    </div>
  );
}
