import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';

interface LastCheckedProps {
  /** ISO 8601; null if it was never. */
  at: string | null;
  /** Whether it found nothing newer. */
  isNewest: boolean;
}

/** Whether this is the newest version, as far as anybody knows, and since when. */
export function LastChecked({ at, isNewest }: LastCheckedProps) {
  const text = useText();
  const times = useTimes();
  return (
    <p className="text-small text-ink-faint">
      {at === null ? (
        text('updates.notChecked')
      ) : (
        <>
          {isNewest && <span className="block">{text('updates.newest')}</span>}
          <span className="block">{text('updates.lastChecked', { time: times.dayAndTime(at) })}</span>
        </>
      )}
    </p>
  );
}
