import { afterEach, expect, test } from 'vitest';
import { deviceNameOf } from '../../shared/account.ts';
import type { AccountView } from '../../shared/view.ts';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';
import { TestProxy } from './proxy/proxies.test-kit.ts';

// What a logout does in five systems that are in use elsewhere, one test each. Where ours does it in another way, the
// test says how and why.

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));
const proxies: TestProxy[] = [];

afterEach(async () => {
  await desk.close();
  await Promise.all(proxies.splice(0).map((proxy) => proxy.stop()));
});

const number = '15550001';
const listed = (of = number) => desk.whatsapp.phone(of).linkedDevices();
const secretOf = (of = number) => listed(of)[0]?.secret ?? 'no device is linked';
const errorOf = (asked: () => unknown) =>
  Promise.resolve()
    .then(asked)
    .then(
      () => 'none',
      (error: unknown) => (error as { error?: { code: string } }).error?.code ?? error,
    );

/** Notes each state that an account comes to from now on, with the step of a logout. */
function watch(id: string): string[] {
  const seen: string[] = [];
  let last = desk.view(id).state;
  desk.onEveryChange(({ account, state }) => {
    if (account.id !== id || state === last) return;
    last = state;
    seen.push(state.kind === 'logging-out' ? `${state.kind} ${state.step}` : state.kind);
  });
  return seen;
}

/** Links by the pairing code that the account shows for that number. */
async function linkByCode(id: string): Promise<AccountView> {
  await desk.untilState(id, 'scan');
  await desk.sessions.requestPairingCode(id, number);
  const isPairing = ({ state }: AccountView) => state.kind === 'scan' && state.code.kind === 'pairing';
  const { state } = await desk.until(id, 'a pairing code', isPairing);
  if (state.kind !== 'scan') throw new Error('unreachable');
  await desk.whatsapp.phone(number).enterCode(state.code.value);
  return desk.untilState(id, 'ready');
}

test('logout/rest-wrapper', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const secret = secretOf();
  const chrome = await desk.processes(id);
  // Unlinked, then Chrome closed, then the state reset.
  const seen = watch(id);
  expect(await desk.sessions.logOut(id)).toMatchObject({
    receipt: {
      phoneTold: { kind: 'done' },
      chromeClosed: { kind: 'done' },
      credentialsErased: { kind: 'done' },
    },
  });
  expect(seen.slice(0, 3)).toEqual(['logging-out unlink', 'logging-out close', 'logging-out erase']);
  expect(desk.view(id).identity).toBeNull();
  expect((await desk.processes(id)).filter((pid) => chrome.includes(pid))).toEqual([]);
  // It leaves the credentials on disk, so that a "logged out" account may come back without a scan. Here none are left.
  expect(await desk.filesWith(secret)).toEqual([]);
  // Linked again without a restart of the program: by a pairing code, and by the QR code.
  await linkByCode(id);
  await desk.sessions.logOut(id);
  await desk.scan(id, number);
  await desk.sessions.logOut(id);
  // Where nothing runs, a logout succeeds and does nothing.
  desk.sessions.stop(id);
  await desk.until(id, 'no Chrome', ({ state }) => state.kind === 'stopped' || state.kind === 'scan-paused');
  expect(await desk.sessions.logOut(id)).toEqual({ kind: 'already-logged-out' });
  expect(await desk.processes(id)).toEqual([]);
});

test('logout/gowa', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const { account } = desk.view(id);
  const device = secretOf();
  // Restarting is another action, and a harmless one.
  desk.sessions.restart(id);
  await desk.untilState(id, 'starting');
  await desk.untilState(id, 'ready');
  expect(secretOf()).toBe(device);
  // The slot stays as it is; the device vanishes from the phone.
  await desk.sessions.logOut(id);
  expect(listed()).toEqual([]);
  expect(desk.view(id).account).toEqual(account);
  const unknown = '00000000-0000-4000-8000-000000000000';
  expect(await errorOf(() => desk.sessions.logOut(unknown))).toBe('not-found');
  expect(await errorOf(() => desk.sessions.remove(unknown, { evenIfPhoneNotTold: false }))).toBe('not-found');
  // Removing logs out first.
  await desk.scan(id, number);
  const secret = secretOf();
  expect(await desk.sessions.remove(id, { evenIfPhoneNotTold: false })).toEqual({ kind: 'removed' });
  expect(desk.journal.map(({ kind }) => kind).slice(-3)).toEqual([
    'logged-out',
    'stopped',
    'account-removed',
  ]);
  expect(listed()).toEqual([]);
  expect(await desk.filesWith(secret)).toEqual([]);
  expect(await errorOf(() => desk.sessions.logOut(id))).toBe('not-found');
});

