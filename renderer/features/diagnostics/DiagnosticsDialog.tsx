import { Dialog as Radix } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { Result } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { backdropClasses, dialogFrameClasses, dialogTitleClasses } from '../../ui/dialog-classes.ts';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { LogFolderButton } from './LogFolderButton.tsx';

/** What a report about the app needs, to be read before it is copied. */
export function DiagnosticsDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const returnFocus = useReturnFocus();
  const answer = useDiagnostics();
  const diagnostics = answer?.ok ? answer.value.text : null;
  return (
    <Radix.Root open onOpenChange={onClose}>
      <Radix.Portal>
        <div className={backdropClasses} />
        <Radix.Content
          aria-modal
          {...returnFocus}
          className={`${dialogFrameClasses} flex w-[min(720px,calc(100vw-48px))] flex-col p-6`}
        >
          <Radix.Title className={dialogTitleClasses}>{text('diagnostics.title')}</Radix.Title>
          <Radix.Description className="mt-1 text-pretty text-ink-soft">
            {text('diagnostics.what')}
          </Radix.Description>
          <pre
            role="region"
            aria-label={text('diagnostics.preview')}
            aria-busy={answer === null}
            tabIndex={0}
            dir="ltr"
            className="mt-4 h-[360px] min-h-0 overflow-auto rounded-control border border-line bg-canvas p-3 font-mono text-small break-words whitespace-pre-wrap text-ink-soft select-text"
          >
            {diagnostics}
          </pre>
          <ErrorText error={answer?.ok === false ? answer.error : null} className="mt-4" />
          <div className="mt-5 flex flex-wrap items-center justify-end gap-2">
            <div className="me-auto flex flex-wrap gap-2">
              <LogFolderButton />
            </div>
            <Button onClick={onClose}>{text('common.close')}</Button>
            <CopyButton look="primary" disabled={diagnostics === null} copy={() => diagnostics ?? ''}>
              {text('diagnostics.copy')}
            </CopyButton>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** What main has put together; null until then. */
function useDiagnostics(): Result<{ text: string }> | null {
  const { getDiagnostics } = useServices().commands;
  const [answer, setAnswer] = useState<Result<{ text: string }> | null>(null);

  useEffect(() => {
    let over = false;
    void getDiagnostics().then((result) => {
      if (!over) setAnswer(result);
    });
    return () => {
      over = true;
    };
  }, [getDiagnostics]);

  return answer;
}
