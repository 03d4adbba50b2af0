import { AlertDialog as Radix } from 'radix-ui';
import { useRef, type ReactNode } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { Button } from './Button.tsx';
import { backdropClasses, dialogClasses, dialogTitleClasses } from './dialog-classes.ts';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorText } from './ErrorText.tsx';
import { useReturnFocus } from './use-return-focus.ts';

interface ConfirmDialogProps {
  onClose: () => void;
  title: string;
  /** The words on the button that does it. */
  confirm: string;
  onConfirm: () => void;
  running: boolean;
  error: AppError | null;
  /** What will happen; it describes the dialog to assistive technology. */
  children: ReactNode;
}

/**
 * Asks before something that is hard to undo, for as long as it is rendered. Cancel has the focus; only a button or
 * Escape closes it.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { onClose, title, confirm, onConfirm, running, error, children } = props;
  const returnFocus = useReturnFocus();
  const content = useRef<HTMLDivElement>(null);

  const runConfirm = () => {
    // The focused button is about to be disabled, which would drop the focus out of the dialog.
    content.current?.focus();
    onConfirm();
  };

  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content {...returnFocus} ref={content} tabIndex={-1} className={dialogClasses}>
          <Radix.Title className={dialogTitleClasses}>{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-3 text-ink-soft">{children}</div>
          </Radix.Description>
          <ErrorText error={error} className="mt-4" />
          <DialogButtons
            cancel={
              <Radix.Cancel asChild>
                <Button disabled={running}>Cancel</Button>
              </Radix.Cancel>
            }
            confirm={
              <Button look="danger" running={running} onClick={runConfirm}>
                {confirm}
              </Button>
            }
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
