import type { MessageId } from '../../../shared/i18n/text.ts';
import type { DownloadKind, DownloadView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { DownloadProgress } from '../../ui/DownloadProgress.tsx';

const titles: Readonly<Record<DownloadKind, MessageId>> = {
  chrome: 'browser.downloadingChrome',
  'headless-shell': 'browser.downloadingLighter',
};

/** The download of a browser. */
export function BrowserDownload({ download: { kind, percent } }: { download: DownloadView }) {
  const { commands } = useServices();
  const cancel = useCommand(commands.cancelBrowserDownload);
  const text = useText();
  return (
    <div className="max-w-[480px]">
      <DownloadProgress
        title={text(titles[kind])}
        percent={percent}
        after={text('browser.unpacking')}
        cancelling={cancel.running}
        onCancel={() => void cancel.start(undefined)}
        error={cancel.error}
      />
    </div>
  );
}
