import { Archive, Eraser, Smartphone } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequence, Consequences } from '../../ui/Consequences.tsx';
import { usePreparation } from './use-preparation.ts';

/** Asks whether this account should be logged out, and does it. */
export function LogOutDialog({ view, onClose }: { view: AccountView; onClose: () => void }) {
  const { commands } = useServices();
  const { account } = view;
  const logOut = useCommand(commands.logOut, account.label);
  const preparation = usePreparation(account.id);

  const confirm = async () => {
    preparation.use();
    const result = await logOut.start({ id: account.id });
    if (result.ok) onClose();
    else preparation.unuse();
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
      <Consequences view={view}>
        <Consequence icon={Smartphone} title="The phone is needed to come back">
          Linking again takes a new QR code, scanned with the phone that has the number.
        </Consequence>
        <Consequence icon={Eraser} title="Erased">
          The link, and this computer’s copy of the credentials.
        </Consequence>
        <Consequence icon={Archive} title="Kept">
          The account, its label and its settings.
        </Consequence>
      </Consequences>
    </ConfirmDialog>
  );
}
