import { afterEach, expect, test } from 'vitest';
import { TestDesk, type TestDeskOptions } from './desk.test-kit.ts';

let desk: TestDesk;
const open = async (options?: TestDeskOptions) => (desk = await TestDesk.open(options));

afterEach(() => desk.close());

const number = '15550001';
const otherNumber = '15550002';
const listed = (of = number) => desk.whatsapp.phone(of).linkedDevices().length;
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (error as { error?: { code: string } }).error?.code ?? error,
  );

/** The pairing code that the account shows. */
async function pairingCode(id: string): Promise<string> {
  const { state } = await desk.until(
    id,
    'a pairing code',
    (view) => view.state.kind === 'scan' && view.state.code.kind === 'pairing',
  );
  if (state.kind !== 'scan') throw new Error('unreachable');
  return state.code.value;
}

const untilQr = (id: string) =>
  desk.until(id, 'a QR code', ({ state }) => state.kind === 'scan' && state.code.kind === 'qr');

test('a phone links by a pairing code', async () => {
  await open();
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan');
  await desk.sessions.requestPairingCode(id, number);
  await desk.whatsapp.phone(number).enterCode(await pairingCode(id));
  await desk.untilState(id, 'ready');
  expect(listed()).toBe(1);
});

test('trap 17: a number that WhatsApp refuses is an error, and the QR code is there still', async () => {
  await open();
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan');
  expect(await errorOf(desk.sessions.requestPairingCode(id, '0000'))).toBe('number-refused');
  await untilQr(id);
  await desk.scan(id, number);
});

test('trap 17: from the pairing code back to the QR code, which a phone can scan', async () => {
  await open();
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan');
  await desk.sessions.requestPairingCode(id, number);
  await pairingCode(id);
  await desk.sessions.showQrCode(id);
  await untilQr(id);
  await desk.scan(id, number);
});

test('a pairing code is renewed before it expires', async () => {
  await open({ limits: { pairingCode: 300 } });
  const id = desk.add('Support 1');
  await desk.untilState(id, 'scan');
  await desk.sessions.requestPairingCode(id, number);
  const first = await pairingCode(id);
  const { state } = await desk.until(
    id,
    'another code',
    (view) =>
      view.state.kind === 'scan' && view.state.code.kind === 'pairing' && view.state.code.value !== first,
  );
  if (state.kind !== 'scan') throw new Error('unreachable');
  expect(Date.parse(state.expiresAt) - Date.parse(state.issuedAt)).toBe(300);
});

test('a linked account gives no code: that is an error, and changes nothing', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  expect(await errorOf(desk.sessions.requestPairingCode(id, number))).toBe('wrong-state');
  expect(await errorOf(desk.sessions.showQrCode(id))).toBe('wrong-state');
  expect(desk.view(id).state.kind).toBe('ready');
});

test('trap 21: a login that is open in another browser is taken back when a person says so, not before', async () => {
  await open();
  const id = await desk.link('Support 1', number);
  await desk.whatsapp.faults.now({ kind: 'conflict' });
  await desk.untilState(id, 'conflict');
  await desk.sessions.useHere(id);
  await desk.untilState(id, 'ready');
  expect(await errorOf(desk.sessions.useHere(id))).toBe('wrong-state');
});

/** Links one number, logs it out, and lets another phone scan. */
async function scanOtherNumber(): Promise<string> {
  const id = await desk.link('Support 1', number);
  await desk.sessions.logOut(id);
  const { state } = await desk.untilState(id, 'scan');
  if (state.kind !== 'scan') throw new Error('unreachable');
  await desk.whatsapp.phone(otherNumber).scan(state.code.value);
  await desk.untilState(id, 'held');
  return id;
}

test('another number than last time is held, also after a restart of the app, until a person keeps it', async () => {
  await open();
  const id = await scanOtherNumber();
  expect(desk.view(id).state).toMatchObject({ identity: { number: otherNumber }, expected: number });
  await desk.reopen();
  await desk.untilState(id, 'held');
  desk.sessions.keepNumber(id);
  expect(desk.view(id)).toMatchObject({
    state: { kind: 'ready', identity: { number: otherNumber } },
    notice: { kind: 'other-number', before: number },
  });
  await desk.reopen();
  await desk.untilState(id, 'ready');
});

test('another number than last time is logged out again, and the account waits for the right one', async () => {
  await open();
  const id = await scanOtherNumber();
  expect(await desk.sessions.logOut(id)).toMatchObject({ receipt: { phoneTold: { kind: 'done' } } });
  expect(listed(otherNumber)).toBe(0);
  await desk.scan(id, number);
});
