import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appError, AppException, type AppError } from '../../shared/errors.ts';
import { FakeClock, memoryStore, openAccess, outcome } from './access.test-kit.ts';
import { askEvery, LockWatch } from './lock-watch.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

test('a lock outlasts the app, and opens for a name; the journal has both', async () => {
  const store = memoryStore();
  const first = openAccess(store);
  first.access.lock('idle');
  first.access.lock('person');
  const again = openAccess(store, new FakeClock(), { signIn: vi.fn() });
  expect(again.access.view.locked).toEqual({ since: '2026-03-02T08:00:00.000Z', why: 'idle' });
  expect(await outcome(again.access.unlock({ person: 'Ana' }))).toBe('ok');
  expect(openAccess(store).access.isLocked).toBe(false);
  expect(first.journal).toMatchObject([{ kind: 'locked', why: 'idle', person: null }]);
  expect(again.journal).toMatchObject([{ kind: 'unlocked', with: 'name' }]);
});

test('a name that is not taken leaves it locked', async () => {
  const refused = new AppException(appError('invalid-name', 'Not in the list.', 'Choose another.'));
  const { access } = openAccess(memoryStore(), new FakeClock(), {
    signIn: () => {
      throw refused;
    },
  });
  access.lock('person');
  expect(await outcome(access.unlock({ person: 'Eve' }))).toBe('invalid-name');
  expect(await outcome(access.unlock({ pin: '4711' }))).toBe('wrong-state');
  expect(access.isLocked).toBe(true);
});

test('the PIN opens it, and makes nobody a lead', async () => {
  const { access, journal } = openAccess();
  await access.setPin('4711');
  access.lock('person');
  expect(await outcome(access.unlock({ pin: '4712' }))).toBe('pin-wrong');
  expect(await outcome(access.unlock({ pin: '4711' }))).toBe('ok');
  expect(access.view).toMatchObject({ locked: null, leadUntil: null });
  expect(journal.at(-1)).toMatchObject({ kind: 'unlocked', with: 'pin' });
});

test('where nothing can be written it locks all the same, and says so', () => {
  const store = memoryStore();
  store.full = new AppException(appError('storage-failed', 'Not saved.', 'Free some space.'));
  const report = vi.fn<(problem: AppError) => void>();
  const { access } = openAccess(store, new FakeClock(), { report });
  access.lock('screen');
  expect(access.isLocked).toBe(true);
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage-failed' }));
});

function watch(settings: { idleLock: number | null; lockWithScreen: boolean }) {
  const listeners = new Map<string, () => void>();
  const computer = {
    idle: 0,
    getSystemIdleTime: () => computer.idle,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    off: (event: string) => listeners.delete(event),
  };
  const { access } = openAccess();
  const report = vi.fn();
  const locks = new LockWatch({ access, settings: () => settings, computer, report });
  return { access, computer, locks, listeners, report };
}

test('nobody at the keys for as long as is set locks, and not a moment earlier', () => {
  const { access, computer, locks } = watch({ idleLock: 3, lockWithScreen: false });
  computer.idle = 179;
  vi.advanceTimersByTime(askEvery);
  expect(access.isLocked).toBe(false);
  computer.idle = 180;
  vi.advanceTimersByTime(askEvery);
  expect(access.view.locked?.why).toBe('idle');
  locks.stop();
});

test('the screen’s lock locks the window only where that is set; a wake asks at once', () => {
  const without = watch({ idleLock: null, lockWithScreen: false });
  without.computer.idle = 100_000;
  without.listeners.get('lock-screen')?.();
  vi.advanceTimersByTime(askEvery);
  expect(without.access.isLocked).toBe(false);
  const withScreen = watch({ idleLock: null, lockWithScreen: true });
  withScreen.listeners.get('lock-screen')?.();
  expect(withScreen.access.view.locked?.why).toBe('screen');
  const woken = watch({ idleLock: 1, lockWithScreen: false });
  woken.computer.idle = 3600;
  woken.listeners.get('resume')?.();
  expect(woken.access.view.locked?.why).toBe('idle');
  for (const { locks } of [without, withScreen, woken]) locks.stop();
});

test('stopped, it listens and asks no more; a computer that cannot tell is reported', () => {
  const { computer, locks, listeners, report } = watch({ idleLock: 1, lockWithScreen: true });
  computer.getSystemIdleTime = () => {
    throw new Error('no display');
  };
  vi.advanceTimersByTime(askEvery);
  expect(report).toHaveBeenCalledOnce();
  locks.stop();
  expect(listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
