import type { PageError } from '../../shared/diagnostics.ts';
import type { Log } from '../log.ts';
import { harmless, placesIn } from './code-places.ts';

/** So many errors of the page are written down within so many milliseconds; a page that breaks at every frame fills no log. */
const limit = { errors: 20, within: 60_000 } as const;

/**
 * Writes errors of the page into the log: their kind and their places, and of their text only what the engine itself says.
 * @param now milliseconds, from any beginning.
 */
export function pageErrors(log: Pick<Log, 'info'>, now: () => number): (error: PageError) => void {
  let since = -Infinity;
  let count = 0;
  return ({ kind, name, message, stack }) => {
    if (now() - since > limit.within) {
      if (count > limit.errors) log.info(`page: ${count - limit.errors} more errors`);
      since = now();
      count = 0;
    }
    count += 1;
    if (count > limit.errors) return;
    const called = /^\w{1,60}$/.test(name) ? name : 'Error';
    log.info(`page: ${kind}: ${called} ${harmless(message)}${placesIn(stack)}`);
  };
}
