import type { JournalEntry } from '../../../../shared/journal.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useTimes } from '../../../i18n/use-times.ts';
import { EntryMark } from './EntryMark.tsx';
import { entryWords } from './entry-words.ts';

/** One thing that happened, with its time. */
export function EntryLine({ entry }: { entry: JournalEntry }) {
  const text = useText();
  const times = useTimes();
  return (
    <li className="flex gap-3 py-1">
      <EntryMark kind={entry.kind} />
      <p className="min-w-0 flex-1 break-words select-text">{entryWords(text, entry)}</p>
      <time
        dateTime={entry.at}
        title={times.dayAndTime(entry.at)}
        className="shrink-0 text-small leading-5 text-ink-faint"
      >
        {times.clockShort(entry.at)}
      </time>
    </li>
  );
}
