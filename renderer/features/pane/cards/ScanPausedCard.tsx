import { TimerOff, Unlink } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { PlainCard } from '../PlainCard.tsx';
import { StartButton } from '../StartButton.tsx';

interface ScanPausedCardProps {
  account: Account;
  why: 'expired' | 'unwatched';
}

/** No number is linked, and no code is shown: nobody scanned in time, or nobody looked at it. */
export function ScanPausedCard({ account, why }: ScanPausedCardProps) {
  return why === 'expired' ? (
    <PlainCard
      icon={TimerOff}
      tone="busy"
      title="Ready when the phone is"
      action={<StartButton account={account}>New QR code</StartButton>}
    >
      Nobody scanned the code for a while, so Chrome was closed. Have the phone at hand before you show a new
      one.
    </PlainCard>
  ) : (
    <PlainCard
      icon={Unlink}
      tone="quiet"
      title="Not linked"
      action={<StartButton account={account}>Show QR code</StartButton>}
    >
      Show its QR code when the phone is at hand.
    </PlainCard>
  );
}
