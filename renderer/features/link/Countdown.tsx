import { duration, secondsUntil } from '../../format/time.ts';
import { useNow } from '../../state/use-now.ts';

const radius = 7;
const circumference = 2 * Math.PI * radius;

/** How long a code still works: a ring that empties, and the seconds. */
export function Countdown({ issuedAt, expiresAt }: { issuedAt: string; expiresAt: string }) {
  const now = useNow(1000);
  const total = secondsUntil(expiresAt, Date.parse(issuedAt));
  // `now` is up to a second behind.
  const seconds = Math.min(total, secondsUntil(expiresAt, now));
  const left = total === 0 ? 0 : Math.min(1, seconds / total);
  return (
    <p role="timer" className="flex h-5 items-center justify-center gap-2 text-small text-ink-faint">
      <svg aria-hidden width={18} height={18} viewBox="0 0 18 18" className="-rotate-90">
        <circle cx={9} cy={9} r={radius} fill="none" strokeWidth={2.5} className="stroke-line" />
        <circle
          cx={9}
          cy={9}
          r={radius}
          fill="none"
          strokeWidth={2.5}
          strokeLinecap="round"
          strokeDasharray={`${left * circumference} ${circumference}`}
          className={`stroke-ink-faint transition-[stroke-dasharray] duration-300 ${left === 0 ? 'opacity-0' : ''}`}
        />
      </svg>
      {seconds > 0 ? `New code in ${duration(seconds)}` : 'A new code is on its way…'}
    </p>
  );
}
