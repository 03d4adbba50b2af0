import { useEffect, useRef } from 'react';
import type { Result } from '../../../shared/errors.ts';
import { useServices } from '../../state/context.tsx';

/**
 * While a component is on the screen, the Chrome that comes after this account's logout warms up. What it returns runs
 * the logout once it is confirmed: the warm Chrome is then not given up when the component goes, unless that failed.
 */
export function usePreparation(id: string) {
  const { prepareLogOut } = useServices().commands;
  const inUse = useRef(false);

  useEffect(() => {
    // Without it the logout only takes a little longer: no error here is worth a person's attention.
    void prepareLogOut({ id, open: true });
    return () => {
      if (!inUse.current) void prepareLogOut({ id, open: false });
    };
  }, [id, prepareLogOut]);

  return async <T>(run: () => Promise<Result<T>>): Promise<Result<T>> => {
    inUse.current = true;
    const result = await run();
    inUse.current = result.ok;
    return result;
  };
}
