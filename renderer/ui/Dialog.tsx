import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { backdropClasses, dialogClasses, dialogTitleClasses } from './dialog-classes.ts';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description: string;
  children: ReactNode;
}

/** A dialog for something that can simply be left: Escape and a click beside it close it. */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content aria-modal {...returnFocus} className={dialogClasses}>
          <Radix.Title className={dialogTitleClasses}>{title}</Radix.Title>
          <Radix.Description className="mt-1 text-pretty text-ink-soft">{description}</Radix.Description>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
