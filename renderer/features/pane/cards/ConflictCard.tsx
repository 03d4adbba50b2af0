import { AppWindow } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useServices } from '../../../state/context.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { Button } from '../../../ui/Button.tsx';
import { PlainCard } from '../PlainCard.tsx';

/** WhatsApp Web serves this link somewhere else. */
export function ConflictCard({ account }: { account: Account }) {
  const { commands } = useServices();
  const text = useText();
  const take = useCommand(commands.useHere, account.label);
  return (
    <PlainCard
      icon={AppWindow}
      tone="trouble"
      title={text('pane.conflict.title')}
      error={take.error}
      action={
        <Button look="primary" running={take.running} onClick={() => void take.start({ id: account.id })}>
          {text('pane.conflict.action')}
        </Button>
      }
    >
      {text('pane.conflict.detail')}
    </PlainCard>
  );
}