test('logout/wawp', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const proxy = await TestProxy.start({ scheme: 'http', leadsTo: desk.whatsapp.host });
  proxies.push(proxy);
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  desk.sessions.setProxy(id, proxy.input);
  const { account } = desk.view(id);
  // A stopped one is started just far enough to unlink (there: an error), and comes straight to the QR code, with its
  // label, colour and proxy.
  const seen = watch(id);
  expect(await desk.sessions.logOut(id)).toMatchObject({ receipt: { phoneTold: { kind: 'done' } } });
  await desk.untilState(id, 'scan');
  expect(seen).not.toContain('ready');
  expect(seen).not.toContain('stopped');
  expect(listed()).toEqual([]);
  expect(desk.view(id).account).toEqual(account);
  expect(account.proxy).not.toBeNull();
  // A phone that unlinks: a notice, and the QR code to scan.
  await desk.scan(id, number);
  desk.whatsapp.phone(number).unlink();
  await desk.until(id, 'a notice', ({ notice }) => notice?.kind === 'unlinked-on-phone');
  await desk.untilState(id, 'scan');
  expect(desk.view(id).identity).toBeNull();
  // "Reset connection", for people who want to help themselves: the number unlinked, another profile, a code at once.
  await desk.scan(id, number);
  const secret = secretOf();
  desk.lookAt(null);
  await desk.sessions.reset(id);
  await desk.untilState(id, 'scan');
  expect(listed()).toEqual([]);
  expect(await desk.filesWith(secret)).toEqual([]);
});

test('logout/gateway', async () => {
  await open({ whatsapp: { firstQrMs: 400, nextQrMs: 400, qrRotations: 50 } });
  // Codes rotate, and are told without being asked for.
  const codes = new Set<string>();
  desk.onEveryChange(({ state }) => {
    if (state.kind === 'scan') codes.add(state.code.value);
  });
  const id = desk.add('Support 1');
  await desk.until(id, 'the third code', () => codes.size >= 3);
  // Asking for a code starts pairing; of a linked one it is an error that changes nothing.
  await linkByCode(id);
  expect(await errorOf(() => desk.sessions.requestPairingCode(id, number))).toBe('wrong-state');
  expect(await errorOf(() => desk.sessions.showQrCode(id))).toBe('wrong-state');
  expect(desk.view(id).state.kind).toBe('ready');
  // A restart keeps the number.
  desk.sessions.restart(id);
  await desk.untilState(id, 'starting');
  await desk.untilState(id, 'ready');
  expect(listed()).toHaveLength(1);
  // Twice does what once does, and what it led to is told with the row still there.
  const outcomes = await Promise.all([desk.sessions.logOut(id), desk.sessions.logOut(id)]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['logged-out', 'already-logged-out']);
  expect((await desk.untilState(id, 'scan')).account.label).toBe('Support 1');
  expect(listed()).toEqual([]);
});

test('logout/codechat', async () => {
  await open();
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan');
  const chrome = await desk.processes(id);
  // There, logging out what is not connected is an error. Here it is a no-op that says so: whoever hands a desk over
  // wants to know that the number is logged out, and an account where that is already so is no failure to look into.
  expect(await desk.sessions.logOut(id)).toEqual({ kind: 'already-logged-out' });
  expect(desk.view(id)).toMatchObject({ state: { kind: 'scan' }, notice: { kind: 'already-logged-out' } });
  expect(await desk.processes(id)).toEqual(expect.arrayContaining(chrome));
  // The record: label and creation time stay, the identity comes and goes with the login.
  desk.whatsapp.phone(number, { name: 'Ada', platform: 'iphone' });
  await desk.scan(id, number);
  expect(listed().map(({ name }) => name)).toEqual([deviceNameOf(desk.view(id).account)]);
  const { account, identity } = desk.view(id);
  expect(identity).toEqual({ number, name: 'Ada', platform: 'iphone' });
  expect(await desk.sessions.logOut(id)).toMatchObject({ receipt: { identity: { number } } });
  expect(desk.view(id)).toMatchObject({ account, identity: null });
  // A connection that WhatsApp refuses is a state of its own, with what to do about it.
  await desk.scan(id, number);
  await desk.whatsapp.faults.now({ kind: 'proxyBlock' });
  const { state } = await desk.untilState(id, 'failed');
  expect(state).toMatchObject({ error: { code: 'blocked-by-whatsapp' } });
});
