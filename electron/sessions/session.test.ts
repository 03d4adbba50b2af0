import { expect, test, vi } from 'vitest';
import { blocked, neverReady, pageHung } from './client/errors.ts';
import { defaultLimits } from './limits.ts';
import { StartQueue } from './start-queue.ts';
import { identity, make, makeReady, settle, useProfileFolder } from './session.test-kit.ts';

// The order of things, which real Chromes cannot be made to show.

useProfileFolder();

test('a stop while a dead Chrome is being closed is the last word', async () => {
  const { session, client, clients, kind } = await makeReady({ limits: { recoverBase: 0 } });
  client.tell({ kind: 'died', cause: pageHung() });
  const stopped = session.stop();
  client.closed.resolve(true);
  await stopped;
  await settle();
  expect(kind()).toBe('stopped');
  expect(clients).toHaveLength(1);
});

test('a stop during a logout is done after it, and is the last word', async () => {
  const { session, client, kind, nextClient } = await makeReady();
  const loggedOut = session.logOut();
  const stopped = session.stop();
  client.answer.resolve({ kind: 'told' });
  client.closed.resolve(true);
  expect((await loggedOut).kind).toBe('logged-out');
  const fresh = await nextClient(1);
  fresh.opened.resolve();
  fresh.closed.resolve(true);
  await stopped;
  await settle();
  expect(kind()).toBe('stopped');
});

test('a stop does not wait for a start that hangs behind a shown code', async () => {
  const { session, nextClient, kind } = make({ linked: false });
  void session.start();
  const client = await nextClient(0);
  client.tell({ kind: 'qr', value: 'ref-1' });
  expect(kind()).toBe('scan');
  const stopped = session.stop();
  expect(client.isClosing).toBe(true);
  client.closed.resolve(true);
  await stopped;
  expect(kind()).toBe('stopped');
});

test('a page that opens and then says nothing is noticed', async () => {
  const { session, nextClient, untilKind, quit } = make({ limits: { ready: 20, recoverBase: 60_000 } });
  void session.start();
  const client = await nextClient(0);
  client.closed.resolve(true);
  client.opened.resolve();
  await untilKind('recovering');
  await quit();
});

test('a pairing that the phone gives up ends in another code, not in an unlink', async () => {
  const { session, nextClient, kind } = make({ linked: false });
  void session.start();
  const client = await nextClient(0);
  client.tell({ kind: 'qr', value: 'ref-1' });
  client.tell({ kind: 'linking' });
  expect(kind()).toBe('syncing');
  client.tell({ kind: 'qr', value: 'ref-2' });
  expect(kind()).toBe('scan');
  expect(session.view).toMatchObject({ notice: null, receipt: null, identity: null });
});

test('two logouts at once: the second neither cuts the first short nor does anything', async () => {
  const { session, client, until, quit } = await makeReady({ limits: { connect: 0 } });
  const first = session.logOut();
  await settle();
  expect(client.wasAsked).toBe(true);
  const second = session.logOut();
  await settle();
  expect(client.isClosing).toBe(false);
  client.closed.resolve(true);
  client.answer.resolve({ kind: 'told' });
  await until(() => session.view.receipt !== null);
  expect(await first).toMatchObject({ receipt: { phoneTold: { kind: 'done' } } });
  await quit();
  expect((await second).kind).toBe('already-logged-out');
});

test('a logout waits in line for its start as long as the line is', async () => {
  const starts = new StartQueue(() => 1);
  const endTurn = await starts.enter(
    { startClass: () => 'other', onPosition: () => undefined },
    new AbortController().signal,
  );
  const { session, nextClient, quit } = make({ starts });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  void session.start();
  const loggedOut = session.logOut();
  await vi.advanceTimersByTimeAsync(10 * defaultLimits.start);
  endTurn();
  vi.useRealTimers();
  const client = await nextClient(0);
  client.opened.resolve();
  client.online.resolve();
  client.answer.resolve({ kind: 'told' });
  client.closed.resolve(true);
  expect(await loggedOut).toMatchObject({ receipt: { phoneTold: { kind: 'done' } } });
  await quit();
});

