import { afterEach, expect, test } from 'vitest';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';
import { memoryStore } from './sessions.test-kit.ts';

// What a person sets up, while real Chromes run: they must not notice.

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';
const otherNumber = '15550002';
const team = '11111111-1111-4111-8111-111111111111';
const listed = (of = number) =>
  desk.whatsapp
    .phone(of)
    .linkedDevices()
    .map(({ name }) => name);

/** Scans the account's QR code with a phone whose number is to be held. */
async function scanHeld(id: string, of: string): Promise<void> {
  const { state } = await desk.untilState(id, 'scan');
  if (state.kind !== 'scan') throw new Error('unreachable');
  await desk.whatsapp.phone(of).scan(state.code.value);
  await desk.untilState(id, 'held');
}

test('an account that is renamed and moved while it is linked stays linked, in the same Chrome, and is so after a restart', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.add('Support 2');
  const chrome = await desk.browserProcess(id);
  const { state } = desk.view(id);
  desk.sessions.update(id, { label: 'Sales', colour: 'rose', note: 'Ask Ada' });
  desk.sessions.move(id, team, null);
  expect(desk.view(id)).toMatchObject({ account: { label: 'Sales', team }, linked: true });
  expect(desk.view(id).state).toEqual(state);
  // The page that was there is there still, and answers.
  await desk.whatsapp.faults.now({ kind: 'conflict' }, { phone: number });
  await desk.untilState(id, 'conflict');
  await desk.sessions.useHere(id);
  await desk.untilState(id, 'ready');
  expect(await desk.browserProcess(id)).toBe(chrome);

  await desk.reopen();
  await desk.untilState(id, 'ready');
  expect(desk.sessions.views.map(({ account }) => account.label)).toEqual(['Support 2', 'Sales']);
  expect(listed()).toEqual(['Switchboard - Support 1']);
});

test('after a change of label the phone lists the old one, the receipt says so, and the next link has the new one', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.sessions.update(id, { label: 'Sales' });
  expect(desk.view(id).deviceName).toBe('Switchboard - Support 1');
  expect(listed()).toEqual(['Switchboard - Support 1']);
  expect(await desk.sessions.logOut(id)).toMatchObject({
    receipt: { deviceName: 'Switchboard - Support 1' },
  });
  await desk.scan(id, number);
  expect(listed()).toEqual(['Switchboard - Sales']);
  expect(desk.view(id).deviceName).toBeUndefined();
});

test('a label that changes while the QR code is shown: what the phone lists is what the app says it lists', async () => {
  await open();
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan');
  desk.sessions.update(id, { label: 'Sales' });
  const { deviceName } = desk.view(id);
  await desk.scan(id, number);
  expect(listed()).toEqual([deviceName]);
  expect(desk.view(id).deviceName).toBe(deviceName);
  expect(await desk.sessions.logOut(id)).toMatchObject({
    receipt: { deviceName: 'Switchboard - Support 1' },
  });
});

test('an account that does not start with the app stays stopped and linked, until a person starts it', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  desk.sessions.update(id, { startsWithApp: false });
  const other = await desk.link('Support 2', otherNumber);
  await desk.reopen();
  await desk.untilState(other, 'ready');
  expect(desk.view(id)).toMatchObject({ state: { kind: 'stopped' }, linked: true, identity: { number } });
  expect(await desk.processes(id)).toEqual([]);
  expect(listed()).toHaveLength(1);
  desk.sessions.start(id);
  await desk.untilState(id, 'ready');
});

test('a logout that is not finished comes first, also of an account that does not start with the app', async () => {
  let store = memoryStore();
  await open({ store: () => (store = memoryStore()) });
  const id = await desk.link('Support 1', number);
  desk.sessions.update(id, { startsWithApp: false });
  await desk.reopen({
    lookAt: null,
    whileClosed: () => {
      const logoutAsked = new Date().toISOString();
      store.save(store.load().map((record) => ({ ...record, logoutAsked })));
    },
  });
  await desk.until(id, 'logged out', ({ linked, receipt }) => !linked && receipt?.phoneTold.kind === 'done');
  expect(listed()).toEqual([]);
});

test('a number that is not the expected one is held at the first link, also after a restart of the app, until it is kept', async () => {
  await open();
  const id = desk.add('Support 1');
  desk.sessions.update(id, { expectedNumber: number });
  await scanHeld(id, otherNumber);
  expect(desk.view(id).state).toMatchObject({
    identity: { number: otherNumber },
    expected: number,
    bySetting: true,
  });
  await desk.reopen();
  await desk.untilState(id, 'held');
  desk.sessions.keepNumber(id);
  expect(desk.view(id)).toMatchObject({
    state: { kind: 'ready' },
    account: { expectedNumber: otherNumber },
  });
  await desk.reopen();
  await desk.untilState(id, 'ready');
});

test('the expected number is not held, whatever the last one was', async () => {
  await open();
  const id = await desk.link('Support 1', otherNumber);
  desk.sessions.update(id, { expectedNumber: number });
  // What is linked was accepted, and stays in use.
  await desk.reopen();
  await desk.untilState(id, 'ready');
  await desk.sessions.logOut(id);
  await scanHeld(id, otherNumber);
  await desk.sessions.logOut(id);
  await desk.scan(id, number);
});

test('a number that is held is in use as soon as it becomes the expected one', async () => {
  await open();
  const id = desk.add('Support 1');
  desk.sessions.update(id, { expectedNumber: number });
  await scanHeld(id, otherNumber);
  const chrome = await desk.browserProcess(id);
  desk.sessions.update(id, { expectedNumber: otherNumber });
  expect(desk.view(id).state.kind).toBe('ready');
  expect(await desk.browserProcess(id)).toBe(chrome);
});
