import { Archive, Eraser, Smartphone } from 'lucide-react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Consequence, Consequences } from '../../ui/Consequences.tsx';
import { usePreparation } from '../log-out/use-preparation.ts';

/** Asks whether this account's connection should start over from nothing, and does it. */
export function ResetDialog({ view, onClose }: { view: AccountView; onClose: () => void }) {
  const { commands } = useServices();
  const { account, identity } = view;
  const text = useText();
  const reset = useCommand(commands.resetConnection, account.label);
  const prepared = usePreparation(account.id);

  const confirm = async () => {
    const result = await prepared(() => reset.start({ id: account.id }));
    if (result.ok) onClose();
  };

  return (
    <ConfirmDialog
      onClose={onClose}
      title={text('reset.title', { account: account.label })}
      confirm={text('reset.confirm')}
      onConfirm={() => void confirm()}
      running={reset.running}
      error={reset.error}
    >
      <p className="mb-4">{text('reset.why')}</p>
      <Consequences view={view}>
        <Consequence icon={Eraser} title={text(identity === null ? 'reset.erased' : 'reset.unlinked')}>
          {text(identity === null ? 'reset.erasedWhat' : 'reset.unlinkedWhat')}
        </Consequence>
        <Consequence icon={Smartphone} title={text('reset.phone')}>
          {text('reset.phoneWhat')}
        </Consequence>
        <Consequence icon={Archive} title={text('reset.kept')}>
          {text('reset.keptWhat')}
        </Consequence>
      </Consequences>
    </ConfirmDialog>
  );
}
