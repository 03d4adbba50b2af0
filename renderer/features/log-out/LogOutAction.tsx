import { LogOut } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../../shared/view.ts';
import { Button } from '../../ui/Button.tsx';
import { LogOutDialog } from './LogOutDialog.tsx';

/**
 * The button and its question. Render it only while the account can be logged out: when that ends under an open
 * dialog, because the logout began or the phone unlinked meanwhile, the dialog goes with it.
 */
export function LogOutAction({ view }: { view: AccountView }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="danger-outline"
        icon={LogOut}
        onClick={() => {
          setAsking(true);
        }}
      >
        Log out
      </Button>
      {asking && (
        <LogOutDialog
          view={view}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
