import { afterEach, expect, test } from 'vitest';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';
const quick = { recoverBase: 10, probeEvery: 200, probe: 2_000, close: 500 };

/** Does something to a linked account, waits until that is noticed, and until the account is linked again. */
async function recoversFrom(id: string, fault: () => void | Promise<void>): Promise<void> {
  const noticed = desk.untilState(id, 'recovering'); // Listening first: it may be over before the fault has answered.
  await Promise.all([noticed, fault()]);
  await desk.untilState(id, 'ready');
}

test('trap 13: a killed Chrome is noticed and the account comes back without a scan', async () => {
  await open({ limits: quick });
  const id = await desk.link('Support 1', number);
  const browser = await desk.browserProcess(id);
  await recoversFrom(id, () => {
    process.kill(browser, 'SIGKILL');
  });
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('trap 13: a crashed page is noticed and the account comes back without a scan', async () => {
  await open({ limits: quick });
  const id = await desk.link('Support 1', number);
  await recoversFrom(id, () => desk.whatsapp.faults.now({ kind: 'crash' }));
});

test('trap 13: a page that no longer answers is noticed and the account comes back without a scan', async () => {
  await open({ limits: quick });
  const id = await desk.link('Support 1', number);
  await recoversFrom(id, () => desk.whatsapp.faults.now({ kind: 'hang', ms: 60_000 }));
});

test('trap 15: a page that reloads under the injection is injected again, in the same Chrome', async () => {
  await open();
  desk.whatsapp.faults.onLoad({ kind: 'reloadDuringInject' });
  const seen: string[] = [];
  desk.onEveryChange(({ state }) => seen.push(state.kind));
  await desk.link('Support 1', number);
  expect(seen).not.toContain('recovering');
});

test('trap 16: a page that never loads is given up, and tried again', async () => {
  await open({ limits: { ...quick, start: 6_000 } });
  desk.whatsapp.faults.onLoad({ kind: 'neverLoads' });
  const id = desk.add('Support 1');
  const { state } = await desk.untilState(id, 'recovering');
  expect(state).toMatchObject({ cause: { code: 'start-timeout' } });
  await desk.untilState(id, 'scan');
});

test('trap 10: a page that never becomes WhatsApp leaves no Chrome behind, and is tried again', async () => {
  await open({ limits: { ...quick, boot: 2_000, recoverBase: 60_000 } });
  desk.whatsapp.faults.onLoad({ kind: 'neverBoots' });
  const id = desk.add('Support 1');
  const { state } = await desk.untilState(id, 'recovering');
  expect(state).toMatchObject({ cause: { code: 'start-timeout' } });
  expect(await desk.processes(id)).toEqual([]);
  desk.sessions.start(id);
  await desk.untilState(id, 'scan');
});

test('trap 5: a page that had synced before the library looked still gets ready', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.reopen({
    whileClosed: () => {
      desk.whatsapp.faults.onLoad({ kind: 'syncedEarly' });
    },
  });
  await desk.untilState(id, 'ready');
});

test('trap 6: a WhatsApp Web that the library does not know is named, not waited for', async () => {
  await open({ limits: { ...quick, ready: 4_000 } });
  desk.whatsapp.faults.onLoad({ kind: 'moduleMissing', module: 'WAWebSyncGatingUtils' });
  const id = desk.add('Support 1');
  const { state } = await desk.untilState(id, 'scan');
  if (state.kind !== 'scan') throw new Error('unreachable');
  await desk.whatsapp.phone(number).scan(state.code.value);
  const { state: after } = await desk.untilState(id, 'recovering');
  if (after.kind !== 'recovering') throw new Error('unreachable');
  expect(after.cause.code).toBe('never-ready');
  expect(after.cause.message).toContain('has changed');
  await desk.untilState(id, 'ready');
});

test('trap 7: a QR code that WhatsApp stopped renewing is renewed', async () => {
  await open();
  const id = desk.add('Support 1');
  const { state: first } = await desk.untilState(id, 'scan');
  await desk.whatsapp.faults.now({ kind: 'unpairedIdle' });
  await desk.until(id, 'another code', ({ state }) => state.kind === 'scan' && state !== first);
  await desk.scan(id, number);
});

test('trap 8: after a scan no further code is ever shown', async () => {
  await open();
  const shown: string[] = [];
  const id = desk.add('Support 1');
  desk.onEveryChange((view) => {
    if (view.state.kind === 'scan') shown.push(view.state.code.value);
  });
  await desk.scan(id, number);
  expect(new Set(shown).size).toBe(1);
  expect(shown[0]).not.toMatch(/^undefined/);
});

test.each(['starting chrome', 'starting page'] as const)(
  'trap 11: stopping an account while it is %s leaves no Chrome behind',
  async (moment) => {
    await open();
    const id = desk.add('Support 1');
    await desk.until(
      id,
      moment,
      ({ state }) => state.kind === 'starting' && `starting ${state.phase}` === moment,
    );
    desk.sessions.stop(id);
    await desk.untilState(id, 'stopped');
    expect(await desk.processes(id)).toEqual([]);
    desk.sessions.start(id);
    await desk.untilState(id, 'scan');
  },
);

test('trap 14: a resync and a reload of the page leave the account linked, since the same moment', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const before = desk.view(id).state;
  const seen: string[] = [];
  desk.onEveryChange(({ state }) => seen.push(state.kind));
  await desk.whatsapp.faults.now({ kind: 'resync' });
  await desk.whatsapp.faults.now({ kind: 'reload' });
  await desk.whatsapp.log.until('the reloaded page', () => desk.whatsapp.log.of('restored')[0]);
  await desk.until(id, 'online', ({ state }) => state.kind === 'ready' && state.link === 'online');
  expect(desk.view(id).state).toEqual(before);
  expect(seen.every((kind) => kind === 'ready')).toBe(true);
});

