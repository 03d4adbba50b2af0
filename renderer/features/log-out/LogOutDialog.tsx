import type { AccountView } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequences } from './Consequences.tsx';

/** Asks whether this account should be logged out, and does it. */
export function LogOutDialog({ view, onClose }: { view: AccountView; onClose: () => void }) {
  const { commands } = useServices();
  const { account } = view;
  const logOut = useCommand(commands.logOut, account.label);

  const confirm = async () => {
    const result = await logOut.start({ id: account.id });
    if (result.ok) onClose();
  };

  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Log out ${account.label}?`}
      confirm="Log out"
      onConfirm={() => void confirm()}
      running={logOut.running}
      error={logOut.error}
    >
      <Consequences view={view} />
    </ConfirmDialog>
  );
}
