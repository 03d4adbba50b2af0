import { LogOut } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAppState, useServices } from '../../state/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { LogOutDialog } from './LogOutDialog.tsx';

/**
 * The button and its question. Render it only while the account can be logged out: when that ends under an open
 * dialog, because the logout began or the phone unlinked meanwhile, the dialog goes with it.
 */
export function LogOutAction({ view }: { view: AccountView }) {
  const text = useText();
  const { store } = useServices();
  const { id } = view.account;
  const asking = useAppState(({ dialog }) => dialog?.kind === 'log-out' && dialog.account === id);
  return (
    <>
      <Button
        look="danger-outline"
        icon={LogOut}
        onClick={() => {
          store.open({ kind: 'log-out', account: id });
        }}
      >
        {text('logOut.action')}
      </Button>
      {asking && <LogOutDialog view={view} onClose={store.closeDialog} />}
    </>
  );
}
