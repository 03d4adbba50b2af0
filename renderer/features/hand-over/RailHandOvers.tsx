import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import type { HandOver } from '../../../shared/hand-over.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { toneText, type Tone } from '../../ui/tone.ts';
import { handOverName, resultsOf, type HandOverResults } from './results.ts';

/** Every hand-over that runs, or that nobody has acknowledged: the way back to it from any account. */
export function RailHandOvers({ snapshot, shownId }: { snapshot: Snapshot; shownId: string | null }) {
  const text = useText();
  const { handOvers } = snapshot.shifts;
  if (handOvers.length === 0) return null;
  return (
    <ul
      aria-label={text('handOver.rail')}
      className="flex max-h-40 shrink-0 flex-col gap-1 overflow-y-auto px-2 pb-2"
    >
      {handOvers.map((handOver) => (
        <Entry
          key={handOver.id}
          handOver={handOver}
          results={resultsOf(handOver, snapshot.accounts)}
          current={handOver.id === shownId}
        />
      ))}
    </ul>
  );
}

interface EntryProps {
  handOver: HandOver;
  results: HandOverResults;
  current: boolean;
}

function Entry({ handOver, results, current }: EntryProps) {
  const text = useText();
  const { store } = useServices();
  const { isRunning, done, count, open } = results;
  const tone: Tone = isRunning ? 'busy' : open === 0 ? 'ok' : 'trouble';
  const Icon = isRunning ? LoaderCircle : open === 0 ? CircleCheck : CircleAlert;
  const words = isRunning
    ? text('handOver.progress', { done, count })
    : open === 0
      ? text(count === 0 ? 'handOver.none' : 'handOver.rail.all')
      : text('rail.sum.needsYou', { count: open });
  return (
    <li>
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        onClick={() => {
          store.showHandOver(handOver.id);
        }}
        className={`flex w-full items-center gap-3 rounded-control border px-2.5 py-1.5 text-start transition-colors ${current ? 'border-edge bg-card shadow-card' : 'border-line bg-card hover:bg-hover'}`}
      >
        <Icon
          aria-hidden
          size={20}
          className={`shrink-0 ${toneText[tone]} ${isRunning ? 'animate-turn' : ''}`}
        />
        <span className="min-w-0">
          <bdi className="block truncate font-semibold">{handOverName(text, handOver)}</bdi>{' '}
          <span className={`block truncate text-small font-medium ${toneText[tone]}`}>{words}</span>
        </span>
      </button>
    </li>
  );
}
