import { CirclePause } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { PlainCard } from '../PlainCard.tsx';
import { StartButton } from '../StartButton.tsx';

/** Closed by a person. */
export function StoppedCard({ account, linked }: { account: Account; linked: boolean }) {
  return (
    <PlainCard
      icon={CirclePause}
      tone="quiet"
      title="This account is stopped"
      action={<StartButton account={account}>Start</StartButton>}
    >
      {linked
        ? 'The number stays linked, but nothing arrives on this computer until you start it.'
        : 'No number is linked. Start it to get a QR code.'}
    </PlainCard>
  );
}
