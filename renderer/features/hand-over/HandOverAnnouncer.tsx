import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { handOverChanges } from './announcements.ts';

/** Tells a screen reader that a hand-over has begun, and what came of it: each once. */
export function HandOverAnnouncer({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const before = useRef<Snapshot | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    const changes = handOverChanges(text, before.current, snapshot);
    before.current = snapshot;
    if (changes !== '') setWords(changes);
  }, [text, snapshot]);
  return (
    <div aria-live="polite" className="sr-only">
      {words}
    </div>
  );
}
