import type { Account, Identity } from '../../../../shared/account.ts';
import { useServices } from '../../../state/context.tsx';
import { useCommand } from '../../../state/use-command.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { ErrorText } from '../../../ui/ErrorText.tsx';
import { PhoneNumber } from '../../../ui/PhoneNumber.tsx';

interface HeldCardProps {
  account: Account;
  identity: Identity;
  /** Last time's number, digits. */
  expected: string;
}

/** Another number than last time was scanned: both numbers, and the decision. */
export function HeldCard({ account, identity, expected }: HeldCardProps) {
  const { commands } = useServices();
  const keep = useCommand(commands.keepNumber, account.label);
  const logOut = useCommand(commands.logOut, account.label);
  const { id } = account;
  return (
    <Card className="mx-auto w-full max-w-[560px] animate-arrive">
      <div className="px-8 pt-8 pb-6 select-text">
        <h2 className="text-lead font-semibold">Is this the right number?</h2>
        <p className="mt-1 text-pretty text-ink-soft">
          It is not the one that <bdi>{account.label}</bdi> had last time. It stays unused until you decide.
        </p>
      </div>
      <dl className="grid grid-cols-2 border-y border-line select-text">
        <NumberOf when="Scanned now" digits={identity.number} name={identity.name} />
        <NumberOf when="Last time" digits={expected} />
      </dl>
      <ErrorText error={keep.error ?? logOut.error} className="mx-8 mt-6" />
      <div className="flex flex-wrap justify-end gap-2 px-8 py-6">
        <Button
          look="danger-outline"
          running={logOut.running}
          disabled={keep.running}
          onClick={() => void logOut.start({ id })}
        >
          Log out again
        </Button>
        <Button running={keep.running} disabled={logOut.running} onClick={() => void keep.start({ id })}>
          Keep this number
        </Button>
      </div>
    </Card>
  );
}

function NumberOf({ when, digits, name = '' }: { when: string; digits: string; name?: string }) {
  return (
    <div className="min-w-0 px-8 py-5 not-first:border-s not-first:border-line">
      <dt className="text-small text-ink-faint">{when}</dt>
      <dd className="mt-1 text-title font-semibold">
        <PhoneNumber digits={digits} />
      </dd>
      {name !== '' && (
        <dd dir="auto" className="truncate text-ink-soft">
          {name}
        </dd>
      )}
    </div>
  );
}
