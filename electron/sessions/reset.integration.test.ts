import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';
const listed = () => desk.whatsapp.phone(number).linkedDevices().length;
const folders = (of: string) => readdir(join(desk.folder, of)).catch(() => []);

test('resetting a linked account unlinks it and shows a QR code at once, also where nobody looks', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.lookAt(null);
  expect((await desk.sessions.reset(id)).kind).toBe('logged-out');
  expect(listed()).toBe(0);
  await desk.scan(id, number);
});

test('resetting an account that does not get well gives it an empty profile and a QR code', async () => {
  await open({ limits: { start: 6_000, recoverBase: 60_000 } });
  desk.whatsapp.faults.onLoad({ kind: 'neverLoads' });
  const id = desk.add('Support 1');
  await desk.untilState(id, 'recovering');
  const before = await folders(`profiles/${id}`);
  expect((await desk.sessions.reset(id)).kind).toBe('already-logged-out');
  await desk.scan(id, number);
  const after = await folders(`profiles/${id}`);
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});

test('removing an account unlinks it first, and leaves nothing of it', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const other = await desk.link('Support 2', '15550002');
  expect(await desk.sessions.remove(id, { evenIfPhoneNotTold: false })).toEqual({ kind: 'removed' });
  expect(listed()).toBe(0);
  expect(await desk.processes(id)).toEqual([]);
  expect(await folders('profiles')).toEqual([other]);
  expect(await folders('erasing')).toEqual([]);
  expect(desk.sessions.views.map(({ account }) => account.id)).toEqual([other]);
  await desk.reopen();
  expect(desk.sessions.views.map(({ account }) => account.id)).toEqual([other]);
});

test('an account whose phone could not be told is not removed until a person insists', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.whatsapp.faults.onLogout({ kind: 'refuse' });
  const first = await desk.sessions.remove(id, { evenIfPhoneNotTold: false });
  expect(first).toMatchObject({ kind: 'phone-not-told', receipt: { deviceName: 'Switchboard - Support 1' } });
  expect(desk.view(id).receipt).toMatchObject({ phoneTold: { kind: 'failed' } });
  expect(await desk.sessions.remove(id, { evenIfPhoneNotTold: true })).toEqual({ kind: 'removed' });
  expect(desk.sessions.views).toEqual([]);
  expect(await folders('profiles')).toEqual([]);
});

test('with the next Chrome warm, the QR code after a logout comes from it, and the old one is gone', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const old = await desk.processes(id);
  desk.sessions.prepareLogOut(id, true);
  await desk.whatsapp.log.until('the warm page', () => desk.whatsapp.log.of('code-shown')[1]);
  const warm = (await desk.processes(id)).filter((pid) => !old.includes(pid));
  expect(desk.view(id).state.kind).toBe('ready');
  expect(await desk.sessions.logOut(id)).toMatchObject({ receipt: { phoneTold: { kind: 'done' } } });
  const { state } = await desk.untilState(id, 'scan');
  const now = await desk.processes(id);
  expect(now).toEqual(expect.arrayContaining(warm));
  expect(now.filter((pid) => old.includes(pid))).toEqual([]);
  if (state.kind !== 'scan') throw new Error('unreachable');
  await desk.scan(id, number);
  await desk.reopen();
  await desk.untilState(id, 'ready');
});

test('a logout that is not confirmed leaves the account linked, and nothing of the warm Chrome', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  const processes = await desk.processes(id);
  const profiles = await folders(`profiles/${id}`);
  desk.sessions.prepareLogOut(id, true);
  await desk.whatsapp.log.until('the warm page', () => desk.whatsapp.log.of('code-shown')[1]);
  desk.sessions.prepareLogOut(id, false);
  await expect.poll(() => folders(`profiles/${id}`), { timeout: 10_000 }).toEqual(profiles);
  expect(await desk.browserProcess(id)).toBeOneOf(processes);
  expect(desk.view(id).state.kind).toBe('ready');
});
