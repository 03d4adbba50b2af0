import { CirclePause } from 'lucide-react';
import { PlainCard } from '../PlainCard.tsx';

/** Chrome is closing. */
export function StoppingCard({ linked }: { linked: boolean }) {
  return (
    <PlainCard icon={CirclePause} tone="quiet" title="Closing Chrome">
      {linked ? 'The number stays linked.' : 'No number is linked.'}
    </PlainCard>
  );
}
