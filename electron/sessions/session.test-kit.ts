import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { ok } from '../../shared/errors.ts';
import type { SessionState } from '../../shared/session.ts';
import type { ClientEvent, SessionClient, UnlinkAnswer } from './client/events.ts';
import { deferred, type Deferred } from '../waiting.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { Profiles } from './profiles.ts';
import { newRecord } from './records.ts';
import { MemorySecrets } from './secret-store.test-kit.ts';
import { newAccount } from '../../shared/account.ts';
import { Session } from './session.ts';
import { StartQueue } from './start-queue.ts';

/** A client each step of which is the test's to settle. */
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
export const identity = { number: '15550001', name: 'Support', platform: 'android' };
let folder: string;

/** Gives each test of a file a folder for the profiles. */
export function useProfileFolder(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'switchboard-session-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));
}

export interface SessionOptions {
  limits?: Partial<Limits>;
  linked?: boolean;
  starts?: StartQueue;
  startsByHandOnly?: boolean;
}

/** A session that looks at the screen's account, whose clients are FakeClients. */
export function make({
  limits,
  linked = true,
  starts = new StartQueue(() => 1),
  startsByHandOnly = false,
}: SessionOptions = {}) {
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
    startsByHandOnly,
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
export const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** The same, linked and connected. */
export async function makeReady(options: SessionOptions = {}) {
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
