import { FolderOpen } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';

/** Shows the folder with the log, or says below the buttons beside it why it could not. It stands in a row that wraps. */
export function LogFolderButton() {
  const text = useText();
  const { commands } = useServices();
  const open = useCommand(commands.openLogFolder);
  return (
    <>
      <Button icon={FolderOpen} running={open.running} onClick={() => void open.start(undefined)}>
        {text('diagnostics.openLogs')}
      </Button>
      <ErrorText error={open.error} className="order-last basis-full" />
    </>
  );
}
