import { UserRound } from 'lucide-react';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { teamInHand } from '../../state/hand-overs.ts';

/** Who is at the desk, as they said themselves; it leads to the next one who takes over. */
export function PersonChip({ person }: { person: string | null }) {
  const text = useText();
  const { store } = useServices();
  return (
    <button
      type="button"
      title={text('handOver.take')}
      onClick={() => {
        store.open({ kind: 'take-over', of: teamInHand(store.getState()) });
      }}
      className="flex min-h-7 w-full min-w-0 items-center gap-2 rounded-control px-2 text-start text-small text-ink-soft hover:bg-hover hover:text-ink"
    >
      <UserRound aria-hidden size={14} className="shrink-0" />
      <span className="min-w-0 truncate">
        {person === null ? (
          text('handOver.atDesk.nobody')
        ) : (
          <Phrase id="handOver.atDesk" values={{ person: <bdi>{person}</bdi> }} />
        )}
      </span>
    </button>
  );
}
