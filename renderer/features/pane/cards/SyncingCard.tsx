import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { ProcessCard } from '../ProcessCard.tsx';

/** The phone has linked; WhatsApp loads the chats. */
export function SyncingCard({ percent }: { percent: number | null }) {
  const words = percent === null ? 'Waiting for WhatsApp' : `${Math.round(percent)} %`;
  return (
    <ProcessCard
      title="The phone is linking"
      detail="Keep the phone unlocked and online until the chats have loaded."
    >
      <div className="flex flex-col gap-2">
        <ProgressBar name="Loading chats" percent={percent} words={words} />
        <p className="flex justify-between text-small text-ink-faint">
          <span>Loading chats</span>
          <span>{words}</span>
        </p>
      </div>
    </ProcessCard>
  );
}
