import { useCallback, useEffect, useState } from 'react';
import type { AppError, Result } from '../../../shared/errors.ts';
import type { AccountProcesses } from '../../../shared/process-view.ts';
import { useServices } from '../../state/context.tsx';

export type Looked =
  { kind: 'looking' } | { kind: 'seen'; what: AccountProcesses } | { kind: 'failed'; error: AppError };

/**
 * What runs for an account, looked at again and again while the component is there and its window can be seen.
 * @param lookEvery milliseconds; looking costs the computer something too.
 */
export function useProcesses(id: string, lookEvery = 2_000): { looked: Looked; look: () => Promise<void> } {
  const { commands } = useServices();
  const [looked, setLooked] = useState<Looked>({ kind: 'looking' });

  const look = useCallback(async () => {
    const result: Result<AccountProcesses> = await commands.getProcesses({ id });
    setLooked(result.ok ? { kind: 'seen', what: result.value } : { kind: 'failed', error: result.error });
  }, [commands, id]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const goOn = async () => {
      if (document.visibilityState === 'visible') await look();
      if (!over) timer = setTimeout(() => void goOn(), lookEvery);
    };
    void goOn();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [look, lookEvery]);

  return { looked, look };
}
