import { useEffect, useRef, useState } from 'react';
import type { AccountView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { changesToAnnounce } from './announcements.ts';

interface AnnouncerProps {
  accounts: readonly AccountView[];
  /** The pane says what happens to this one. */
  shownId: string | null;
}

/** Tells a screen reader when an account that is not shown needs somebody. */
export function Announcer({ accounts, shownId }: AnnouncerProps) {
  const before = useRef(accounts);
  const text = useText();
  const [words, setWords] = useState('');

  useEffect(() => {
    const changes = changesToAnnounce(text, before.current, accounts, shownId, Date.now());
    before.current = accounts;
    if (changes !== '') setWords(changes);
  }, [text, accounts, shownId]);

  return (
    <div aria-live="polite" className="sr-only">
      {words}
    </div>
  );
}
