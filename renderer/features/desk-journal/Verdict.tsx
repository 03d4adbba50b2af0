import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { JournalVerdict } from '../../../shared/journal-view.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useText } from '../../i18n/use-text.ts';
import { breachWords } from './verdict-words.ts';

/** Whether the journal is as it was written, and if not, where and what is wrong. */
export function Verdict({ verdict }: { verdict: JournalVerdict }) {
  const text = useText();
  if (verdict.kind === 'intact') {
    const { lines, from } = verdict;
    return (
      <p className="flex gap-2 rounded-control bg-ok-soft px-3 py-2 text-ok">
        <ShieldCheck aria-hidden size={16} className="mt-0.5 shrink-0" />
        <span>
          <span className="font-medium">{text('deskJournal.intact', { lines })}</span>{' '}
          {from > 1 && text('deskJournal.intactFrom', { from })}
        </span>
      </p>
    );
  }
  return (
    <div className="flex gap-2 rounded-control bg-bad-soft px-3 py-2 text-bad select-text">
      <ShieldAlert aria-hidden size={16} className="mt-0.5 shrink-0" />
      <p>
        <span className="font-medium">
          <Phrase
            id="deskJournal.broken"
            values={{ line: verdict.line, file: <bdi className="font-mono">{verdict.file}</bdi> }}
          />{' '}
          {text(breachWords[verdict.reason])}
        </span>{' '}
        {text('deskJournal.brokenNext')}
      </p>
    </div>
  );
}
