import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { browserProcessOf } from '../../e2e/support/traces.ts';
import { KillableDesk, type KillableDeskOptions } from './killable-desk.test-kit.ts';

// The app is killed, as the system does it when memory is short, in each state that an account can be in; then it is
// opened again at once.

let desk: KillableDesk;
const open = async (options?: KillableDeskOptions) => (desk = await KillableDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';
const otherNumber = '15550002';
const listed = (of = number) => desk.whatsapp.phone(of).linkedDevices();
const secretOf = (of = number) => listed(of)[0]?.secret ?? 'no device is linked';
const profilesOf = (id: string) => readdir(join(desk.folder, 'profiles', id));

/** Kills the app, opens it again, and returns the Chrome processes that there were. */
async function killAndReopen(id: string | null): Promise<number[]> {
  const before = await desk.processes();
  await desk.app.kill();
  desk.reopen({ lookAt: id });
  return before;
}

/** The account comes back linked by itself, with one login, in one Chrome that is its own. */
async function comesBackLinked(id: string, before: readonly number[] = []): Promise<void> {
  const { identity, receipt } = await desk.app.untilState(id, 'ready');
  expect(identity).toMatchObject({ number });
  expect(receipt).toBeNull();
  expect(listed()).toHaveLength(1);
  expect((await desk.processes()).filter((pid) => before.includes(pid))).toEqual([]);
  expect(await profilesOf(id)).toHaveLength(1);
}

test('killed while an account waits for its turn: it starts again, linked', async () => {
  await open({ startsAtOnce: 1 });
  const id = await desk.link('Support 1', number);
  await desk.app.ask({ command: 'stop', id });
  await desk.app.untilState(id, 'stopped');
  desk.whatsapp.faults.onLoad({ kind: 'neverLoads' });
  const other = await desk.add('Support 2');
  await desk.whatsapp.log.until('the page that never loads', () => desk.whatsapp.log.of('fault')[0]);
  await desk.app.ask({ command: 'start', id });
  await desk.app.untilState(id, 'queued');
  const before = await killAndReopen(other);
  await comesBackLinked(id, before);
  await desk.app.untilState(other, 'scan');
});

test.each(['starting chrome', 'starting page', 'syncing', 'stopping'])(
  'killed while a linked account is %s: it starts again, linked',
  async (state) => {
    await open();
    const words = state.split(' ');
    const id = await desk.link('Support 1', number);
    await desk.app.ask({ command: 'dieAt', words });
    desk.app.tell({ command: 'stop', id });
    if (state !== 'stopping') desk.app.tell({ command: 'start', id });
    await desk.app.death();
    desk.reopen({ lookAt: id });
    await comesBackLinked(id);
  },
);

test('killed while a QR code is shown: the next one links', async () => {
  await open();
  const id = await desk.add('Support 1');
  await desk.app.untilState(id, 'scan');
  const before = await killAndReopen(id);
  await desk.scan(id, number);
  await comesBackLinked(id, before);
});

test('killed just when a phone has scanned, before anybody here heard of it: the login is there', async () => {
  await open({ whatsapp: { syncMs: 3_000 } });
  const id = await desk.add('Support 1');
  await desk.scan(id, number);
  const before = await killAndReopen(null);
  await comesBackLinked(id, before);
});

test('killed while the chats of a new login are loaded: the login is there', async () => {
  await open({ whatsapp: { syncMs: 3_000 } });
  const id = await desk.add('Support 1');
  await desk.app.ask({ command: 'dieAt', words: ['syncing'] });
  await desk.scan(id, number);
  await desk.app.death();
  desk.reopen({ lookAt: null });
  await comesBackLinked(id);
});

test('killed while an account is linked: it comes back', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const before = await killAndReopen(null);
  await comesBackLinked(id, before);
});

test('killed while the next Chrome warms up for a logout: the account is linked, and nothing of it is left', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.app.tell({ command: 'askLogOut', id });
  await desk.whatsapp.log.until('the warm page', () => desk.whatsapp.log.of('code-shown')[1]);
  expect(await profilesOf(id)).toHaveLength(2);
  const before = await killAndReopen(id);
  await comesBackLinked(id, before);
});

test('killed while the phone is being told of a logout: it is told before anything else', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const secret = secretOf();
  desk.whatsapp.faults.onLogout({ kind: 'hang' });
  desk.app.tell({ command: 'logOut', id });
  await desk.whatsapp.log.until('the question', () => desk.whatsapp.log.of('logout-asked')[0]);
  desk.whatsapp.faults.onLogout({ kind: 'ok' });
  const before = await killAndReopen(id);
  const { receipt, identity } = await desk.app.untilState(id, 'scan');
  expect(receipt).toMatchObject({ by: 'desk', phoneTold: { kind: 'done' } });
  expect(identity).toBeNull();
  expect(desk.app.seen).not.toContain('ready');
  expect(listed()).toEqual([]);
  expect(await desk.filesWith(secret)).toEqual([]);
  expect((await desk.processes()).filter((pid) => before.includes(pid))).toEqual([]);
});

