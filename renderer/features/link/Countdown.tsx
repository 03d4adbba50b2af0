import { secondsUntil } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { useNow } from '../../state/use-now.ts';
import { CountdownRing } from '../../ui/CountdownRing.tsx';

/** How long a code still works: a ring that empties, and the seconds. */
export function Countdown({ issuedAt, expiresAt }: { issuedAt: string; expiresAt: string }) {
  const text = useText();
  const times = useTimes();
  const now = useNow(1000);
  const total = secondsUntil(expiresAt, Date.parse(issuedAt));
  // `now` is up to a second behind.
  const seconds = Math.min(total, secondsUntil(expiresAt, now));
  const left = total === 0 ? 0 : Math.min(1, seconds / total);
  return (
    <p role="timer" className="flex h-5 items-center justify-center gap-2 text-small text-ink-faint">
      {/* A new code begins with a full ring at once, instead of filling up. */}
      <CountdownRing key={issuedAt} left={left} size={18} />
      {seconds > 0 ? text('link.newCodeIn', { time: times.duration(seconds) }) : text('link.newCodeComing')}
    </p>
  );
}
