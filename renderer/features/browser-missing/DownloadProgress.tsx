import type { DownloadView } from '../../../shared/view.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

const titles = { chrome: 'Downloading Chrome', 'headless-shell': 'Downloading the lighter browser' } as const;

/** How far the download of a browser is, and the way to end it. */
export function DownloadProgress({ download: { kind, percent } }: { download: DownloadView }) {
  const { commands } = useServices();
  const cancel = useCommand(commands.cancelBrowserDownload);
  const words = wordsFor(percent);
  return (
    <>
      <div className="flex max-w-[480px] items-center gap-4">
        <div className="flex flex-1 flex-col gap-2">
          <p className="flex justify-between gap-4 text-small text-ink-soft">
            <span>{titles[kind]}</span>
            <span className="tabular-nums">{words}</span>
          </p>
          <ProgressBar name={titles[kind]} percent={percent} words={words} />
        </div>
        <Button running={cancel.running} onClick={() => void cancel.start(undefined)}>
          Cancel
        </Button>
      </div>
      <ErrorText error={cancel.error} />
    </>
  );
}

function wordsFor(percent: number | null): string {
  if (percent === null) return 'Getting ready';
  return percent === 100 ? 'Unpacking' : `${percent} %`;
}
