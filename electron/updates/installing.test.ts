import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { end, installs, makeReady, onMac, open, settle, type Opened } from './updates.test-kit.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what was downloaded from a channel that nobody wants any more is not installed', async () => {
  const opened = open({}, { updateChannel: 'beta' });
  await makeReady(opened);
  opened.settings.updateChannel = 'stable';
  opened.updates.settingsChanged();
  await end(opened);
  expect(installs(opened)).toEqual([]);
});

test('a quit by a person installs what is ready, once everything is closed', async () => {
  const opened = open();
  await makeReady(opened);
  expect(opened.raw.autoInstallOnAppQuit).toBe(false);
  await end(opened);
  expect(opened.raw.log.at(-1)).toBe('install at quit');
  expect(opened.startAgain).not.toHaveBeenCalled();
});

test.each<[string, (opened: Opened) => Promise<void>]>([
  [
    'that begins while accounts are being logged out',
    async (opened) => {
      opened.desk.isBusy = true;
      opened.updates.atQuit(true);
      // Closing has cut it short; that does not make it done.
      opened.desk.isBusy = false;
      await end(opened);
    },
  ],
  ['whose closing takes too long', (opened) => end(opened, { inOrder: false })],
  ['by the system, which waits for nobody', (opened) => end(opened, { byPerson: false })],
])('a quit %s installs nothing', async (_name, quit) => {
  const opened = open();
  await makeReady(opened);
  await quit(opened);
  expect(installs(opened)).toEqual([]);
});

test('a quit without an update that is ready installs nothing, also with one on its way', async () => {
  const opened = open();
  opened.updates.check();
  await settle();
  opened.raw.answer('0.2.0');
  await settle();
  await end(opened);
  expect(installs(opened)).toEqual([]);
  const untouched = open();
  await end(untouched);
  expect(untouched.opened).not.toHaveBeenCalled();
});

test('a restart closes first, gets out of the way, and then installs and starts', async () => {
  const opened = open();
  await makeReady(opened);
  opened.updates.restart(true);
  expect(opened.quit).toHaveBeenCalledTimes(1);
  expect(installs(opened)).toEqual([]);
  await end(opened);
  expect(opened.raw.log.slice(-2)).toEqual(['make way', 'install silent=true start=true']);
  expect(opened.startAgain).not.toHaveBeenCalled();
});

test('a restart waits while accounts are being logged out, and can be taken back meanwhile', async () => {
  const opened = open();
  const { desk, updates, quit, state } = opened;
  await makeReady(opened);
  desk.isBusy = true;
  updates.restart(true);
  updates.look();
  expect(quit).not.toHaveBeenCalled();
  expect(state()).toMatchObject({ kind: 'ready', restart: true });
  updates.restart(false);
  desk.isBusy = false;
  updates.look();
  expect(quit).not.toHaveBeenCalled();
  desk.isBusy = true;
  updates.restart(true);
  desk.isBusy = false;
  updates.look();
  expect(quit).toHaveBeenCalledTimes(1);
});

test('a restart that waits does not get past a lock that comes meanwhile', async () => {
  const opened = open();
  const { desk, updates, quit, state } = opened;
  await makeReady(opened);
  desk.isBusy = true;
  updates.restart(true);
  Object.assign(desk, { isBusy: false, isLocked: true });
  updates.look();
  expect(quit).not.toHaveBeenCalled();
  expect(state()).toMatchObject({ kind: 'ready', restart: false });
});

test('a Mac, which nobody can hold back, gets what was downloaded only at the very end', async () => {
  for (const restarts of [false, true]) {
    const opened = open({}, {}, onMac);
    await makeReady(opened);
    if (restarts) opened.updates.restart(true);
    expect(installs(opened)).toEqual([]);
    const ended = end(opened);
    await vi.advanceTimersByTimeAsync(onMac.takeOver);
    await ended;
    expect(opened.raw.log.slice(-2)).toEqual(['make way', `install silent=true start=${String(restarts)}`]);
  }
  const busy = open({}, {}, onMac);
  await makeReady(busy);
  busy.desk.isBusy = true;
  await end(busy);
  expect(installs(busy)).toEqual([]);
});

test('where installing fails, the app that was closed for it comes back as it was', async () => {
  const opened = open();
  await makeReady(opened);
  opened.raw.installFails = true;
  opened.updates.restart(true);
  await end(opened);
  expect(opened.startAgain).toHaveBeenCalledTimes(1);
  expect(opened.errors).toHaveLength(1);
});
