import { Activity, FolderInput, Play, RotateCw, Settings, Square, Trash2, Wrench } from 'lucide-react';
import { useState } from 'react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { isOffered, type Lifecycle } from '../../state/lifecycle-offer.ts';
import { useReporting } from '../../state/use-command.ts';
import { Menu, MenuEntry, MenuLine } from '../../ui/Menu.tsx';
import { ProcessesDialog } from '../processes/ProcessesDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { ResetDialog } from './ResetDialog.tsx';

/** What is needed now and then: start, stop, restart, and, each behind a question, reset and remove. */
export function AccountMenu({ view }: { view: AccountView }) {
  const { commands, store } = useServices();
  const report = useReporting();
  const text = useText();
  const [asking, setAsking] = useState<'processes' | 'reset' | 'remove' | null>(null);
  const { account, state } = view;
  const { id, label } = account;
  const offered = (what: Lifecycle) => isOffered(what, state.kind);

  // The pane shows how it goes on, and nobody should be kept from the other accounts meanwhile.
  if (asking === 'reset' && state.kind === 'logging-out') setAsking(null);

  const run = (command: 'startAccount' | 'stopAccount' | 'restartAccount') => () => {
    report(commands[command]({ id }), label);
  };
  const ask = (question: typeof asking) => () => {
    setAsking(question);
  };

  const openSettings = () => {
    store.open({ kind: 'account-settings', account: id });
  };

  const moveToTeam = () => {
    store.open({ kind: 'move-to-team', account: id });
  };

  return (
    <>
      <Menu name={text('actions.more')}>
        {offered('start') ? (
          <MenuEntry icon={Play} onSelect={run('startAccount')}>
            {text('actions.start')}
          </MenuEntry>
        ) : (
          <MenuEntry icon={Square} disabled={!offered('stop')} onSelect={run('stopAccount')}>
            {text('actions.stop')}
          </MenuEntry>
        )}
        <MenuEntry icon={RotateCw} disabled={!offered('restart')} onSelect={run('restartAccount')}>
          {text('actions.restart')}
        </MenuEntry>
        <MenuEntry icon={Settings} onSelect={openSettings}>
          {text('actions.settings')}
        </MenuEntry>
        <MenuEntry icon={FolderInput} onSelect={moveToTeam}>
          {text('rail.act.moveToTeam')}
        </MenuEntry>
        <MenuEntry icon={Activity} onSelect={ask('processes')}>
          {text('actions.processes')}
        </MenuEntry>
        <MenuLine />
        <MenuEntry icon={Wrench} disabled={!offered('reset')} onSelect={ask('reset')}>
          {text('actions.reset')}
        </MenuEntry>
        <MenuEntry icon={Trash2} danger disabled={!offered('remove')} onSelect={ask('remove')}>
          {text('actions.remove')}
        </MenuEntry>
      </Menu>
      {asking === 'processes' && <ProcessesDialog account={account} onClose={ask(null)} />}
      {asking === 'reset' && <ResetDialog view={view} onClose={ask(null)} />}
      {asking === 'remove' && <RemoveDialog view={view} onClose={ask(null)} />}
    </>
  );
}