test.each([
  ['close', ['logging-out', 'close']],
  ['erase, with the old profile still in use', ['logging-out', 'erase', 'linked']],
  ['erase, with the old profile out of use', ['logging-out', 'erase', 'not linked']],
])('killed at the step %s of a logout: it is finished, and owned up to', async (_step, words) => {
  await open();
  const id = await desk.link('Support 1', number);
  const secret = secretOf();
  const killed = desk.app;
  await killed.ask({ command: 'dieAt', words });
  killed.tell({ command: 'logOut', id });
  await killed.death();
  expect(await desk.filesWith(secret)).not.toEqual([]);
  desk.reopen({ lookAt: id });
  const { receipt, notice, identity } = await desk.app.untilState(id, 'scan');
  expect(desk.app.seen).not.toContain('ready');
  expect(identity).toBeNull();
  expect(notice).toMatchObject({ kind: 'logged-out' });
  expect(receipt).toMatchObject({ by: 'desk', identity: { number }, phoneTold: { kind: 'done' } });
  expect(listed()).toEqual([]);
  const journal = [...killed.journal, ...desk.app.journal];
  expect(journal.filter((kind) => kind === 'logged-out')).toHaveLength(1);
  await expect.poll(() => desk.filesWith(secret)).toEqual([]);
});
test('killed while another number is held: it is held again', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.app.ask({ command: 'logOut', id });
  await desk.scan(id, otherNumber);
  await desk.app.untilState(id, 'held');
  await killAndReopen(id);
  const { state } = await desk.app.untilState(id, 'held');
  expect(state).toMatchObject({ identity: { number: otherNumber }, expected: number });
  expect(listed(otherNumber)).toHaveLength(1);
});

test('killed while the login is open in another browser: it comes back linked', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.whatsapp.faults.now({ kind: 'conflict' });
  await desk.app.untilState(id, 'conflict');
  const before = await killAndReopen(id);
  await comesBackLinked(id, before);
});

test('killed while an account recovers: it comes back at once, linked', async () => {
  await open({ limits: { recoverBase: 60_000 } });
  const id = await desk.link('Support 1', number);
  process.kill(await browserProcessOf(desk.folder, id), 'SIGKILL');
  await desk.app.untilState(id, 'recovering');
  await killAndReopen(id);
  await comesBackLinked(id);
});

test('killed while a QR code waits for somebody to ask for another: no Chrome until somebody looks', async () => {
  await open({ limits: { scanWindow: 500 } });
  const id = await desk.add('Support 1');
  await desk.app.untilState(id, 'scan-paused');
  await killAndReopen(null);
  await desk.app.untilState(id, 'scan-paused');
  expect(await desk.processes()).toEqual([]);
  await desk.app.ask({ command: 'look', id });
  await desk.scan(id, number);
  await comesBackLinked(id);
});

test('killed while a linked account is stopped: it starts when the app opens, linked', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.app.ask({ command: 'stop', id });
  await desk.app.untilState(id, 'stopped');
  await killAndReopen(null);
  await comesBackLinked(id);
});

test('a phone that links while nothing can be saved is known also after the app was killed', async () => {
  await open();
  const id = await desk.add('Support 1');
  await desk.app.untilState(id, 'scan');
  await desk.app.ask({ command: 'failSaves' });
  await desk.scan(id, number);
  await desk.app.untilState(id, 'ready');
  expect(desk.app.problems[0]).toMatchObject({ code: 'storage-failed' });
  const before = await killAndReopen(null);
  await comesBackLinked(id, before);
});

test('a logout that could not be saved before the app was killed leaves no secret, and claims no link', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const secret = secretOf();
  await desk.app.ask({ command: 'failSaves' });
  await desk.app.ask({ command: 'logOut', id });
  expect(listed()).toEqual([]);
  await killAndReopen(id);
  const { identity, receipt } = await desk.app.untilState(id, 'scan');
  expect(desk.app.seen).not.toContain('ready');
  expect(identity).toBeNull();
  // What is on the disk does not say whether the phone was told, so the receipt claims nothing.
  expect(receipt).toMatchObject({ by: 'unknown', phoneTold: { kind: 'failed' } });
  expect(await desk.filesWith(secret)).toEqual([]);
});
