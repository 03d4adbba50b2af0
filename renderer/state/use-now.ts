import { useCallback, useSyncExternalStore } from 'react';

/**
 * The time in milliseconds, rounded down to the period; the component renders again when a new one begins. Without a
 * period the clock stands at 0.
 */
export function useNow(periodMs: number | null): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      if (periodMs === null) return () => undefined;
      const timer = setInterval(changed, Math.min(periodMs, 1000) / 4);
      return () => {
        clearInterval(timer);
      };
    },
    [periodMs],
  );
  return useSyncExternalStore(subscribe, () =>
    periodMs === null ? 0 : Math.floor(Date.now() / periodMs) * periodMs,
  );
}
