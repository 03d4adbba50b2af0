import { useState } from 'react';
import type { AccountView } from '../../../../shared/view.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useTimes } from '../../../i18n/use-times.ts';
import { useNow } from '../../../state/use-now.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorText } from '../../../ui/ErrorText.tsx';
import { CardSection } from '../../../ui/CardSection.tsx';
import { byDay, lengths } from './days.ts';
import { EntryLine } from './EntryLine.tsx';
import { useJournal } from './use-journal.ts';

/** What happened to the account lately, by day; a few lines, and more on demand. */
export function JournalCard({ view }: { view: AccountView }) {
  const text = useText();
  const times = useTimes();
  const now = useNow(60_000);
  const [step, setStep] = useState(0);
  const shown = lengths[step] ?? lengths[0];
  const read = useJournal(view, Math.max(lengths[1], shown));
  const entries = read.kind === 'read' ? read.entries : [];
  const days = byDay(entries.slice(0, shown), (iso) => times.dayName(iso, now));
  const hasMore = step + 1 < lengths.length && (entries.length > shown || entries.length === lengths[1]);
  return (
    <CardSection title={text('journal.title')}>
      <div className="px-6 pb-4">
        <ErrorText error={read.kind === 'failed' ? read.error : null} />
        {read.kind === 'read' && entries.length === 0 && (
          <p className="text-ink-soft">{text('journal.empty')}</p>
        )}
        {days.map(({ name, entries: ofDay }) => (
          <div key={name} className="not-first:mt-3">
            <h4 className="text-small text-ink-faint">{name}</h4>
            <ul className="mt-1">
              {ofDay.map((entry, index) => (
                <EntryLine key={`${entry.at} ${index}`} entry={entry} />
              ))}
            </ul>
          </div>
        ))}
        {(hasMore || step > 0) && (
          // One button for both, so that the focus stays when the last lines come.
          <Button
            look="quiet"
            className="mt-1 -ms-4"
            onClick={() => {
              setStep(hasMore ? step + 1 : 0);
            }}
          >
            {text(hasMore ? 'journal.more' : 'journal.less')}
          </Button>
        )}
      </div>
    </CardSection>
  );
}