test('a lost connection shows as reconnecting, and its return as linked', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.whatsapp.faults.now({ kind: 'networkDown' });
  await desk.until(
    id,
    'reconnecting',
    ({ state }) => state.kind === 'ready' && state.link === 'reconnecting',
  );
  await desk.whatsapp.faults.now({ kind: 'networkUp' });
  await desk.until(id, 'online', ({ state }) => state.kind === 'ready' && state.link === 'online');
});

test('a page that reloads again and again while it is being looked at stays linked', async () => {
  await open({ limits: { probeEvery: 20, recoverBase: 10 } });
  const id = await desk.link('Support 1', number);
  const dropped: string[] = [];
  desk.onEveryChange(({ state }) => {
    if (state.kind !== 'ready') dropped.push(state.kind);
  });
  for (let count = 1; count <= 4; count += 1) {
    await desk.whatsapp.faults.now({ kind: 'reload' });
    await desk.whatsapp.log.until('the reloaded page', () => desk.whatsapp.log.of('restored')[count - 1]);
  }
  await desk.until(id, 'online', ({ state }) => state.kind === 'ready' && state.link === 'online');
  // Whether a reconnection shows on the way depends on how fast the page is; a drop must never show.
  expect(dropped).toEqual([]);
});

test('trap 13: a crashed page is noticed by itself, not by the next look at it', async () => {
  await open({ limits: { probeEvery: 60_000, recoverBase: 60_000 } });
  const id = await desk.link('Support 1', number);
  await desk.whatsapp.faults.now({ kind: 'crash' });
  expect((await desk.untilState(id, 'recovering')).state).toMatchObject({ cause: { code: 'page-crashed' } });
});

test('the same login in another browser is shown as such, with Chrome still there', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const chrome = await desk.processes(id);
  await desk.whatsapp.faults.now({ kind: 'conflict' });
  const { state } = await desk.untilState(id, 'conflict');
  expect(state).toMatchObject({ identity: { number } });
  expect(await desk.processes(id)).toEqual(expect.arrayContaining(chrome));
});

test('what WhatsApp blocks is said, and not tried again', async () => {
  await open({ limits: { recoverBase: 0 } });
  const id = await desk.link('Support 1', number);
  await desk.whatsapp.faults.now({ kind: 'proxyBlock' });
  const { state } = await desk.untilState(id, 'failed');
  expect(state).toMatchObject({ error: { code: 'blocked-by-whatsapp', retryable: false } });
  expect(await desk.processes(id)).toEqual([]);
});
