import { once } from 'node:events';
import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ChromeLab } from './chrome/chrome.test-kit.ts';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';

test('an account shows a QR code, links when a phone scans it, and the phone lists it by its label', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const { state, identity } = desk.view(id);
  expect(state).toMatchObject({ kind: 'ready', link: 'online', identity: { number } });
  expect(identity?.number).toBe(number);
  const devices = desk.whatsapp.phone(number).linkedDevices();
  expect(devices.map(({ name }) => name)).toEqual(['Switchboard - Support 1']);
});

test('trap 19: the QR code is renewed again and again before it expires, and counted', async () => {
  await open({ whatsapp: { firstQrMs: 200, nextQrMs: 200, qrRotations: 20 } });
  const id = desk.add('Support 1');
  const { state } = await desk.until(
    id,
    'seventh code',
    (view) => view.state.kind === 'scan' && view.state.rotation >= 6,
  );
  if (state.kind !== 'scan') throw new Error('unreachable');
  expect(Date.parse(state.expiresAt) - Date.parse(state.issuedAt)).toBe(20_000);
});

test('a QR code that nobody scans pauses, without a Chrome, until a person asks for a new one', async () => {
  await open({ limits: { scanWindow: 500 } });
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan-paused');
  expect(await desk.processes(id)).toEqual([]);
  desk.sessions.start(id);
  await desk.untilState(id, 'scan');
});

test('closing the app ends every Chrome, and opening it brings the linked accounts back without a scan', async () => {
  await open();
  const linked = await desk.link('Support 1', number);
  const unlinked = desk.add('Support 2');
  await desk.untilState(unlinked, 'scan');
  const since = desk.view(linked).state;
  await desk.reopen({
    whileClosed: () => {
      expect(desk.sessions.views.map(({ state }) => state.kind)).toEqual(['stopped', 'stopped']);
    },
  });
  await desk.untilState(linked, 'ready');
  await desk.untilState(unlinked, 'scan');
  expect(desk.view(linked).state).toEqual(since);
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('closing the app while accounts start leaves no Chrome behind', async () => {
  await open();
  const ids = ['Support 1', 'Support 2', 'Support 3'].map((label) => desk.sessions.add(label));
  await desk.until(ids[0] ?? '', 'starting', ({ state }) => state.kind === 'starting');
  await desk.sessions.shutDown();
  expect(await desk.processes()).toEqual([]);
});

test('more accounts than may start at once wait in line, and all get there', async () => {
  await open();
  const positions: number[] = [];
  desk.onEveryChange(({ state }) => {
    if (state.kind === 'queued') positions.push(state.position);
  });
  const ids = ['Support 1', 'Support 2', 'Support 3', 'Support 4'].map((label) => desk.sessions.add(label));
  await Promise.all(ids.map((id) => desk.untilState(id, 'scan')));
  expect(positions).toContain(2);
});

test('an account without a usable label is refused, and nothing is added', async () => {
  await open();
  desk.sessions.add('Support 1');
  for (const label of ['', '  ', 'x'.repeat(61), ' support  1 '])
    expect(() => desk.sessions.add(label)).toThrow();
  expect(desk.sessions.views).toHaveLength(1);
});

test('a Chrome that does not close by itself is killed', async () => {
  await open({ limits: { close: 300, kill: 2_000 } });
  const id = await desk.link('Support 1', number);
  const browser = await desk.browserProcess(id);
  process.kill(browser, 'SIGSTOP');
  desk.sessions.stop(id);
  await desk.until(id, 'an end', ({ state }) => state.kind === 'stopped' || state.kind === 'failed');
  expect(desk.view(id).state.kind).toBe('stopped');
  expect(await desk.processes(id)).toEqual([]);
});

test('trap 18: what the page wrote just before a stop is kept', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  expect(await desk.filesWith(`${number}@c.us`)).not.toEqual([]);
});

test('trap 12: a lock that another computer left in a profile does not keep the account out', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.sessions.shutDown();
  const profiles = join(desk.folder, 'profiles', id);
  for (const generation of await readdir(profiles)) {
    await symlink('another-computer-4711', join(profiles, generation, 'SingletonLock'));
  }
  await desk.reopen();
  await desk.untilState(id, 'ready');
});

