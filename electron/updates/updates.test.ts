import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppSettings } from '../../shared/settings.ts';
import type { UpdatesView } from '../../shared/updates.ts';
import { FakeRawUpdater } from './raw-updater.test-kit.ts';
import { Updater, type UpdaterLimits } from './updater.ts';
import { checkEvery, firstCheckAfter, Updates, type UpdatesOptions } from './updates.ts';

const at = new Date('2026-03-02T08:00:00.000Z');
const limits: UpdaterLimits = { check: 60_000, silence: 60_000, takeOver: null };
const onMac = { ...limits, takeOver: 30_000 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function open(options: Partial<UpdatesOptions> = {}, set: Partial<AppSettings> = {}, within = limits) {
  const raw = new FakeRawUpdater();
  raw.isMac = within.takeOver !== null;
  const settings = { updateChannel: 'stable', downloadUpdates: true, ...set } as AppSettings;
  const desk = { isBusy: false, isLocked: false };
  const told: UpdatesView[] = [];
  const errors: unknown[] = [];
  const opened = vi.fn();
  const quit = vi.fn(() => {
    updates.atQuit(true);
  });
  const startAgain = vi.fn();
  const updates: Updates = new Updates({
    off: null,
    fixedChannel: null,
    settings: () => settings,
    open: (onError) => {
      opened();
      return Promise.resolve(new Updater(raw, onError, within));
    },
    isBusy: () => desk.isBusy,
    isLocked: () => desk.isLocked,
    quit,
    startAgain,
    makeWay: () => raw.log.push('make way'),
    onChange: (view) => told.push(view),
    onError: (error) => errors.push(error),
    now: () => at,
    ...options,
  });
  return {
    raw,
    updates,
    settings,
    desk,
    told,
    errors,
    opened,
    quit,
    startAgain,
    state: () => updates.view.state,
    kinds: () => told.map(({ state }) => state.kind),
  };
}

type Opened = ReturnType<typeof open>;

const containing = (words: string): unknown => expect.stringContaining(words);
const settle = () => vi.advanceTimersByTimeAsync(0);

async function makeReady(opened: Opened): Promise<void> {
  opened.updates.check();
  await settle();
  opened.raw.answer('0.2.0');
  await settle();
  opened.raw.finish();
  await settle();
  expect(opened.state()).toMatchObject({ kind: 'ready', update: { version: '0.2.0' } });
}

/** Everything that the app does when it ends. */
async function end({ updates, raw }: Opened, { byPerson = true, inOrder = true } = {}): Promise<void> {
  updates.atQuit(byPerson);
  updates.stop();
  await updates.atEnd(inOrder);
  raw.quit();
}

test('nothing is loaded or asked before the app has been open for a while; then every few hours', async () => {
  const { raw, updates, opened, state } = open();
  updates.start();
  await vi.advanceTimersByTimeAsync(firstCheckAfter - 1);
  expect(opened).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(state().kind).toBe('checking');
  raw.answer('0.1.0', false);
  await settle();
  expect(state()).toEqual({ kind: 'idle', checkedAt: at.toISOString() });
  await vi.advanceTimersByTimeAsync(checkEvery);
  expect(raw.log).toHaveLength(2);
  updates.stop();
  await vi.advanceTimersByTimeAsync(3 * checkEvery);
  expect(raw.log).toHaveLength(2);
  expect(opened).toHaveBeenCalledTimes(1);
});

test('where updates are off nothing is ever loaded, and a person who asks is told', async () => {
  const { updates, opened } = open({ off: { reason: 'policy', error: null } });
  updates.start();
  await vi.advanceTimersByTimeAsync(3 * checkEvery);
  for (const ask of [
    () => {
      updates.check();
    },
    () => {
      updates.download();
    },
    () => {
      updates.cancelDownload();
    },
    () => {
      updates.restart(true);
    },
  ])
    expect(ask).toThrow('does not update itself');
  expect(opened).not.toHaveBeenCalled();
  expect(updates.view.state).toEqual({ kind: 'off', reason: 'policy', error: null });
});

test('what is found is downloaded by itself, with its progress, and is ready', async () => {
  const opened = open();
  const { raw, updates, kinds, state } = opened;
  updates.check();
  await settle();
  raw.answer('0.2.0');
  await settle();
  raw.progress(12.9);
  expect(state()).toMatchObject({ kind: 'downloading', percent: 12 });
  raw.finish();
  await settle();
  expect(kinds()).toEqual(['checking', 'available', 'downloading', 'downloading', 'ready']);
  expect(state()).toMatchObject({ update: { version: '0.2.0', notes: 'New.' } });
});

test('where a person wants to be asked, it waits for them; cancelled, it can be downloaded again', async () => {
  const { raw, updates, state } = open({}, { downloadUpdates: false });
  updates.check();
  await settle();
  raw.answer('0.2.0');
  await settle();
  expect(state().kind).toBe('available');
  updates.download();
  await settle();
  updates.cancelDownload();
  await settle();
  expect(state().kind).toBe('available');
  updates.download();
  await settle();
  raw.finish();
  await settle();
  expect(state().kind).toBe('ready');
});

test('a failure that is told twice is one failure, and the next check begins anew', async () => {
  const { raw, updates, state, errors } = open();
  updates.check();
  await settle();
  raw.fail(Object.assign(new Error('sha512 checksum mismatch'), { code: 'ERR_CHECKSUM_MISMATCH' }));
  await settle();
  expect(state()).toMatchObject({ kind: 'failed', error: { code: 'update-failed' } });
  expect(errors).toHaveLength(1);
  updates.check();
  await settle();
  raw.answer('0.1.0', false);
  await settle();
  expect(state().kind).toBe('idle');
});

test.each([
  [{ message: 'x', code: 'ERR_CHECKSUM_MISMATCH' }, 'not the one that was announced'],
  [{ message: 'x', code: 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND' }, 'nothing for this channel'],
  [{ message: 'net::ERR_BLOCKED_BY_CLIENT' }, 'not protected'],
  [{ message: 'net::ERR_CONNECTION_REFUSED' }, 'cannot be reached'],
  [{ message: '500 Oops', statusCode: 500, code: 'HTTP_ERROR_500' }, 'answered with error {status}'],
  [{ message: 'Cannot download "https://x/y", status 503: Busy' }, 'answered with error {status}'],
  [{ message: 'no space', code: 'ENOSPC' }, 'could not be saved'],
  [{ message: 'bad yaml', code: 'ERR_UPDATER_INVALID_UPDATE_INFO' }, 'cannot be read'],
  [{ message: 'Some secret of the server' }, 'a reason that Switchboard does not know'],
])('%j is said in words for people', async ({ message, ...parts }, words) => {
  const { raw, updates, state } = open();
  updates.check();
  await settle();
  raw.fail(Object.assign(new Error(message), parts));
  await settle();
  expect(state()).toMatchObject({ kind: 'failed', error: { message: containing(words) } });
  expect(JSON.stringify(state())).not.toContain('secret');
});

test('a server that says nothing is given up, and so is a download that stops arriving', async () => {
  const { raw, updates, state } = open();
  updates.check();
  await vi.advanceTimersByTimeAsync(limits.check);
  expect(state()).toMatchObject({
    kind: 'failed',
    error: { message: containing('stopped answering') },
  });
  raw.fail(new Error('net::ERR_TIMED_OUT'));
  updates.check();
  await settle();
  raw.answer('0.2.0');
  await settle();
  await vi.advanceTimersByTimeAsync(limits.silence - 1);
  raw.progress(50);
  await vi.advanceTimersByTimeAsync(limits.silence - 1);
  expect(state()).toMatchObject({ kind: 'downloading', percent: 50 });
  await vi.advanceTimersByTimeAsync(1);
  expect(state()).toMatchObject({
    kind: 'failed',
    error: { message: containing('stopped answering') },
  });
});

test('another channel is asked at once, never answered with what the old one has, and offers nothing older', async () => {
  const { raw, updates, settings, state } = open({}, { updateChannel: 'beta' });
  updates.check();
  await settle();
  settings.updateChannel = 'stable';
  updates.settingsChanged();
  expect(updates.view.channel).toBe('stable');
  await settle();
  raw.answer('0.3.0-beta.1');
  await settle();
  expect(raw.log).toEqual(['check beta downgrade=false', 'check latest downgrade=false']);
  expect(state().kind).toBe('checking');
  raw.answer('0.2.0', false);
  await settle();
  expect(state().kind).toBe('idle');
});

test('what was downloaded from a channel that nobody wants any more is not installed', async () => {
  const opened = open({}, { updateChannel: 'beta' });
  await makeReady(opened);
  opened.settings.updateChannel = 'stable';
  opened.updates.settingsChanged();
  await end(opened);
  expect(opened.raw.log.filter((line) => line.startsWith('install'))).toEqual([]);
});

test('a policy’s channel counts, whatever the settings say', async () => {
  const { raw, updates, settings } = open({ fixedChannel: 'stable' }, { updateChannel: 'beta' });
  expect(updates.view).toMatchObject({ channel: 'stable', isChannelFixed: true });
  updates.check();
  await settle();
  settings.updateChannel = 'stable';
  updates.settingsChanged();
  await settle();
  expect(raw.log).toEqual(['check latest downgrade=false']);
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
  expect(opened.raw.log.filter((line) => line.startsWith('install'))).toEqual([]);
});

test('a quit without an update that is ready installs nothing, also with one on its way', async () => {
  const opened = open();
  opened.updates.check();
  await settle();
  opened.raw.answer('0.2.0');
  await settle();
  await end(opened);
  expect(opened.raw.log.filter((line) => line.startsWith('install'))).toEqual([]);
  const untouched = open();
  await end(untouched);
  expect(untouched.opened).not.toHaveBeenCalled();
});

test('a restart closes first, gets out of the way, and then installs and starts', async () => {
  const opened = open();
  await makeReady(opened);
  opened.updates.restart(true);
  expect(opened.quit).toHaveBeenCalledTimes(1);
  expect(opened.raw.log.filter((line) => line.startsWith('install'))).toEqual([]);
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
    expect(opened.raw.log.filter((line) => line.startsWith('install'))).toEqual([]);
    const ended = end(opened);
    await vi.advanceTimersByTimeAsync(onMac.takeOver);
    await ended;
    expect(opened.raw.log.slice(-2)).toEqual(['make way', `install silent=true start=${String(restarts)}`]);
  }
  const busy = open({}, {}, onMac);
  await makeReady(busy);
  busy.desk.isBusy = true;
  await end(busy);
  expect(busy.raw.log.filter((line) => line.startsWith('install'))).toEqual([]);
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
