import { useEffect, useState } from 'react';
import type { JournalChoices } from '../../../shared/journal-view.ts';
import { useServices } from '../../state/context.tsx';

/** Who and what occurs in the journal; nothing until that is known. */
export function useChoices(): JournalChoices {
  const { commands, store } = useServices();
  const { getJournalChoices } = commands;
  const [choices, setChoices] = useState<JournalChoices>({ people: [], accounts: [] });

  useEffect(() => {
    let over = false;
    void getJournalChoices().then((result) => {
      if (over) return;
      if (result.ok) setChoices(result.value);
      else store.report(result.error);
    });
    return () => {
      over = true;
    };
  }, [getJournalChoices, store]);

  return choices;
}
