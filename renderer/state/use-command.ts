import { useEffect, useRef, useState } from 'react';
import type { AppError, Result } from '../../shared/errors.ts';
import { useServices } from './context.tsx';

/** The person was asked for the PIN and left it at that: there is nothing to tell them. */
const isGivenUp = (result: Result<unknown>) => !result.ok && result.error.code === 'pin-needed';

type CommandRun = { kind: 'idle' } | { kind: 'running' } | { kind: 'failed'; error: AppError };

/**
 * Runs a command for a component that shows its error itself. If the component is gone when the error comes, the
 * error goes where all others are shown.
 */
export function useCommand<I, O>(command: (input: I) => Promise<Result<O>>, about?: string) {
  const { store } = useServices();
  const mounted = useRef(false);
  const [run, setRun] = useState<CommandRun>({ kind: 'idle' });

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const start = async (input: I): Promise<Result<O>> => {
    setRun({ kind: 'running' });
    const result = await command(input);
    if (isGivenUp(result)) setRun({ kind: 'idle' });
    else if (mounted.current) setRun(result.ok ? { kind: 'idle' } : { kind: 'failed', error: result.error });
    else if (!result.ok) store.report(result.error, about);
    return result;
  };

  return {
    start,
    running: run.kind === 'running',
    error: run.kind === 'failed' ? run.error : null,
  };
}

/** For a command without a place of its own: its error is shown at the top of the window. */
export function useReporting() {
  const { store } = useServices();
  return (answer: Promise<Result<unknown>>, about?: string): void => {
    void answer.then((result) => {
      if (!result.ok && !isGivenUp(result)) store.report(result.error, about);
    });
  };
}
