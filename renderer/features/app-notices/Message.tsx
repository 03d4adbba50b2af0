import { Info, OctagonAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/Button.tsx';
import type { MessageWords } from './words.ts';

interface MessageProps {
  message: MessageWords;
  onDismiss: () => void;
  /** What else can be done about it. */
  children?: ReactNode;
}

/** One message across the top, with the button that takes it away. */
export function Message({ message, onDismiss, children }: MessageProps) {
  const { urgent, title, detail } = message;
  const text = useText();
  const Icon = urgent ? OctagonAlert : Info;
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      className={`flex shrink-0 items-start gap-3 border-b border-line py-2.5 ps-6 pe-4 ${urgent ? 'bg-bad-soft' : 'bg-busy-soft'}`}
    >
      <Icon aria-hidden size={16} className={`mt-0.5 shrink-0 ${urgent ? 'text-bad' : 'text-busy'}`} />
      <div className="min-w-0 flex-1">
        <p className="break-words select-text">
          <span className="font-medium">{title}</span> <span className="text-ink-soft">{detail}</span>
        </p>
        {children}
      </div>
      <IconButton icon={X} name={text('common.dismiss')} onClick={onDismiss} className="-my-1" />
    </div>
  );
}
