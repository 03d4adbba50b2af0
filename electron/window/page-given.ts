import type { Session } from 'electron';

/** For how long a page that never asks for its program is waited for, in milliseconds. */
const limitMs = 1_000;

/**
 * Resolves when the page of a new window has its program. Until then this process's one thread has to answer it, and whatever
 * keeps that thread busy keeps the page waiting; from then on both can work at the same time.
 */
export function pageIsGiven({ webRequest }: Pick<Session, 'webRequest'>): Promise<void> {
  return new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(late);
      webRequest.onCompleted(null);
      resolve();
    };
    const late = setTimeout(done, limitMs);
    webRequest.onCompleted(({ resourceType }) => {
      if (resourceType === 'script') done();
    });
  });
}
