import { CircleDashed } from 'lucide-react';
import { PlainCard } from '../PlainCard.tsx';

/** Waits for its turn. */
export function QueuedCard({ position }: { position: number }) {
  return (
    <PlainCard
      icon={CircleDashed}
      tone="quiet"
      title={position === 1 ? 'Next to start' : `Number ${position} in the queue`}
    >
      Accounts start one after another, so that the computer stays quick.
    </PlainCard>
  );
}
