import { AlertDialog as Radix } from 'radix-ui';
import { useEffect, useRef, type ReactNode } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { useText } from '../i18n/use-text.ts';
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
  /** The words on the button that leaves all as it is. */
  cancel?: string;
  onConfirm: () => void;
  running: boolean;
  error: AppError | null;
  /** What will happen; it describes the dialog to assistive technology. */
  children: ReactNode;
}

/**
 * Asks before something that is hard to undo, for as long as it is rendered. Cancel has the focus, also after an error;
 * only a button or Escape closes it, and nothing does while the confirmed command runs.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { onClose, title, confirm, cancel, onConfirm, running, error, children } = props;
  const text = useText();
  const returnFocus = useReturnFocus();
  const content = useRef<HTMLDivElement>(null);

  const cancelButton = useRef<HTMLButtonElement>(null);
  const hasRun = useRef(false);

  useEffect(() => {
    if (running) hasRun.current = true;
    else if (hasRun.current) cancelButton.current?.focus();
  }, [running]);

  const close = () => {
    if (!running) onClose();
  };

  const runConfirm = () => {
    // An Enter too many must not do it again.
    content.current?.focus();
    onConfirm();
  };

  return (
    <Radix.Root open onOpenChange={close}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content aria-modal {...returnFocus} ref={content} tabIndex={-1} className={dialogClasses}>
          <Radix.Title className={dialogTitleClasses}>{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-3 text-ink-soft">{children}</div>
          </Radix.Description>
          <ErrorText error={error} className="mt-4" />
          <DialogButtons
            cancel={
              <Radix.Cancel asChild>
                <Button ref={cancelButton} disabled={running}>
                  {cancel ?? text('common.cancel')}
                </Button>
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
