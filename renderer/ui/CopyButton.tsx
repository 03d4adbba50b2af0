import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';

/** How long it says that the text was copied, in milliseconds. */
const shownFor = 2000;

const icons = { ready: Copy, copied: Check, failed: X } as const;

interface CopyButtonProps {
  /** Gives what is to be copied. */
  copy: () => string;
  /** The words on it until it is pressed. */
  children: string;
  look?: 'primary' | 'secondary';
  disabled?: boolean;
}

/** Puts a text on the clipboard, and says whether that worked. */
export function CopyButton({ copy, children, look: colours = 'secondary', disabled }: CopyButtonProps) {
  const text = useText();
  const [look, setLook] = useState<keyof typeof icons>('ready');

  useEffect(() => {
    if (look === 'ready') return;
    const timer = setTimeout(() => {
      setLook('ready');
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [look]);

  const start = () => {
    navigator.clipboard.writeText(copy()).then(
      () => {
        setLook('copied');
      },
      () => {
        setLook('failed');
      },
    );
  };

  const words = { ready: children, copied: text('pane.copied'), failed: text('pane.notCopied') };
  return (
    <Button look={colours} icon={icons[look]} disabled={disabled} aria-live="polite" onClick={start}>
      {words[look]}
    </Button>
  );
}
