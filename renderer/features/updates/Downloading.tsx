import type { AppUpdate } from '../../../shared/updates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

interface DownloadingProps {
  update: AppUpdate;
  percent: number | null;
}

/** How far the download of a version is, and the way to end it. */
export function Downloading({ update, percent }: DownloadingProps) {
  const text = useText();
  const { commands } = useServices();
  const cancel = useCommand(commands.cancelUpdateDownload);
  const title = text('updates.downloading', { version: update.version });
  const words = percent === null ? text('browser.gettingReady') : text('browser.percent', { percent });
  return (
    <div className="flex flex-col gap-3 p-4">
      <div className="flex items-center gap-4">
        <div className="flex flex-1 flex-col gap-2">
          <p className="flex justify-between gap-4">
            <span className="font-medium">{title}</span>
            <span className="text-small text-ink-soft tabular-nums">{words}</span>
          </p>
          <ProgressBar name={title} percent={percent} words={words} />
        </div>
        <Button running={cancel.running} onClick={() => void cancel.start(undefined)}>
          {text('common.cancel')}
        </Button>
      </div>
      <ErrorText error={cancel.error} />
    </div>
  );
}
