import { AppWindow, Download } from 'lucide-react';
import { unreachable } from '../../../shared/errors.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import type { AppView, BrowserView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { BrowserDownload } from '../browser-missing/BrowserDownload.tsx';

/** Which browser it is, and the ways to another one. */
export function BrowserNow({ app: { browser, lighterBrowser, download } }: { app: AppView }) {
  const text = useText();
  const { commands } = useServices();
  const choosing = useCommand(commands.chooseBrowser);
  const downloading = useCommand(commands.downloadBrowser);
  return (
    <div className="flex flex-col gap-4 rounded-card border border-line p-4">
      <div className="flex flex-wrap items-center gap-3">
        <AppWindow aria-hidden size={20} className="shrink-0 text-ink-faint" />
        <p className="min-w-40 flex-1 font-medium select-text">{nameOf(text, browser)}</p>
        <div className="flex flex-wrap gap-2">
          <Button running={choosing.running} onClick={() => void choosing.start(undefined)}>
            {text('browser.choose')}
          </Button>
          {download === null && (
            <Button
              icon={Download}
              running={downloading.running}
              onClick={() => void downloading.start({ kind: lighterBrowser ? 'headless-shell' : 'chrome' })}
            >
              {text(lighterBrowser ? 'browser.downloadLighter' : 'browser.downloadChrome')}
            </Button>
          )}
        </div>
      </div>
      {browser.kind === 'missing' && <ErrorText error={browser.error} />}
      {download !== null && <BrowserDownload download={download} />}
      <ErrorText error={choosing.error ?? downloading.error} />
    </div>
  );
}

function nameOf(text: Text, browser: BrowserView): string {
  switch (browser.kind) {
    case 'looking':
      return text('settings.browserLooking');
    case 'found':
      return text('settings.browserFound', { name: browser.name, version: browser.version });
    case 'missing':
      return text('settings.browserMissing');
    default:
      return unreachable(browser);
  }
}
