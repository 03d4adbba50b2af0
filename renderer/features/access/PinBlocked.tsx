import { Hourglass } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useTimes } from '../../i18n/use-times.ts';

/** How long no PIN is taken any more, in seconds; 0: one is. */
export const secondsLeft = (blockedUntil: string | null, now: number): number =>
  blockedUntil === null ? 0 : Math.max(0, Math.ceil((Date.parse(blockedUntil) - now) / 1000));

/** Says that no PIN is taken, and for how long. Announced once; the seconds are for the eyes. */
export function PinBlocked({ seconds, className = '' }: { seconds: number; className?: string }) {
  const text = useText();
  const times = useTimes();
  const wait = text('access.blocked.for', { duration: times.duration(seconds) });
  return (
    <div
      role="alert"
      className={`flex gap-2 rounded-control bg-trouble-soft px-3 py-2 text-trouble ${className}`}
    >
      <Hourglass aria-hidden size={16} className="mt-0.5 shrink-0" />
      <p>
        <span className="block font-medium">{text('access.blocked')}</span>{' '}
        <span aria-live="off">{wait}</span>
      </p>
    </div>
  );
}
