import type { AccountView } from '../../../shared/view.ts';
import { canLogOut } from '../../state/logout-offer.ts';
import { AccountMenu } from '../account-actions/AccountMenu.tsx';
import { LogOutAction } from '../log-out/LogOutAction.tsx';

/** What can be done with the account in any state. What comes next in its present one stands in the state's card. */
export function Actions({ view }: { view: AccountView }) {
  // The card of a number that is held asks this itself.
  const asksItself = view.state.kind === 'held';
  return (
    <div className="flex shrink-0 gap-2">
      {canLogOut(view) && !asksItself && <LogOutAction view={view} />}
      <AccountMenu view={view} />
    </div>
  );
}
