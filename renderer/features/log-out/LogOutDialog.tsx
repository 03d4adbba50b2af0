import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequences } from '../../ui/Consequences.tsx';
import { LogOutConsequences } from './LogOutConsequences.tsx';
import { usePreparation } from './use-preparation.ts';

/** Asks whether this account should be logged out, and does it. */
export function LogOutDialog({ view, onClose }: { view: AccountView; onClose: () => void }) {
  const { commands } = useServices();
  const text = useText();
  const { account } = view;
  const logOut = useCommand(commands.logOut, account.label);
  const prepared = usePreparation(account.id);

  const confirm = async () => {
    const result = await prepared(() => logOut.start({ id: account.id }));
    if (result.ok) onClose();
  };

  return (
    <ConfirmDialog
      onClose={onClose}
      title={text('logOut.title', { label: account.label })}
      confirm={text('logOut.action')}
      onConfirm={() => void confirm()}
      running={logOut.running}
      error={logOut.error}
    >
      <Consequences view={view}>
        <LogOutConsequences />
      </Consequences>
    </ConfirmDialog>
  );
}
