import { AppWindow } from 'lucide-react';
import type { AppError } from '../../../shared/errors.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';

/** No browser was found, so no account can run: what that means, and the way to pick one. */
export function BrowserMissing({ error }: { error: AppError }) {
  const { commands } = useServices();
  const choose = useCommand(commands.chooseBrowser);
  return (
    <section
      aria-labelledby="browser-missing"
      className="flex shrink-0 flex-col gap-3 border-b border-line bg-trouble-soft px-6 py-4"
    >
      <div className="flex items-start gap-3">
        <AppWindow aria-hidden size={20} className="mt-0.5 shrink-0 text-trouble" />
        <div className="min-w-0 flex-1 select-text">
          <h2 id="browser-missing" className="font-semibold">
            {error.message}
          </h2>
          <p className="text-ink-soft">
            {error.hint} Switchboard runs each account in a browser of its own; until there is one, no account
            can start.
          </p>
        </div>
        <Button look="primary" running={choose.running} onClick={() => void choose.start(undefined)}>
          Choose browser…
        </Button>
      </div>
      <ErrorText error={choose.error} />
    </section>
  );
}
