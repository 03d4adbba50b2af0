import type { MessageId, Text } from '../../../shared/i18n/text.ts';
import type { DownloadKind, DownloadView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

const titles: Readonly<Record<DownloadKind, MessageId>> = {
  chrome: 'browser.downloadingChrome',
  'headless-shell': 'browser.downloadingLighter',
};

/** How far the download of a browser is, and the way to end it. */
export function DownloadProgress({ download: { kind, percent } }: { download: DownloadView }) {
  const { commands } = useServices();
  const cancel = useCommand(commands.cancelBrowserDownload);
  const text = useText();
  const title = text(titles[kind]);
  const words = wordsFor(text, percent);
  return (
    <>
      <div className="flex max-w-[480px] items-center gap-4">
        <div className="flex flex-1 flex-col gap-2">
          <p className="flex justify-between gap-4 text-small text-ink-soft">
            <span>{title}</span>
            <span className="tabular-nums">{words}</span>
          </p>
          <ProgressBar name={title} percent={percent} words={words} />
        </div>
        <Button running={cancel.running} onClick={() => void cancel.start(undefined)}>
          {text('common.cancel')}
        </Button>
      </div>
      <ErrorText error={cancel.error} />
    </>
  );
}

function wordsFor(text: Text, percent: number | null): string {
  if (percent === null) return text('browser.gettingReady');
  return percent === 100 ? text('browser.unpacking') : text('browser.percent', { percent });
}
