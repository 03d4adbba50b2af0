import { AppWindow } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { useServices } from '../../../state/context.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { Button } from '../../../ui/Button.tsx';
import { PlainCard } from '../PlainCard.tsx';

/** WhatsApp Web serves this link somewhere else. */
export function ConflictCard({ account }: { account: Account }) {
  const { commands } = useServices();
  const take = useCommand(commands.useHere, account.label);
  return (
    <PlainCard
      icon={AppWindow}
      tone="trouble"
      title="WhatsApp is using this link somewhere else"
      error={take.error}
      action={
        <Button look="primary" running={take.running} onClick={() => void take.start({ id: account.id })}>
          Use here
        </Button>
      }
    >
      Nothing arrives here until you take it back. If you don’t know where it is open, log out: the link then
      ends everywhere.
    </PlainCard>
  );
}
