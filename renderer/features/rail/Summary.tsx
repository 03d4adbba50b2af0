import { BellRing, History, type LucideIcon } from 'lucide-react';
import { FormattedList } from 'react-intl';
import type { MessageId } from '../../../shared/i18n/text.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { countOfLastShift } from '../../state/groups.ts';
import { countStandings, standings, type Standing } from '../../state/standing.ts';

const words: Readonly<Record<Standing, MessageId>> = {
  linked: 'rail.sum.linked',
  needsYou: 'rail.sum.needsYou',
  scan: 'rail.sum.scan',
  underWay: 'rail.sum.underWay',
  stopped: 'rail.sum.stopped',
};

/**
 * How many accounts stand how: `12 linked, 1 needs you`. What needs a person, and what is left over from the last shift,
 * is a button that leads there.
 */
export function Summary({ snapshot, onNext }: { snapshot: Snapshot; onNext: () => void }) {
  const text = useText();
  const { store } = useServices();
  const { accounts } = snapshot;
  if (accounts.length === 0) return text('rail.sum.none');
  const counts = countStandings(accounts);
  const parts = standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => {
      const said = text(words[standing], { count: counts[standing] });
      if (standing !== 'needsYou') return said;
      return (
        <SummaryButton key={standing} icon={BellRing} title={text('rail.sum.needsYou.next')} onPress={onNext}>
          {said}
        </SummaryButton>
      );
    });
  const leftOver = countOfLastShift(snapshot);
  const all =
    leftOver === 0
      ? parts
      : [
          ...parts,
          <SummaryButton
            key="left-over"
            icon={History}
            title={text('handOver.leftOver.show')}
            onPress={() => {
              store.narrow({ standing: 'leftOver' });
            }}
          >
            {text('handOver.leftOver.count', { count: leftOver })}
          </SummaryButton>,
        ];
  return <FormattedList type="unit" value={all} />;
}

interface SummaryButtonProps {
  icon: LucideIcon;
  title: string;
  onPress: () => void;
  children: string;
}

function SummaryButton({ icon: Icon, title, onPress, children }: SummaryButtonProps) {
  return (
    <button
      type="button"
      title={title}
      onClick={onPress}
      className="rounded-mark font-semibold text-trouble underline decoration-dotted underline-offset-4 hover:decoration-solid"
    >
      <Icon aria-hidden size={12} className="me-1 inline align-[-1px]" />
      {children}
    </button>
  );
}
