import { useCallback, useSyncExternalStore } from 'react';

/** The time in milliseconds, rounded down to the period; the component renders again when a new one begins. */
export function useNow(periodMs: number): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      const timer = setInterval(changed, Math.min(periodMs, 1000) / 4);
      return () => {
        clearInterval(timer);
      };
    },
    [periodMs],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / periodMs) * periodMs);
}
