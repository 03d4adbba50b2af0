import { Square } from 'lucide-react';
import { unreachable } from '../../../shared/errors.ts';
import type { SessionState } from '../../../shared/session.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';
import { canLogOut } from '../../state/logout-offer.ts';
import { useReporting } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { LogOutAction } from '../log-out/LogOutAction.tsx';

/** The ways to end something. What comes next stands in the state's card. */
export function Actions({ view }: { view: AccountView }) {
  const { commands } = useServices();
  const report = useReporting();
  const { account, state } = view;
  return (
    <div className="flex gap-2">
      {canStop(state) && (
        <Button
          icon={Square}
          onClick={() => {
            report(commands.stopAccount({ id: account.id }), account.label);
          }}
        >
          Stop
        </Button>
      )}
      {canLogOut(view) && <LogOutAction view={view} />}
    </div>
  );
}

function canStop(state: SessionState): boolean {
  switch (state.kind) {
    case 'queued':
    case 'starting':
    case 'scan':
    case 'syncing':
    case 'ready':
    case 'conflict':
    case 'recovering':
      return true;
    case 'stopped':
    case 'scan-paused':
    case 'logging-out':
    case 'stopping':
    case 'failed':
      return false;
    default:
      return unreachable(state);
  }
}