test('where Chrome dies under a logout, another one asks again before the credentials go', async () => {
  const { session, client, nextClient, quit } = await makeReady();
  const loggedOut = session.logOut();
  await settle();
  client.closed.resolve(true);
  client.answer.resolve({ kind: 'not-told', reason: 'Chrome ended unexpectedly.', again: true });
  const second = await nextClient(1);
  second.opened.resolve();
  second.online.resolve();
  second.answer.resolve({ kind: 'told' });
  second.closed.resolve(true);
  expect(await loggedOut).toMatchObject({ receipt: { phoneTold: { kind: 'done' } } });
  await quit();
});

test('a refused logout is not asked again: the answer would be the same', async () => {
  const { session, client, quit } = await makeReady();
  const loggedOut = session.logOut();
  client.answer.resolve({ kind: 'not-told', reason: 'WhatsApp Web refused to log out.', again: false });
  client.closed.resolve(true);
  expect(await loggedOut).toMatchObject({ receipt: { phoneTold: { kind: 'failed' } } });
  await quit();
});

test('quitting before the phone is told keeps the credentials and the wish, for the next start', async () => {
  const { session, client } = await makeReady({ limits: { finish: 20 } });
  const loggedOut = session.logOut().catch((error: unknown) => error);
  await settle();
  client.closed.resolve(true);
  await session.shutDown();
  expect(await loggedOut).toMatchObject({ error: { code: 'shutting-down' } });
  expect(session.record).toMatchObject({ link: { identity }, receipt: null });
  expect(session.record.logoutAsked).not.toBeNull();
});

test('a conflict ends when this Chrome is connected again', async () => {
  const { client, kind, session } = await makeReady();
  const before = session.view.state;
  client.tell({ kind: 'conflict' });
  expect(kind()).toBe('conflict');
  client.tell({ kind: 'connected' });
  expect(session.view.state).toEqual(before);
});

test('a WhatsApp Web that the library does not know is tried three times, then a person has to look', async () => {
  const { session, nextClient, untilKind } = make({ limits: { recoverBase: 0 } });
  void session.start();
  for (const index of [0, 1, 2]) {
    const client = await nextClient(index);
    client.closed.resolve(true);
    client.opened.resolve();
    client.tell({ kind: 'connected' });
    client.tell({ kind: 'died', cause: neverReady() });
  }
  await untilKind('failed');
});

test('what trying again cannot help is not tried again', async () => {
  const { client, untilKind, clients } = await makeReady({ limits: { recoverBase: 0 } });
  client.closed.resolve(true);
  client.tell({ kind: 'died', cause: blocked('terms') });
  await untilKind('failed');
  await settle();
  expect(clients).toHaveLength(1);
});

test('what an older attempt says late changes nothing', async () => {
  const { client, nextClient, kind, quit } = await makeReady({ limits: { recoverBase: 0 } });
  client.closed.resolve(true);
  client.tell({ kind: 'died', cause: pageHung() });
  const second = await nextClient(1);
  client.tell({ kind: 'unlinked' });
  client.tell({ kind: 'ready', identity });
  client.tell({ kind: 'died', cause: pageHung() });
  await settle();
  expect(kind()).toBe('starting');
  second.closed.resolve(true);
  await quit();
});

test('a Chrome that cannot be ended is said so, and the account stays put', async () => {
  const { session, client, kind } = await makeReady();
  client.closed.resolve(false);
  await session.stop();
  expect(kind()).toBe('failed');
  expect(session.view.state).toMatchObject({ error: { code: 'browser-stuck' } });
});

test('a logout while a phone is linking waits for it, and unlinks what it linked', async () => {
  const { session, nextClient, quit } = make({ linked: false });
  void session.start();
  const client = await nextClient(0);
  client.opened.resolve();
  client.tell({ kind: 'qr', value: 'ref-1' });
  client.tell({ kind: 'linking' });
  const loggedOut = session.logOut();
  client.tell({ kind: 'connected' });
  client.online.resolve();
  client.closed.resolve(true);
  client.answer.resolve({ kind: 'told' });
  expect(await loggedOut).toMatchObject({ receipt: { phoneTold: { kind: 'done' } } });
  expect(client.wasAsked).toBe(true);
  await quit();
});

test('a stop while a phone is linking does not forget that there may be a link', async () => {
  const { session, nextClient } = make({ linked: false });
  void session.start();
  const client = await nextClient(0);
  client.tell({ kind: 'qr', value: 'ref-1' });
  client.tell({ kind: 'linking' });
  client.closed.resolve(true);
  await session.stop();
  expect(session.record.link).not.toBeNull();
});
