import { AppWindow, Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { AppView } from '../../../shared/view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useServices } from '../../state/context.tsx';
import { useCommand } from '../../state/use-command.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { BrowserDownload } from './BrowserDownload.tsx';

interface BrowserMissingProps {
  app: Pick<AppView, 'lighterBrowser' | 'download'>;
  error: AppError;
}

/** No browser was found, so no account can run: what that means, and the ways to have one. */
export function BrowserMissing({ app: { lighterBrowser, download }, error }: BrowserMissingProps) {
  const text = useText();
  const { commands } = useServices();
  const downloading = useCommand(commands.downloadBrowser);
  const choosing = useCommand(commands.chooseBrowser);
  const switching = useCommand(commands.useLighterBrowser);
  const section = useRef<HTMLElement>(null);
  const busy = download !== null;
  const wasBusy = useRef(busy);

  useEffect(() => {
    // The pressed button has just made way for others: the keyboard stays here.
    if (wasBusy.current !== busy && document.activeElement === document.body) section.current?.focus();
    wasBusy.current = busy;
  }, [busy]);

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="browser-missing"
      className="flex shrink-0 gap-3 border-b border-line bg-trouble-soft px-6 py-4 outline-none"
    >
      <AppWindow aria-hidden size={20} className="mt-0.5 shrink-0 text-trouble" />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <div className="select-text">
          <h2 id="browser-missing" className="font-semibold">
            {text.english(error.message, error.values)}
          </h2>
          <p className="text-ink-soft">
            {busy
              ? text('browser.startsSoon')
              : `${text.english(error.hint, error.values)} ${text('browser.why')}`}
          </p>
        </div>
        {busy ? (
          <BrowserDownload download={download} />
        ) : (
          <div className="flex gap-2">
            <Button
              look="primary"
              icon={Download}
              running={downloading.running}
              onClick={() => void downloading.start({ kind: lighterBrowser ? 'headless-shell' : 'chrome' })}
            >
              {text(lighterBrowser ? 'browser.downloadLighter' : 'browser.downloadChrome')}
            </Button>
            {lighterBrowser ? (
              <Button running={switching.running} onClick={() => void switching.start({ on: false })}>
                {text('browser.useChrome')}
              </Button>
            ) : (
              <Button running={choosing.running} onClick={() => void choosing.start(undefined)}>
                {text('browser.choose')}
              </Button>
            )}
          </div>
        )}
        <ErrorText error={downloading.error ?? choosing.error ?? switching.error} />
      </div>
    </section>
  );
}
