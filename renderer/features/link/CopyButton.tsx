import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';

/** How long it says that the text was copied, in milliseconds. */
const shownFor = 2000;

const looks = {
  ready: { icon: Copy, words: 'Copy code' },
  copied: { icon: Check, words: 'Copied' },
  failed: { icon: X, words: 'Not copied' },
} as const;

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ text }: { text: string }) {
  const [look, setLook] = useState<keyof typeof looks>('ready');

  useEffect(() => {
    if (look === 'ready') return;
    const timer = setTimeout(() => {
      setLook('ready');
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [look]);

  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setLook('copied');
      },
      () => {
        setLook('failed');
      },
    );
  };

  return (
    <Button icon={looks[look].icon} aria-live="polite" onClick={copy}>
      {looks[look].words}
    </Button>
  );
}
