import { useEffect, useState } from 'react';
import type { AppError } from '../../../../shared/errors.ts';
import type { JournalEntry } from '../../../../shared/journal.ts';
import type { AccountView } from '../../../../shared/view.ts';
import { useServices } from '../../../state/context.tsx';

export type Read =
  | { kind: 'reading' }
  | { kind: 'read'; entries: readonly JournalEntry[] }
  | { kind: 'failed'; error: AppError };

/** What happened to an account lately, the newest first; read again when its state becomes another one. */
export function useJournal({ account: { id }, state, notice }: AccountView, limit: number): Read {
  const { getJournal } = useServices().commands;
  const [read, setRead] = useState<Read>({ kind: 'reading' });
  const happened = `${state.kind} ${notice?.at ?? ''}`;

  useEffect(() => {
    let over = false;
    void getJournal({ id, limit }).then((result) => {
      if (over) return;
      setRead(result.ok ? { kind: 'read', entries: result.value } : { kind: 'failed', error: result.error });
    });
    return () => {
      over = true;
    };
  }, [getJournal, id, limit, happened]);

  return read;
}
