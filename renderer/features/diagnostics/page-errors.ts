import type { Commands } from '../../../shared/contract.ts';
import type { PageError } from '../../../shared/diagnostics.ts';

/** A page that breaks at every frame tells no more than this until it is loaded again; main has a limit of its own. */
const mostTold = 100;

/** Tells main of errors of the page, for the log; it never rejects, and says nothing about a failure of its own. */
export function errorTeller(
  report: Commands['reportPageError'],
): (kind: PageError['kind'], thrown: unknown) => void {
  let told = 0;
  return (kind, thrown) => {
    told += 1;
    if (told > mostTold) return;
    const { name, message, stack = '' } = thrown instanceof Error ? thrown : notAnError(thrown);
    void report({
      kind,
      name: name.slice(0, 100),
      message: message.slice(0, 1000),
      stack: stack.slice(0, 8000),
    });
  };
}

const notAnError = (thrown: unknown) => ({ name: typeof thrown, message: '', stack: '' });

/** Hears from now on of every error in a page that nobody caught. */
export function watchPage(page: Window, tell: ReturnType<typeof errorTeller>): void {
  page.addEventListener('error', ({ error }) => {
    tell('error', error);
  });
  page.addEventListener('unhandledrejection', ({ reason }) => {
    tell('rejection', reason);
  });
}
