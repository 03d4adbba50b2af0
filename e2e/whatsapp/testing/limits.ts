import { setTimeout as sleep } from 'node:timers/promises';

/** How long a test waits for one thing, in ms. */
export const LIMIT_MS = 15_000;

export function after(ms: number): Promise<void> {
  return sleep(ms);
}

/** `promise`, or a rejection that names `what` after `limitMs`. */
export async function withLimit<T>(what: string, promise: Promise<T>, limitMs = LIMIT_MS): Promise<T> {
  const ended = new AbortController();
  const limit = sleep(limitMs, undefined, { signal: ended.signal }).then(() => {
    throw new Error(`Waited ${limitMs} ms for ${what}.`);
  });
  // The limit loses where the promise wins, and rejects then because it was stopped.
  limit.catch(() => undefined);
  try {
    return await Promise.race([promise, limit]);
  } finally {
    ended.abort();
  }
}