test('when the app opens, no Chrome starts for an unlinked account, until somebody looks at it', async () => {
  await open();
  const linked = await desk.link('Support 1', number);
  const unlinked = desk.add('Support 2');
  await desk.untilState(unlinked, 'scan');
  desk.lookAt(linked);
  await desk.reopen();
  await desk.untilState(linked, 'ready');
  expect(desk.view(unlinked).state).toEqual({ kind: 'scan-paused', why: 'unwatched' });
  expect(await desk.processes(unlinked)).toEqual([]);
  desk.lookAt(unlinked);
  await desk.untilState(unlinked, 'scan');
});

test('the Chrome of an unlinked account ends a while after nobody looks at it, and a look brings the code back', async () => {
  await open({ limits: { unwatched: 300 } });
  const first = desk.add('Support 1');
  await desk.untilState(first, 'scan');
  desk.add('Support 2');
  await desk.untilState(first, 'scan-paused');
  expect(await desk.processes(first)).toEqual([]);
  desk.lookAt(first);
  await desk.scan(first, number);
  desk.lookAt(null);
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});

test('the journal has a line for every start, link, stop, failure, recovery and end of a link', async () => {
  await open({ limits: { recoverBase: 10 } });
  const id = await desk.link('Support 1', number);
  process.kill(await desk.browserProcess(id), 'SIGKILL');
  await desk.until(id, 'recovered', ({ notice }) => notice?.kind === 'recovered');
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  desk.sessions.start(id);
  await desk.untilState(id, 'ready');
  desk.whatsapp.phone(number).unlink();
  await desk.scan(id, number);
  await desk.sessions.logOut(id);
  await desk.untilState(id, 'scan');
  await desk.sessions.remove(id, { evenIfPhoneNotTold: false });
  expect(desk.journal.map(({ kind }) => kind)).toEqual([
    ...['account-added', 'started', 'linked', 'recovering', 'started', 'restored', 'recovered'],
    ...['stopped', 'started', 'restored', 'unlinked', 'started', 'linked', 'logged-out', 'started'],
    ...['stopped', 'account-removed'],
  ]);
  for (const entry of desk.journal) expect(entry).toMatchObject({ account: id, label: 'Support 1' });
});

test('ending the processes of an account ends its Chrome alone, and it comes back by itself', async () => {
  await open({ limits: { recoverBase: 10 } });
  const id = await desk.link('Support 1', number);
  const other = await desk.link('Support 2', '15550002');
  const others = await desk.processes(other);
  const before = await desk.sessions.processes(id);
  expect(before.restarts).toBe(0);
  expect(before.memory).toBeGreaterThan(0);
  const recovering = desk.untilState(id, 'recovering');
  await desk.sessions.endProcesses(id);
  await recovering;
  await desk.untilState(id, 'ready');
  const after = await desk.sessions.processes(id);
  expect(after.restarts).toBe(1);
  const pids = before.processes.map(({ pid }) => pid);
  expect(after.processes.filter(({ pid }) => pids.includes(pid))).toEqual([]);
  expect(await desk.processes(other)).toEqual(expect.arrayContaining(others));
});

test('a Chrome that a killed app left is ended when the app opens', async () => {
  await open();
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan');
  await desk.sessions.shutDown();
  const lab = await ChromeLab.open(desk.folder);
  const [generation = ''] = await readdir(join(desk.folder, 'profiles', id));
  const { child } = await lab.startChrome(join('profiles', id, generation));
  const ended = once(child, 'exit');
  await desk.reopen({ lookAt: null }); // So that nothing else has a reason to care for this profile.
  await ended;
  expect(await desk.processes()).toEqual([]);
});

test('a restart keeps the number linked, in a Chrome of its own', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const before = await desk.browserProcess(id);
  desk.sessions.restart(id);
  await desk.untilState(id, 'starting');
  await desk.untilState(id, 'ready');
  expect(await desk.browserProcess(id)).not.toBe(before);
  expect(desk.whatsapp.phone(number).linkedDevices()).toHaveLength(1);
});
