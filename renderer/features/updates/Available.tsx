import { Download } from 'lucide-react';
import type { AppUpdate } from '../../../shared/updates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { NewVersion } from './NewVersion.tsx';

/** A version that can be downloaded. */
export function Available({ update }: { update: AppUpdate }) {
  const text = useText();
  const { commands } = useServices();
  const download = useCommand(commands.downloadUpdate);
  return (
    <NewVersion title={text('updates.available', { version: update.version })} update={update}>
      <Button
        look="primary"
        icon={Download}
        running={download.running}
        onClick={() => void download.start(undefined)}
      >
        {text('updates.download')}
      </Button>
      <ErrorText error={download.error} />
    </NewVersion>
  );
}
