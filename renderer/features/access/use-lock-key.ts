import { useEffect } from 'react';
import { useServices } from '../../state/context.tsx';
import { useReporting } from '../../state/use-command.ts';

/** Locks the window by Ctrl or Cmd and L, wherever the focus is: also over a dialog. */
export function useLockKey(): void {
  const { commands } = useServices();
  const report = useReporting();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isLockKey(event)) return;
      event.preventDefault();
      report(commands.lock());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [commands, report]);
}

/** Where the keyboard has no Latin letters, the key in the place of one. */
function isLockKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || ctrlKey === metaKey) return false;
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'l' : code === 'KeyL';
}
