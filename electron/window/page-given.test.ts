import type { OnCompletedListenerDetails, WebRequest } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pageIsGiven } from './page-given.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A session's requests, which a test completes. */
class Requests {
  listener: ((details: OnCompletedListenerDetails) => void) | null = null;
  readonly webRequest = {
    onCompleted: (listener: typeof this.listener) => {
      this.listener = listener;
    },
  } as Pick<WebRequest, 'onCompleted'> as WebRequest;

  complete(resourceType: string): void {
    this.listener?.({ resourceType } as OnCompletedListenerDetails);
  }
}

async function isGiven(given: Promise<void>): Promise<boolean> {
  const yet = vi.fn();
  void given.then(yet);
  await vi.advanceTimersByTimeAsync(0);
  return yet.mock.calls.length > 0;
}

test('the rest is read once the page has its program, not with the document or the styles', async () => {
  const requests = new Requests();
  const given = pageIsGiven(requests);
  requests.complete('mainFrame');
  requests.complete('stylesheet');
  expect(await isGiven(given)).toBe(false);
  requests.complete('script');
  expect(await isGiven(given)).toBe(true);
  expect(requests.listener).toBeNull();
});

test('a page that never asks for it holds up nothing for long', async () => {
  const given = pageIsGiven(new Requests());
  await vi.advanceTimersByTimeAsync(999);
  expect(await isGiven(given)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isGiven(given)).toBe(true);
});
