import { Link2, MessageSquareOff, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequence } from '../../ui/Consequences.tsx';

/** Starts the app again without its accounts, after a question. */
export function SafeModeButton({ look }: { look?: 'primary' | 'secondary' }) {
  const text = useText();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button
        {...(look && { look })}
        icon={ShieldCheck}
        onClick={() => {
          setAsks(true);
        }}
      >
        {text('diagnostics.startSafe')}
      </Button>
      {asks && (
        <SafeModeDialog
          onClose={() => {
            setAsks(false);
          }}
        />
      )}
    </>
  );
}

function SafeModeDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const { commands } = useServices();
  const start = useCommand(commands.startAgain);
  return (
    <ConfirmDialog
      onClose={onClose}
      title={text('diagnostics.startSafe.title')}
      confirm={text('diagnostics.startSafe.confirm')}
      onConfirm={() => void start.start({ mode: 'safe' })}
      running={start.running}
      error={start.error}
    >
      <ul className="flex flex-col gap-4">
        <Consequence icon={MessageSquareOff} title={text('diagnostics.startSafe.none')}>
          {text('diagnostics.startSafe.noneWhat')}
        </Consequence>
        <Consequence icon={Link2} title={text('diagnostics.startSafe.linked')}>
          {text('diagnostics.startSafe.linkedWhat')}
        </Consequence>
      </ul>
    </ConfirmDialog>
  );
}
