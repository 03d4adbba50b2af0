import { Link2, MessageSquareOff } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequence } from '../../ui/Consequences.tsx';

/** Asks once more before the app quits while numbers are linked. It is there for as long as main asks. */
export function QuitDialog({ accounts }: { accounts: readonly AccountView[] }) {
  const text = useText();
  const { commands } = useServices();
  const answer = useCommand(commands.answerQuit);
  const count = accounts.filter(({ linked }) => linked).length;
  return (
    <ConfirmDialog
      onClose={() => void answer.start({ quit: false })}
      title={text('quit.title')}
      confirm={text('quit.confirm')}
      cancel={text('quit.stay')}
      onConfirm={() => void answer.start({ quit: true })}
      running={answer.running}
      error={answer.error}
    >
      <ul className="flex flex-col gap-4">
        <Consequence icon={Link2} title={text('quit.linked', { count })}>
          {text('quit.linkedWhat', { count })}
        </Consequence>
        <Consequence icon={MessageSquareOff} title={text('quit.nobody')}>
          {text('quit.nobodyWhat')}
        </Consequence>
      </ul>
    </ConfirmDialog>
  );
}
