import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../shared/errors.ts';
import type { SessionState } from '../../shared/session.ts';
import { blocked, neverReady, pageHung } from './client/errors.ts';
import type { ClientEvent, SessionClient, UnlinkAnswer } from './client/events.ts';
import { defaultLimits, deferred, type Deferred, type Limits } from './limits.ts';
import { Profiles } from './profiles.ts';
import { newRecord } from './records.ts';
import { MemorySecrets } from './secrets.test-kit.ts';
import { newAccount } from '../../shared/account.ts';
import { Session } from './session.ts';
import { StartQueue } from './start-queue.ts';

// The order of things, which real Chromes cannot be made to show: each step of this client is the test's to settle.

class FakeClient implements SessionClient {
  readonly opened: Deferred<void> = deferred();
  readonly online: Deferred<void> = deferred();
  readonly answer = deferred<UnlinkAnswer>();
  readonly closed = deferred<boolean>();
  pageThrew = false;
  isClosing = false;
  wasAsked = false;

  constructor(readonly tell: (event: ClientEvent) => void) {}

  start = () => this.opened.promise;

  get connected() {
    return this.online.promise;
  }

  unlink = () => {
    this.wasAsked = true;
    return this.answer.promise;
  };

  requestPairingCode = () => Promise.resolve();
  showQrCode = () => Promise.resolve();
  takeOver = () => Promise.resolve();

  close = () => {
    this.isClosing = true;
    const ended = new Error('ended');
    this.opened.reject(ended);
    this.online.reject(ended);
    this.answer.resolve({ kind: 'not-told', reason: 'The session was ended.', again: true });
    return this.closed.promise;
  };
}

const at = '2026-01-01T00:00:00.000Z';
const identity = { number: '15550001', name: 'Support', platform: 'android' };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-session-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Options {
  limits?: Partial<Limits>;
  linked?: boolean;
  starts?: StartQueue;
}

function make({ limits, linked = true, starts = new StartQueue(() => 1) }: Options = {}) {
  const clients: FakeClient[] = [];
  let quitting = false;
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const id = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
  const fresh = newRecord(newAccount({ id, label: 'Support 1', colour: 'teal', createdAt: at }));
  const link = { identity, since: at, by: null };
  const record = linked ? { ...fresh, link, number: identity.number } : fresh;
  const session: Session = new Session(record, {
    limits: { ...defaultLimits, ...limits },
    profiles: new Profiles(folder),
    starts,
    secrets: new MemorySecrets(),
    findBrowser: () =>
      Promise.resolve(ok({ kind: 'full', path: '/chrome', name: 'Chrome', version: '150.0.0.0' })),
    openClient: (request) => {
      const client = new FakeClient((event) => {
        request.onEvent(event);
      });
      if (quitting) client.closed.resolve(true);
      clients.push(client);
      setImmediate(changed);
      return client;
    },
    changed,
    pictureChanged: () => undefined,
    pictureMissing: () => undefined,
    journal: () => undefined,
    save: () => undefined,
    now: () => new Date(),
    random: () => 0,
    atDesk: () => null,
  });
  session.allow();
  session.look(true);
  /** Resolves when it is so; the test's own time limit ends a wait for what never comes. */
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isSo()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  return {
    session,
    clients,
    until,
    /** Ends the session with everything that it has running. */
    quit: async () => {
      quitting = true;
      for (const client of clients) client.closed.resolve(true);
      await session.shutDown();
    },
    kind: () => session.view.state.kind,
    untilKind: (kind: SessionState['kind']) => until(() => session.view.state.kind === kind),
    nextClient: async (index: number) => {
      await until(() => clients.length > index);
      const client = clients[index];
      if (!client) throw new Error('unreachable');
      return client;
    },
  };
}

/** Lets everything run that waits for nothing from outside. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function makeReady(options: Options = {}) {
  const made = make(options);
  void made.session.start();
  const client = await made.nextClient(0);
  client.tell({ kind: 'connected' });
  client.online.resolve();
  client.opened.resolve();
  client.tell({ kind: 'ready', identity });
  await settle();
  expect(made.kind()).toBe('ready');
  return { ...made, client };
}

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
