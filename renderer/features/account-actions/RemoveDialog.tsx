import { useState } from 'react';
import type { Receipt } from '../../../shared/receipt.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { PhoneNotTold } from './PhoneNotTold.tsx';
import { Removal } from './Removal.tsx';

/**
 * Asks whether this account should be removed, and does it. Where the phone could not be told, it asks again before the
 * account, which says so, is gone.
 */
export function RemoveDialog({ view, onClose }: { view: AccountView; onClose: () => void }) {
  const { commands } = useServices();
  const { account } = view;
  const text = useText();
  const remove = useCommand(commands.removeAccount, account.label);
  const [untold, setUntold] = useState<Receipt | null>(null);

  const confirm = async () => {
    const result = await remove.start({ id: account.id, evenIfPhoneNotTold: untold !== null });
    if (!result.ok) return;
    if (result.value.kind === 'removed') onClose();
    else setUntold(result.value.receipt);
  };

  return (
    <ConfirmDialog
      onClose={onClose}
      title={text(untold === null ? 'remove.title' : 'remove.titleAnyway', { account: account.label })}
      confirm={text(untold === null ? 'remove.confirm' : 'remove.confirmAnyway')}
      cancel={text(untold === null ? 'common.cancel' : 'remove.keep')}
      onConfirm={() => void confirm()}
      running={remove.running}
      error={remove.error}
    >
      {untold === null ? <Removal view={view} /> : <PhoneNotTold receipt={untold} />}
    </ConfirmDialog>
  );
}
