import { useEffect, useRef } from 'react';
import { useServices } from '../../state/context.tsx';

/**
 * While a component is on the screen, the Chrome that comes after this account's logout warms up. `use` says that the
 * logout was confirmed, so that it is not given up when the component goes; `unuse` takes that back.
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

  return {
    use: () => {
      inUse.current = true;
    },
    unuse: () => {
      inUse.current = false;
    },
  };
}
