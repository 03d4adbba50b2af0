import { CirclePause } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import { PlainCard } from '../PlainCard.tsx';

/** Chrome is closing. */
export function StoppingCard({ linked }: { linked: boolean }) {
  const text = useText();
  return (
    <PlainCard icon={CirclePause} tone="quiet" title={text('pane.stopping.title')}>
      {text(linked ? 'pane.stopping.linked' : 'pane.stopping.unlinked')}
    </PlainCard>
  );
}
