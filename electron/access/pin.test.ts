import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { appError, AppException, toAppError } from '../../shared/errors.ts';
import { FakeClock, memoryStore, openAccess, outcome } from './access.test-kit.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const right = '4711';
const wrong = '0000';

async function withPin(store = memoryStore(), clock = new FakeClock()) {
  const desk = openAccess(store, clock);
  await desk.access.setPin(right);
  desk.access.leaveLead();
  return { ...desk, store };
}

const enter = async (desk: Pick<ReturnType<typeof openAccess>, 'access'>, pin: string, times = 1) => {
  const outcomes: string[] = [];
  for (let index = 0; index < times; index += 1) outcomes.push(await outcome(desk.access.enterPin(pin)));
  return outcomes;
};

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('a PIN', () => {
  test('is set, changed and removed only by who knows it; nothing of it gets into the journal or an error', async () => {
    const { access, journal } = openAccess();
    for (const bad of ['', '123', '12a4', ' 1234', '1'.repeat(13), '１２３４']) {
      expect(await outcome(access.setPin(bad))).toBe('invalid-pin');
    }
    expect(await outcome(access.setPin(right))).toBe('ok');
    expect(await outcome(access.setPin('9999'))).toBe('pin-wrong');
    expect(await outcome(access.setPin('9999', wrong))).toBe('pin-wrong');
    expect(await outcome(access.setPin('9999', right))).toBe('ok');
    expect(await outcome(access.removePin(right))).toBe('pin-wrong');
    const error = await access.removePin('123456').catch(toAppError);
    expect(JSON.stringify([journal, error])).not.toMatch(/4711|9999|123456/);
    expect(await outcome(access.removePin('9999'))).toBe('ok');
    expect(access.view).toMatchObject({ hasPin: false, leadUntil: null });
    expect(journal.map(({ kind }) => kind)).toEqual(['pin-set', 'pin-set', 'pin-removed']);
    access.stop();
  });

  test('that could not be saved is not set', async () => {
    const store = memoryStore();
    store.full = new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
    const { access, journal } = openAccess(store);
    expect(await outcome(access.setPin(right))).toBe('storage-failed');
    expect(access.view.hasPin).toBe(false);
    expect(journal).toEqual([]);
  });

  test('is not tried where the try could not be counted', async () => {
    const desk = await withPin();
    desk.store.full = new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
    expect(await enter(desk, right)).toEqual(['storage-failed']);
    expect(desk.access.view.leadUntil).toBeNull();
  });
});

