import { Dialog as Radix } from 'radix-ui';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { AccountColour } from '../../shared/account.ts';
import type { AppError } from '../../shared/errors.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { backdropClasses, dialogFrameClasses, dialogTitleClasses } from './dialog-classes.ts';
import { DialogButtons } from './DialogButtons.tsx';
import { ErrorText } from './ErrorText.tsx';
import { useReturnFocus } from './use-return-focus.ts';

interface FormDialogProps {
  onClose: () => void;
  title: string;
  description: string;
  /** Of the account that it is about, at its edge. */
  colour?: AccountColour;
  /** The words on the button that takes it over. */
  confirm: string;
  /** Whether there is nothing to take over. */
  disabled?: boolean;
  /** Whether something was filled in that would be lost; leaving then asks first. */
  changed: boolean;
  onSubmit: () => void;
  running: boolean;
  /** What went wrong that belongs to no field. */
  error: AppError | null;
  /** Whether what is filled in needs more room than usual. */
  wide?: boolean;
  /** Stays in sight beside the buttons. */
  aside?: ReactNode;
  children: ReactNode;
}

/**
 * A form of more than a field or two. Its buttons stay in sight; nothing closes it while it is being taken over. Where
 * something is refused, the keyboard is at that field afterwards.
 */
export function FormDialog(props: FormDialogProps) {
  const {
    onClose,
    title,
    description,
    colour,
    confirm,
    changed,
    disabled = false,
    wide = false,
    aside,
  } = props;
  const { onSubmit, running, error, children } = props;
  const text = useText();
  const returnFocus = useReturnFocus();
  const content = useRef<HTMLDivElement>(null);
  const hasRun = useRef(false);
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    if (running) hasRun.current = true;
    else if (hasRun.current) focusAfter(content.current);
  }, [running]);

  const leave = () => {
    if (running) return;
    if (changed) setAsking(true);
    else onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <Radix.Root open onOpenChange={leave}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content
          aria-modal
          {...returnFocus}
          ref={content}
          tabIndex={-1}
          data-colour={colour}
          className={`${dialogFrameClasses} ${wide ? 'w-[min(680px,calc(100vw-48px))]' : 'w-[min(560px,calc(100vw-48px))]'} ${colour === undefined ? '' : 'border-t-4 border-account-edge'}`}
        >
          <form noValidate onSubmit={submit} className="flex max-h-[inherit] flex-col">
            <div className="px-6 pt-6 pb-4">
              <Radix.Title className={dialogTitleClasses}>{title}</Radix.Title>
              <Radix.Description className="mt-1 text-pretty text-ink-soft">{description}</Radix.Description>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto border-t border-line px-6 py-5">{children}</div>
            <div className="border-t border-line px-6 py-4">
              <ErrorText error={error} className="mb-4" />
              <div className="flex flex-wrap items-center justify-end gap-x-6 gap-y-2">
                {aside !== undefined && <div className="min-w-48 flex-1">{aside}</div>}
                <DialogButtons
                  className=""
                  cancel={
                    <Button disabled={running} onClick={onClose}>
                      {text('common.cancel')}
                    </Button>
                  }
                  confirm={
                    <Button type="submit" look="primary" running={running} disabled={disabled}>
                      {confirm}
                    </Button>
                  }
                />
              </div>
            </div>
          </form>
          {asking && (
            <ConfirmDialog
              onClose={() => {
                setAsking(false);
              }}
              title={text('common.discardTitle')}
              confirm={text('common.discard')}
              cancel={text('common.keepEditing')}
              onConfirm={onClose}
              running={false}
              error={null}
            >
              {text('common.discardWhat')}
            </ConfirmDialog>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Where the keyboard goes on: at what was refused, or else at the button that tries again. */
function focusAfter(dialog: HTMLElement | null): void {
  const next =
    dialog?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid]') ??
    dialog?.querySelector('[type=submit]');
  if (next instanceof HTMLElement) next.focus();
}
