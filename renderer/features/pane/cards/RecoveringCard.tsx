import { RotateCw } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import type { AppError } from '../../../../shared/errors.ts';
import { PlainCard } from '../PlainCard.tsx';
import { StartButton } from '../StartButton.tsx';

interface RecoveringCardProps {
  account: Account;
  attempt: number;
  cause: AppError;
}

/** Something went wrong and the account will start again by itself. */
export function RecoveringCard({ account, attempt, cause }: RecoveringCardProps) {
  return (
    <PlainCard
      icon={RotateCw}
      tone="trouble"
      title={cause.message}
      action={<StartButton account={account}>Try again</StartButton>}
    >
      <p>{cause.hint}</p>
      <p className="mt-2 text-small text-ink-faint">
        Attempt {attempt} starts by itself when the countdown ends.
      </p>
    </PlainCard>
  );
}
