import type { AppUpdate } from '../../../shared/updates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { DownloadProgress } from '../../ui/DownloadProgress.tsx';

interface DownloadingProps {
  update: AppUpdate;
  percent: number | null;
}

/** The download of a version. */
export function Downloading({ update, percent }: DownloadingProps) {
  const text = useText();
  const { commands } = useServices();
  const cancel = useCommand(commands.cancelUpdateDownload);
  return (
    <div className="p-4">
      <DownloadProgress
        title={text('updates.downloading', { version: update.version })}
        percent={percent}
        cancelling={cancel.running}
        onCancel={() => void cancel.start(undefined)}
        error={cancel.error}
      />
    </div>
  );
}
