import { TimerOff } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { PlainCard } from '../PlainCard.tsx';
import { StartButton } from '../StartButton.tsx';

/** Nobody scanned. */
export function ScanPausedCard({ account }: { account: Account }) {
  return (
    <PlainCard
      icon={TimerOff}
      tone="busy"
      title="Ready when the phone is"
      action={<StartButton account={account}>Show a new QR code</StartButton>}
    >
      Nobody scanned the code for a while, so Chrome was closed. Have the phone at hand before you show a new
      one.
    </PlainCard>
  );
}
