import { OctagonX } from 'lucide-react';
import type { Account } from '../../../shared/account.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogButtons } from '../../ui/DialogButtons.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { ProcessTable } from './ProcessTable.tsx';
import { useProcesses } from './use-processes.ts';

/** What runs for one account on this computer, and the way to end it: only this account's Chrome, never another one. */
export function ProcessesDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { commands } = useServices();
  const text = useText();
  const { looked, look } = useProcesses(account.id);
  const end = useCommand(commands.endProcesses, account.label);
  const runs = looked.kind === 'seen' && looked.what.processes.length > 0;

  const endThem = async () => {
    await end.start({ id: account.id });
    await look();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={text('processes.title', { account: account.label })}
      description={text('processes.description')}
    >
      {looked.kind === 'seen' && <ProcessTable what={looked.what} />}
      <ErrorText error={looked.kind === 'failed' ? looked.error : end.error} className="mt-4" />
      <DialogButtons
        cancel={<Button onClick={onClose}>{text('common.close')}</Button>}
        confirm={
          <Button
            look="danger-outline"
            icon={OctagonX}
            running={end.running}
            disabled={!runs}
            onClick={() => void endThem()}
          >
            {text('processes.end')}
          </Button>
        }
      />
    </Dialog>
  );
}
