import { unreachable } from '../../../shared/errors.ts';
import { useServices } from '../../state/context.tsx';
import { askToEndShift } from '../../state/hand-overs.ts';
import { useReporting } from '../../state/use-command.ts';
import type { Deed } from './entries.ts';

/** Does what an entry of the quick switcher says. A logout is only asked for, with its account on the screen. */
export function useDeeds(): (deed: Deed) => void {
  const { commands, store } = useServices();
  const report = useReporting();
  return (deed) => {
    store.closeDialog();
    switch (deed.kind) {
      case 'show':
        store.choose(deed.view.account.id);
        return;
      case 'log-out':
        store.open({ kind: 'log-out', account: deed.view.account.id });
        return;
      case 'start':
      case 'stop':
      case 'restart': {
        const { id, label } = deed.view.account;
        report(commands[`${deed.kind}Account`]({ id }), label);
        return;
      }
      case 'end-shift':
        askToEndShift(store, deed.team?.id ?? null);
        return;
      case 'team-schedule':
        store.open({ kind: 'team-schedule', team: deed.team.id });
        return;
      case 'add-account':
        store.open({ kind: 'add-account' });
        return;
      case 'new-team':
        store.open({ kind: 'new-team', account: null });
        return;
      case 'journal':
        store.open({ kind: 'journal' });
        return;
      case 'settings':
        store.openSettings();
        return;
      case 'lock':
        report(commands.lock());
        return;
      case 'do-not-disturb': {
        const doNotDisturb = deed.on ? { until: null } : null;
        report(commands.updateSettings({ change: { doNotDisturb } }));
        return;
      }
      default:
        unreachable(deed);
    }
  };
}
