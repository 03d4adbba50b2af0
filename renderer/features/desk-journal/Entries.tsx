import { LoaderCircle, ScrollText } from 'lucide-react';
import { useRef } from 'react';
import type { AccountColour } from '../../../shared/account.ts';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useNow } from '../../state/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { byDay } from '../pane/journal/days.ts';
import { ColumnNames, EntryRow } from './EntryRow.tsx';
import type { NumberedEntry, usePages } from './use-pages.ts';

interface EntriesProps extends ReturnType<typeof usePages> {
  snapshot: Snapshot;
  /** Whether no filter is set. */
  isAll: boolean;
}

/** The entries by day, the newest first, and the way to older ones. */
export function Entries({ pages, more, again, snapshot, isAll }: EntriesProps) {
  const text = useText();
  const end = useRef<HTMLParagraphElement>(null);
  const { entries, next, unreadable, reading, error } = pages;
  const showMore = async () => {
    await more();
    // The button goes with the last page, and the focus would go with it.
    requestAnimationFrame(() => end.current?.focus());
  };
  return (
    <div
      role="region"
      aria-label={text('deskJournal.entries')}
      aria-busy={reading}
      tabIndex={0}
      className="min-h-0 flex-1 scroll-pt-16 overflow-y-auto pb-6 -outline-offset-2 max-sm:flex-none max-sm:scroll-pt-0 max-sm:overflow-visible"
    >
      {entries.length > 0 && <Days entries={entries} snapshot={snapshot} />}
      {entries.length === 0 && !reading && error === null && <Nothing isAll={isAll} />}
      {unreadable > 0 && (
        <p className="mx-6 mt-3 text-trouble">{text('deskJournal.unreadable', { count: unreadable })}</p>
      )}
      {error !== null && (
        <div className="mx-6 mt-4 flex flex-col items-start gap-3">
          <ErrorText error={error} />
          <Button onClick={next === null ? again : () => void showMore()}>{text('common.tryAgain')}</Button>
        </div>
      )}
      {entries.length === 0 && reading && <Reading />}
      {entries.length > 0 && next !== null && error === null && (
        <div className="mt-3 flex justify-center">
          <Button running={reading} onClick={() => void showMore()}>
            {text('deskJournal.more')}
          </Button>
        </div>
      )}
      {entries.length > 0 && next === null && error === null && (
        <p ref={end} tabIndex={-1} className="mt-4 text-center text-small text-ink-faint outline-none">
          {text('deskJournal.end')}
        </p>
      )}
    </div>
  );
}

function Days({ entries, snapshot }: { entries: readonly NumberedEntry[]; snapshot: Snapshot }) {
  const times = useTimes();
  const now = useNow(60_000);
  const colours = new Map<string, AccountColour>(
    snapshot.accounts.map(({ account }) => [account.id, account.colour]),
  );
  const numbers = new Map(entries.map(({ n, entry }) => [entry, n]));
  const days = byDay(
    entries.map(({ entry }) => entry),
    (iso) => times.dayName(iso, now),
  );
  return (
    <>
      <ColumnNames />
      {days.map((day) => (
        <section key={day.name} aria-label={day.name}>
          <h3 className="sticky top-7 bg-card max-sm:static px-5 pt-3 pb-1 text-small font-semibold text-ink-soft">
            {day.name}
          </h3>
          <ul>
            {day.entries.map((entry) => (
              <EntryRow
                key={numbers.get(entry)}
                entry={entry}
                colour={colours.get(entry.account ?? '') ?? null}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Reading() {
  const text = useText();
  return (
    <p className="flex items-center justify-center gap-2 py-16 text-ink-soft">
      <LoaderCircle aria-hidden size={16} className="animate-turn" />
      {text('deskJournal.reading')}
    </p>
  );
}

function Nothing({ isAll }: { isAll: boolean }) {
  const text = useText();
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-16 text-center text-ink-soft">
      <ScrollText aria-hidden size={32} strokeWidth={1.5} className="text-ink-faint" />
      <p>{text(isAll ? 'deskJournal.empty' : 'deskJournal.noHit')}</p>
    </div>
  );
}
