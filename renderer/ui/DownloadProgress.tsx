import type { AppError } from '../../shared/errors.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import { ErrorText } from './ErrorText.tsx';
import { ProgressBar } from './ProgressBar.tsx';

interface DownloadProgressProps {
  title: string;
  /** 0 to 100, or null while nothing has arrived. */
  percent: number | null;
  /** What follows once all is here, where something does. */
  after?: string;
  /** Whether it is being cancelled. */
  cancelling: boolean;
  onCancel: () => void;
  /** Why it could not be cancelled. */
  error: AppError | null;
}

/** How far a download is, and the way to end it. */
export function DownloadProgress(props: DownloadProgressProps) {
  const { title, percent, after, cancelling, onCancel, error } = props;
  const text = useText();
  const isHere = percent === 100 && after !== undefined;
  const words =
    percent === null ? text('browser.gettingReady') : isHere ? after : text('browser.percent', { percent });
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-4">
        <div className="flex flex-1 flex-col gap-2">
          <p className="flex items-baseline justify-between gap-4">
            <span className="font-medium">{title}</span>
            <span className="text-small text-ink-soft tabular-nums">{words}</span>
          </p>
          <ProgressBar name={title} percent={percent} words={words} />
        </div>
        <Button running={cancelling} onClick={onCancel}>
          {text('common.cancel')}
        </Button>
      </div>
      <ErrorText error={error} />
    </div>
  );
}
