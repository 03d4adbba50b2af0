import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { end, installs, makeReady, onMac, open, settle, type Opened } from './updates.test-kit.ts';
import { checkEvery, firstCheckAfter } from './updates.ts';

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

/** What is ready, with a check after it under way. */
async function lookAgain(opened: Opened): Promise<void> {
  await makeReady(opened);
  opened.updates.check();
  await settle();
  expect(opened.state().kind).toBe('ready');
}

test('while an update is ready, the next check brings the newer one in its place, and only that is installed', async () => {
  const opened = open();
  await makeReady(opened);
  opened.updates.start();
  await vi.advanceTimersByTimeAsync(firstCheckAfter);
  opened.raw.answer('0.2.0');
  await vi.advanceTimersByTimeAsync(checkEvery - firstCheckAfter);
  opened.raw.answer('0.3.0');
  await settle();
  expect(opened.state()).toMatchObject({ kind: 'downloading', update: { version: '0.3.0' } });
  // The old one is gone from the disk by now, and must not be what a quit installs.
  opened.raw.quit();
  expect(installs(opened)).toEqual([]);
  opened.raw.finish();
  await settle();
  expect(opened.state()).toMatchObject({ kind: 'ready', update: { version: '0.3.0' }, restart: false });
  await end(opened);
  expect(installs(opened)).toEqual(['install at quit']);
});

test.each<[string, (opened: Opened) => void]>([
  [
    'the same one',
    ({ raw }) => {
      raw.answer('0.2.0');
    },
  ],
  [
    'nothing',
    ({ raw }) => {
      raw.answer('0.1.0', false);
    },
  ],
  [
    'an error',
    ({ raw }) => {
      raw.fail(new Error('net::ERR_INTERNET_DISCONNECTED'));
    },
  ],
])('a check that brings %s leaves what is ready as it is', async (_what, answer) => {
  const opened = open();
  await lookAgain(opened);
  answer(opened);
  await settle();
  expect(opened.raw.log.filter((line) => line === 'download')).toHaveLength(1);
  await end(opened);
  expect(installs(opened)).toEqual(['install at quit']);
});

test('what is ready stays for a restart that waits, for a quit that has begun, and for who wants to be asked', async () => {
  for (const keep of [
    ({ desk, updates }: Opened) => {
      desk.isBusy = true;
      updates.restart(true);
    },
    ({ updates }: Opened) => {
      updates.atQuit(true);
    },
  ]) {
    const opened = open();
    await lookAgain(opened);
    keep(opened);
    opened.raw.answer('0.3.0');
    await settle();
    expect(opened.state()).toMatchObject({ kind: 'ready', update: { version: '0.2.0' } });
  }
  const asked = open();
  await makeReady(asked);
  asked.settings.downloadUpdates = false;
  asked.updates.check();
  await settle();
  expect(asked.raw.log.filter((line) => line.startsWith('check'))).toHaveLength(1);
});
