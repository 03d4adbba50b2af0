import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from './Button.tsx';
import { backdropClasses } from './dialog-classes.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface PageDialogProps {
  onClose: () => void;
  children: ReactNode;
}

/** What takes nearly the whole window and can simply be left. Its content has a `PageDialogTitle`. */
export function PageDialog({ onClose, children }: PageDialogProps) {
  const text = useText();
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content
          aria-modal
          {...returnFocus}
          aria-describedby={undefined}
          className="fixed inset-0 z-20 m-auto h-[min(720px,calc(100vh-48px))] w-[min(920px,calc(100vw-48px))] animate-arrive overflow-hidden rounded-card bg-card shadow-dialog outline-none"
        >
          {children}
          <Radix.Close asChild>
            <IconButton icon={X} name={text('common.close')} className="absolute end-4 top-4 size-9" />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function PageDialogTitle({ children }: { children: string }) {
  return <Radix.Title className="px-3 pt-1 text-lead font-semibold">{children}</Radix.Title>;
}
