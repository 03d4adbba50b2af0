import type { AccountView } from '../../shared/view.ts';
import { unreachable } from '../../shared/errors.ts';

/** Whether there is a link to end, or one being made, and no logout runs yet. */
export function canLogOut({ state, linked }: AccountView): boolean {
  switch (state.kind) {
    case 'logging-out':
      return false;
    case 'syncing':
    case 'ready':
    case 'held':
    case 'conflict':
      return true;
    case 'stopped':
    case 'queued':
    case 'starting':
    case 'scan':
    case 'scan-paused':
    case 'recovering':
    case 'stopping':
    case 'failed':
      return linked;
    default:
      return unreachable(state);
  }
}

/** Whether the pane has a log-out button that asks. The card of a number that is held asks by itself. */
export const asksToLogOut = (view: AccountView): boolean => canLogOut(view) && view.state.kind !== 'held';
