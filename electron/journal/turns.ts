import { setImmediate } from 'node:timers/promises';

/** How long work may go on before others get their turn, in milliseconds; less than a frame. */
const turn = 8;

/**
 * For long work on many small things: call it between two of them. It gives others their turn once this one's is over;
 * until then it costs next to nothing.
 */
export function turns(): () => Promise<void> | undefined {
  let end = performance.now() + turn;
  return () => {
    if (performance.now() < end) return undefined;
    return setImmediate().then(() => {
      end = performance.now() + turn;
    });
  };
}
