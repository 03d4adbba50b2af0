/** What `withLimit` rejects with when time is up. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * The promise's outcome, or a TimeLimitError after `ms` milliseconds. The promise itself goes on; its late rejection
 * is handled, since whoever limits a wait has said what silence means.
 */
export async function withLimit<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TimeLimitError(`no answer within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until a promise is settled either way, for at most `ms` milliseconds. Never rejects. */
export async function settled(promise: Promise<unknown>, ms: number): Promise<void> {
  await withLimit(promise, ms).catch(() => undefined);
}

/** A promise that somebody else settles. It may be settled more than once; the first time counts. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: Error): void;
}

/** A Deferred whose rejection never counts as unhandled: its owner may settle it before anybody listens. */
export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((res, rej) => {
    resolve = res;
    reject = rej;
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

/** Resolves as soon as `check` answers true, asked every `everyMs`; false when `limitMs` have passed. */
export async function pollUntil(
  check: () => Promise<boolean>,
  { everyMs, limitMs }: { everyMs: number; limitMs: number },
): Promise<boolean> {
  const end = Date.now() + limitMs;
  for (;;) {
    if (await check()) return true;
    if (Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