describe('wrong PINs', () => {
  test('in a row, five of them, mean a wait in which not even the right one is taken', async () => {
    const desk = await withPin();
    expect(await enter(desk, wrong, 6)).toEqual([
      ...Array<string>(4).fill('pin-wrong'),
      'pin-blocked',
      'pin-blocked',
    ]);
    expect(desk.journal).toContainEqual(expect.objectContaining({ kind: 'pin-blocked', wrong: 5 }));
    expect(desk.access.view.pinBlockedUntil).toBe('2026-03-02T08:00:30.000Z');
    desk.clock.pass(30 * second - 1);
    expect(await enter(desk, right)).toEqual(['pin-blocked']);
    desk.clock.pass(1);
    expect(await enter(desk, right)).toEqual(['ok']);
    desk.access.stop();
  });

  test('after that double the wait, to an hour and no more; a right one begins anew', async () => {
    const desk = await withPin();
    await enter(desk, wrong, 5);
    const waits: number[] = [];
    for (let index = 0; index < 9; index += 1) {
      const until = Date.parse(desk.access.view.pinBlockedUntil ?? '');
      waits.push((until - desk.clock.wall()) / second);
      desk.clock.pass(until - desk.clock.wall());
      await enter(desk, wrong);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    desk.clock.pass(hour);
    expect(await enter(desk, right)).toEqual(['ok']);
    expect(await enter(desk, wrong, 4)).toEqual(Array<string>(4).fill('pin-wrong'));
    desk.access.stop();
  });

  test('count whichever way they come in, and are tried one at a time', async () => {
    const desk = await withPin();
    desk.access.lock('person');
    const outcomes = await Promise.all([
      outcome(desk.access.unlock({ pin: wrong })),
      outcome(desk.access.setPin('9999', wrong)),
      outcome(desk.access.removePin(wrong)),
      outcome(desk.access.enterPin(wrong)),
      outcome(desk.access.enterPin(wrong)),
      outcome(desk.access.unlock({ pin: right })),
    ]);
    expect(outcomes).toEqual([...Array<string>(4).fill('pin-wrong'), 'pin-blocked', 'pin-blocked']);
    expect(desk.access.isLocked).toBe(true);
    desk.access.stop();
  });

  test('are remembered over a restart, and so is the wait', async () => {
    const first = await withPin();
    await enter(first, wrong, 5);
    first.access.stop();
    first.clock.pass(10 * second);
    first.clock.restart();
    const again = openAccess(first.store, first.clock);
    expect(await enter(again, right)).toEqual(['pin-blocked']);
    expect(again.access.view.pinBlockedUntil).toBe('2026-03-02T08:00:30.000Z');
    again.clock.pass(20 * second);
    expect(await enter(again, wrong)).toEqual(['pin-blocked']);
    expect(again.access.view.pinBlockedUntil).toBe('2026-03-02T08:01:30.000Z');
    again.access.stop();
  });

  test('were made, even if the app is killed before it knows', async () => {
    const first = await withPin();
    for (let index = 0; index < 5; index += 1) {
      const killed = openAccess(first.store, first.clock);
      void outcome(killed.access.enterPin(wrong));
      await Promise.resolve(); // Counted, and not yet looked at.
      killed.access.stop();
    }
    const again = openAccess(first.store, first.clock);
    expect(await enter(again, right)).toEqual(['pin-blocked']);
    again.access.stop();
  });

  test('set no clock against the wait: forward does not end it, back does not prolong it', async () => {
    const desk = await withPin();
    await enter(desk, wrong, 5);
    desk.clock.set(5 * hour);
    expect(await enter(desk, right)).toEqual(['pin-blocked']);
    desk.clock.set(-24 * hour);
    desk.clock.pass(30 * second);
    expect(await enter(desk, right)).toEqual(['ok']);
    desk.access.stop();
  });

  test('with the clock set back while the app was closed, mean one whole wait and no more', async () => {
    const first = await withPin();
    await enter(first, wrong, 5);
    first.access.stop();
    first.clock.set(-300 * hour);
    first.clock.restart();
    const again = openAccess(first.store, first.clock);
    expect(await enter(again, right)).toEqual(['pin-blocked']);
    again.clock.pass(30 * second);
    expect(await enter(again, right)).toEqual(['ok']);
    again.access.stop();
  });
});

test('that the wait is over is told without anybody asking', async () => {
  const desk = await withPin();
  await enter(desk, wrong, 5);
  desk.clock.pass(30 * second);
  vi.advanceTimersByTime(30 * second);
  expect(desk.told.at(-1)?.pinBlockedUntil).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});

describe('lead mode', () => {
  test('lasts five minutes since it was last needed, and its end is told', async () => {
    const desk = await withPin();
    await enter(desk, right);
    desk.clock.pass(4 * minute);
    expect(desk.access.refusal('setKept', { kept: ['remove'] })).toBeNull();
    desk.clock.pass(4 * minute);
    vi.advanceTimersByTime(4 * minute);
    expect(desk.access.refusal('setKept', { kept: [] })).toBeNull();
    desk.clock.pass(5 * minute);
    vi.advanceTimersByTime(5 * minute);
    expect(desk.told.at(-1)?.leadUntil).toBeNull();
    expect(desk.access.refusal('setKept', { kept: [] })).toMatchObject({ code: 'pin-needed' });
  });

  test('is not prolonged by what anybody may do, by the clock, or by a sleep', async () => {
    const desk = await withPin();
    await enter(desk, right);
    desk.clock.pass(4 * minute);
    desk.access.refusal('startAccount', { id: 'a' });
    desk.clock.set(-2 * hour);
    desk.clock.pass(minute);
    expect(desk.access.refusal('lock', undefined)).toBeNull();
    expect(desk.access.view.leadUntil).toBeNull();

    await enter(desk, right);
    desk.clock.set(2 * hour); // While the computer slept, only that clock went on.
    expect(desk.access.view.leadUntil).toBeNull();
    desk.access.stop();
  });

  test('ends when a person leaves it, and when the window is locked', async () => {
    const desk = await withPin();
    await enter(desk, right);
    desk.access.leaveLead();
    expect(desk.access.view.leadUntil).toBeNull();
    await enter(desk, right);
    desk.access.lock('idle');
    expect(desk.access.view.leadUntil).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});
