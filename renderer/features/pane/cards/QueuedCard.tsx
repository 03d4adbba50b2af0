import { CircleDashed } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useServices } from '../../../state/context.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { Button } from '../../../ui/Button.tsx';
import { PlainCard } from '../PlainCard.tsx';

/** Waits for its turn; `position` counts from 1. */
export function QueuedCard({ account, position }: { account: Account; position: number }) {
  const { commands } = useServices();
  const text = useText();
  const cancel = useCommand(commands.stopAccount, account.label);
  return (
    <PlainCard
      icon={CircleDashed}
      tone="quiet"
      title={text('pane.queued.title', { before: position - 1 })}
      error={cancel.error}
      action={
        <Button running={cancel.running} onClick={() => void cancel.start({ id: account.id })}>
          {text('pane.queued.cancel')}
        </Button>
      }
    >
      {text('pane.queued.detail')}
    </PlainCard>
  );
}
