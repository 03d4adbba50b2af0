import { ShieldCheck } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';

/** That no account was started, what that means, and the way back. */
export function SafeModeBanner() {
  const text = useText();
  const { commands } = useServices();
  const start = useCommand(commands.startAgain);
  return (
    <section
      aria-labelledby="safe-mode"
      className="shrink-0 border-b border-line bg-trouble-soft py-3 ps-6 pe-4"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex min-w-72 flex-1 items-start gap-3 select-text">
          <ShieldCheck aria-hidden size={18} className="mt-px shrink-0 text-trouble" />
          <div className="min-w-0">
            <h2 id="safe-mode" className="font-semibold">
              {text('diagnostics.safe.title')}
            </h2>
            <p className="text-small text-pretty text-ink-soft">{text('diagnostics.safe.what')}</p>
          </div>
        </div>
        <Button running={start.running} onClick={() => void start.start({ mode: 'normal' })}>
          {text('diagnostics.startNormally')}
        </Button>
      </div>
      <ErrorText error={start.error} className="mt-3" />
    </section>
  );
}
