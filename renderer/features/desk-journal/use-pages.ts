import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { JournalFilter, JournalPage } from '../../../shared/journal-view.ts';
import { useServices } from '../../state/context.tsx';

export type NumberedEntry = JournalPage['entries'][number];

interface Pages extends JournalPage {
  /** Whether the first page or a further one is on its way. */
  readonly reading: boolean;
  readonly error: AppError | null;
}

const nothing: Pages = { entries: [], next: null, unreadable: 0, reading: true, error: null };
const pageLength = 100;

/** The entries that a filter lets through, page after page; what was there stays to be seen while the next is read. */
export function usePages(filter: JournalFilter) {
  const { readJournal } = useServices().commands;
  const [pages, setPages] = useState(nothing);
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(filter);
  /** What was asked last: what comes back late for something else is dropped. */
  const current = useRef('');

  useEffect(() => {
    const key = `${round} ${asked}`;
    current.current = key;
    setPages((now) => ({ ...now, reading: true, error: null }));
    void readJournal({ filter: JSON.parse(asked) as JournalFilter, limit: pageLength }).then((result) => {
      if (current.current !== key) return;
      setPages(
        result.ok
          ? { ...result.value, reading: false, error: null }
          : { ...nothing, reading: false, error: result.error },
      );
    });
    return () => {
      current.current = '';
    };
  }, [readJournal, asked, round]);

  const more = async () => {
    if (pages.next === null) return;
    const key = current.current;
    setPages((now) => ({ ...now, reading: true, error: null }));
    const result = await readJournal({ filter, before: pages.next, limit: pageLength });
    if (current.current !== key) return;
    setPages((now) =>
      result.ok
        ? {
            entries: [...now.entries, ...result.value.entries],
            next: result.value.next,
            unreadable: now.unreadable + result.value.unreadable,
            reading: false,
            error: null,
          }
        : { ...now, reading: false, error: result.error },
    );
  };

  return {
    pages,
    more,
    again: () => {
      setRound((now) => now + 1);
    },
  };
}
