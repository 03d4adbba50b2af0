import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { at, containing, limits, open, settle } from './updates.test-kit.ts';
import { checkEvery, firstCheckAfter } from './updates.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

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
