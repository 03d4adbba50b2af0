import { BellRing } from 'lucide-react';
import { FormattedList } from 'react-intl';
import type { MessageId } from '../../../shared/i18n/text.ts';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { countStandings, standings, type Standing } from '../../state/standing.ts';

const words: Readonly<Record<Standing, MessageId>> = {
  linked: 'rail.sum.linked',
  needsYou: 'rail.sum.needsYou',
  scan: 'rail.sum.scan',
  underWay: 'rail.sum.underWay',
  stopped: 'rail.sum.stopped',
};

/** How many accounts stand how: `12 linked, 1 needs you`. What needs a person is a button that leads there. */
export function Summary({ accounts, onNext }: { accounts: readonly AccountView[]; onNext: () => void }) {
  const text = useText();
  if (accounts.length === 0) return text('rail.sum.none');
  const counts = countStandings(accounts);
  const parts = standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => {
      const said = text(words[standing], { count: counts[standing] });
      if (standing !== 'needsYou') return said;
      return (
        <button
          key={standing}
          type="button"
          title={text('rail.sum.needsYou.next')}
          onClick={onNext}
          className="rounded-mark font-semibold text-trouble underline decoration-dotted underline-offset-4 hover:decoration-solid"
        >
          <BellRing aria-hidden size={12} className="me-1 inline align-[-1px]" />
          {said}
        </button>
      );
    });
  return <FormattedList type="unit" value={parts} />;
}
