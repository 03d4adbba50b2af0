import { LogOut, Smartphone, Trash2 } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { Consequence, Consequences, Stake } from '../../ui/Consequences.tsx';
import { LogoutSteps } from '../../ui/LogoutSteps.tsx';

/** Whom a removal is about and what it does; and how far its logout is, once that has begun. */
export function Removal({ view }: { view: AccountView }) {
  const { state, linked } = view;
  if (state.kind === 'logging-out') {
    return (
      <div className="flex flex-col gap-5">
        <Stake view={view} />
        <LogoutSteps step={state.step} />
      </div>
    );
  }
  return (
    <Consequences view={view}>
      {linked && (
        <Consequence icon={LogOut} title="Logged out first">
          The phone is told, and this computer’s copy of the credentials is erased.
        </Consequence>
      )}
      <Consequence icon={Trash2} title="Gone from the desk">
        The account, its label and its settings. This cannot be undone.
      </Consequence>
      {linked && (
        <Consequence icon={Smartphone} title="Kept on the phone">
          The number and its chats. It can be linked again to another account.
        </Consequence>
      )}
    </Consequences>
  );
}
