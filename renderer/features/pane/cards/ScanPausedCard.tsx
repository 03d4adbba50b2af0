import { TimerOff, Unlink } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { useText } from '../../../i18n/use-text.ts';
import { PlainCard } from '../PlainCard.tsx';
import { StartButton } from '../StartButton.tsx';

interface ScanPausedCardProps {
  account: Account;
  why: 'expired' | 'unwatched';
}

/** No number is linked, and no code is shown: nobody scanned in time, or nobody looked at it. */
export function ScanPausedCard({ account, why }: ScanPausedCardProps) {
  const text = useText();
  return why === 'expired' ? (
    <PlainCard
      icon={TimerOff}
      tone="busy"
      title={text('pane.paused.expired.title')}
      action={<StartButton account={account}>{text('pane.paused.expired.action')}</StartButton>}
    >
      {text('pane.paused.expired.detail')}
    </PlainCard>
  ) : (
    <PlainCard
      icon={Unlink}
      tone="quiet"
      title={text('pane.paused.unwatched.title')}
      action={<StartButton account={account}>{text('pane.paused.unwatched.action')}</StartButton>}
    >
      {text('pane.paused.unwatched.detail')}
    </PlainCard>
  );
}
