import type { AccessView } from '../../../shared/access.ts';
import type { AppError } from '../../../shared/errors.ts';
import { useNow } from '../../state/use-now.ts';
import { secondsLeft } from './PinBlocked.tsx';

/** For how many seconds no PIN is taken, and what else went wrong: that it is blocked, the seconds say. */
export function usePinBlocked(
  { pinBlockedUntil }: Pick<AccessView, 'pinBlockedUntil'>,
  failed: AppError | null,
): { seconds: number; error: AppError | null } {
  const now = useNow(pinBlockedUntil === null ? null : 1000);
  return {
    seconds: secondsLeft(pinBlockedUntil, now),
    error: failed?.code === 'pin-blocked' ? null : failed,
  };
}
