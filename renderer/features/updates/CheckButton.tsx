import { RefreshCw } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';

/** Asks for a newer version; `running` while that is asked. */
export function CheckButton({ running }: { running: boolean }) {
  const text = useText();
  const { commands } = useServices();
  const report = useReporting();
  return (
    <Button
      icon={RefreshCw}
      running={running}
      onClick={() => {
        report(commands.checkForUpdates());
      }}
    >
      {text('updates.check')}
    </Button>
  );
}
