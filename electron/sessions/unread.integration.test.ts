import { afterEach, expect, test } from 'vitest';
import { TestDesk } from './desk.test-kit.ts';

let desk: TestDesk;
afterEach(() => desk.close());

const number = '15550001';
const customer = { number: '15557770001', name: 'Ada' };

/** The longest that a change may take to arrive, in milliseconds. */
const limit = 2_000;

test('the unread count follows the phone, in time, and is there again after a restart', async () => {
  desk = await TestDesk.open();
  const phone = desk.whatsapp.phone(number);
  const id = await desk.link('Support 1', number);
  const counted = (count: number | null) =>
    desk.until(id, `${count} unread`, ({ unread, state }) => state.kind === 'ready' && unread === count);
  /** How long it takes, in milliseconds, until the account shows this count. */
  const timeUntil = async (count: number, act: () => void) => {
    const begun = Date.now();
    act();
    await counted(count);
    return Date.now() - begun;
  };

  await counted(0);
  const cameIn = await timeUntil(1, () => {
    phone.sendMessage('Hello?', customer);
    phone.sendMessage('Is anybody there?', customer);
  });
  expect(cameIn).toBeLessThan(limit);
  expect(
    await timeUntil(2, () => {
      phone.sendMessage('Hi', { number: '15557770002', name: 'Bo' });
    }),
  ).toBeLessThan(limit);
  expect(
    await timeUntil(1, () => {
      phone.read(customer);
    }),
  ).toBeLessThan(limit);

  // Nobody knows while no Chrome runs; with the next one it is the phone's number, also of what came meanwhile.
  desk.sessions.stop(id);
  await desk.untilState(id, 'stopped');
  expect(desk.view(id).unread).toBeNull();
  phone.sendMessage('Still there?', customer);
  desk.sessions.start(id);
  await counted(2);
});
