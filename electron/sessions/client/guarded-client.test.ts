import { EventEmitter } from 'node:events';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test, vi } from 'vitest';
import { GuardedClient } from './guarded-client.ts';
import { LibraryClient, type AuthStrategy } from './library.ts';

// What the guards do one by one. Against the real library and Chrome they cover for one another, so that no test there
// could tell that one of them is gone.

afterEach(() => vi.restoreAllMocks());

/** A client on a page that only emits; `main` is its main frame. */
async function guarded({ mayInject = true } = {}) {
  const navigated = vi.fn();
  const handlerFailed = vi.fn();
  const client = new GuardedClient(
    {
      puppeteer: {},
      webVersionCache: { type: 'none' },
      authTimeoutMs: 1_000,
      userAgent: 'test',
      deviceName: 'test',
      qrMaxRetries: 0,
      takeoverOnConflict: false,
    },
    { checkpoint: vi.fn(), pageOpened: vi.fn(), mayInject: () => mayInject, navigated, handlerFailed },
  );
  const main = { url: () => 'main' };
  const document = { isWatched: false };
  const emitter = new EventEmitter();
  const page = Object.assign(emitter, {
    mainFrame: () => main,
    evaluate: (script: { name: string }) => {
      if (script.name === 'watch') document.isWatched = true;
      return Promise.resolve(document.isWatched);
    },
  }) as unknown as Page;
  const inside = client as unknown as { pupPage: Page; authStrategy: AuthStrategy };
  inside.pupPage = page;
  await inside.authStrategy.afterBrowserInitialized();
  return { client, page, emitter, main, navigated, handlerFailed };
}

/** Takes the place of the library's own injection, and counts it. */
const stubInjection = () => vi.spyOn(LibraryClient.prototype, 'inject').mockResolvedValue(undefined);

test('traps 3 and 4: a handler of the library hears of the main frame only, and its rejection is reported', async () => {
  const { page, emitter, main, navigated, handlerFailed } = await guarded();
  const heard: unknown[] = [];
  const rejecting: (frame: unknown) => unknown = (frame) => {
    heard.push(frame);
    return Promise.reject(new Error('auth timeout'));
  };
  page.on('framenavigated', rejecting);
  emitter.emit('framenavigated', { url: () => 'inner' });
  emitter.emit('framenavigated', main);
  await vi.waitFor(() => {
    expect(handlerFailed).toHaveBeenCalledOnce();
  });
  expect(heard).toEqual([main]);
  expect(navigated).toHaveBeenCalledExactlyOnceWith('main');
});

test('trap 2: a page that may not be injected is not', async () => {
  const inject = stubInjection();
  const { client } = await guarded({ mayInject: false });
  await client.inject();
  expect(inject).not.toHaveBeenCalled();
});

test('trap 4: injections run one at a time, and not into a document that has one', async () => {
  const inject = stubInjection();
  const { client } = await guarded();
  await Promise.all([client.inject(), client.inject()]);
  expect(inject).toHaveBeenCalledOnce();
});

test('trap 20: the library cannot close Chrome by itself', async () => {
  const { client } = await guarded();
  const close = vi.fn();
  Object.assign(client, { pupBrowser: { close, isConnected: () => true } });
  await client.destroy();
  expect(close).not.toHaveBeenCalled();
});
