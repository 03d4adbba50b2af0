import { OctagonAlert } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import type { AppError } from '../../../../shared/errors.ts';
import { PlainCard } from '../PlainCard.tsx';
import { StartButton } from '../StartButton.tsx';

/** It cannot go on by itself. The status above says why and what to do. */
export function FailedCard({ account, error }: { account: Account; error: AppError }) {
  return (
    <PlainCard
      icon={OctagonAlert}
      tone="bad"
      title="This account is not running"
      action={<StartButton account={account}>Try again</StartButton>}
    >
      {error.retryable ? 'Trying again may be enough.' : 'Trying again helps only after the step above.'}
    </PlainCard>
  );
}
