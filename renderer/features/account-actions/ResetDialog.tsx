import { Archive, Eraser, Smartphone } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequence, Consequences } from '../../ui/Consequences.tsx';

/** Asks whether this account's connection should start over from nothing, and does it. */
export function ResetDialog({ view, onClose }: { view: AccountView; onClose: () => void }) {
  const { commands } = useServices();
  const { account, identity } = view;
  const reset = useCommand(commands.resetConnection, account.label);

  const confirm = async () => {
    const result = await reset.start({ id: account.id });
    if (result.ok) onClose();
  };

  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Reset the connection of ${account.label}?`}
      confirm="Reset connection"
      onConfirm={() => void confirm()}
      running={reset.running}
      error={reset.error}
    >
      <p className="mb-4">The repair for an account that does not get well, not even by a restart.</p>
      <Consequences view={view}>
        <Consequence icon={Eraser} title={identity === null ? 'Erased' : 'Logged out and erased'}>
          {identity === null
            ? 'Everything that Chrome has stored for this account.'
            : 'The link ends, and everything that Chrome has stored for this account is erased.'}
        </Consequence>
        <Consequence icon={Smartphone} title="The phone is needed at once">
          A new QR code appears, to be scanned with the phone that has the number.
        </Consequence>
        <Consequence icon={Archive} title="Kept">
          The account, its label and its settings.
        </Consequence>
      </Consequences>
    </ConfirmDialog>
  );
}
