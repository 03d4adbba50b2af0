import { useText } from '../../../i18n/use-text.ts';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { ProcessCard } from '../ProcessCard.tsx';

/** The phone has linked; WhatsApp loads the chats. */
export function SyncingCard({ percent }: { percent: number | null }) {
  const text = useText();
  const words =
    percent === null
      ? text('pane.syncing.waiting')
      : text('amount.percent', { percent: Math.round(percent) });
  return (
    <ProcessCard title={text('pane.syncing.title')} detail={text('pane.syncing.detail')}>
      <div className="flex flex-col gap-2">
        <ProgressBar name={text('pane.syncing.name')} percent={percent} words={words} />
        <p className="flex justify-between text-small text-ink-faint">
          <span>{text('pane.syncing.name')}</span>
          <span>{words}</span>
        </p>
      </div>
    </ProcessCard>
  );
}
