import { OctagonAlert } from 'lucide-react';
import type { AppError } from '../../../shared/errors.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { DiagnosticsButton } from '../diagnostics/DiagnosticsButton.tsx';
import { FullWindow } from '../../ui/FullWindow.tsx';

/** Nothing can run: what is wrong, the next step, and the two ways on. */
export function Blocked({ error }: { error: AppError }) {
  const text = useText();
  const { commands } = useServices();
  const relaunch = useCommand(commands.relaunch);
  const quit = useCommand(commands.quit);
  return (
    <FullWindow>
      <div role="alert" className="select-text">
        <span className="grid size-12 place-items-center rounded-full bg-bad-soft text-bad">
          <OctagonAlert aria-hidden size={24} />
        </span>
        <p className="mt-6 text-small font-medium text-ink-faint">{text('blocked.title')}</p>
        <h1 className="mt-1 text-title font-semibold text-balance">
          {text.english(error.message, error.values)}
        </h1>
        <p className="mt-2 text-lead text-ink-soft">{text.english(error.hint, error.values)}</p>
      </div>
      <ErrorText error={relaunch.error ?? quit.error} className="mt-4" />
      <div className="mt-8 flex flex-wrap gap-2">
        <Button look="primary" running={relaunch.running} onClick={() => void relaunch.start(undefined)}>
          {text('common.tryAgain')}
        </Button>
        <Button running={quit.running} onClick={() => void quit.start(undefined)}>
          {text('blocked.quit')}
        </Button>
        <DiagnosticsButton />
      </div>
    </FullWindow>
  );
}
