import { CircleStop } from 'lucide-react';
import type { Account } from '../../../../shared/account.ts';
import { useText } from '../../../i18n/use-text.ts';
import { PlainCard } from '../PlainCard.tsx';
import { StartButton } from '../StartButton.tsx';

/** Closed by a person. */
export function StoppedCard({ account, linked }: { account: Account; linked: boolean }) {
  const text = useText();
  return (
    <PlainCard
      icon={CircleStop}
      tone="quiet"
      title={text('pane.stopped.title')}
      action={<StartButton account={account}>{text('pane.start')}</StartButton>}
    >
      {text(linked ? 'pane.stopped.linked' : 'pane.stopped.unlinked')}
    </PlainCard>
  );
}
