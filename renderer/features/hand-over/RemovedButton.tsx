import { Check } from 'lucide-react';
import type { UnconfirmedUnlink } from '../../../shared/phone-slots.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';

/** A person says that they took the device off the phone's list. */
export function RemovedButton({ account, unlink }: { account: string; unlink: UnconfirmedUnlink }) {
  const text = useText();
  const { commands } = useServices();
  const confirm = useCommand(commands.confirmUnlinked);
  return (
    <div className="flex flex-col items-end gap-2">
      <Button
        icon={Check}
        running={confirm.running}
        aria-label={text('handOver.removed.name', { device: unlink.deviceName })}
        onClick={() => void confirm.start({ id: account, unlink: unlink.id })}
      >
        {text('handOver.removed')}
      </Button>
      <ErrorText error={confirm.error} />
    </div>
  );
}
