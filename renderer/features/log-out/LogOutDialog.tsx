import { Archive, Eraser, Smartphone } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequence, Consequences } from '../../ui/Consequences.tsx';
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
        <Consequence icon={Smartphone} title={text('logOut.needed.title')}>
          {text('logOut.needed.detail')}
        </Consequence>
        <Consequence icon={Eraser} title={text('logOut.erased.title')}>
          {text('logOut.erased.detail')}
        </Consequence>
        <Consequence icon={Archive} title={text('logOut.kept.title')}>
          {text('logOut.kept.detail')}
        </Consequence>
      </Consequences>
    </ConfirmDialog>
  );
}
