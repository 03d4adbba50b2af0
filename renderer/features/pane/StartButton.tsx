import type { Account } from '../../../shared/account.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';

/** Starts the account; the words say what that means in its state. */
export function StartButton({ account, children }: { account: Account; children: string }) {
  const { commands } = useServices();
  const report = useReporting();
  return (
    <Button
      look="primary"
      onClick={() => {
        report(commands.startAccount({ id: account.id }), account.label);
      }}
    >
      {children}
    </Button>
  );
}
