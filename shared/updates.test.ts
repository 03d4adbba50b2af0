import { expect, test } from 'vitest';
import { appError } from './errors.ts';
import { mayCheck, nextUpdateState, type UpdateEvent, type UpdateState } from './updates.ts';

const at = '2026-03-02T08:00:00.000Z';
const later = '2026-03-02T12:00:00.000Z';
const update = { version: '0.2.0', notes: 'New.' };
const error = appError('update-failed', 'It failed.', 'Try again.');

const states = {
  off: { kind: 'off', reason: 'by-hand', error: null },
  idle: { kind: 'idle', checkedAt: at },
  checking: { kind: 'checking', checkedAt: at },
  available: { kind: 'available', update },
  downloading: { kind: 'downloading', update, percent: 40 },
  ready: { kind: 'ready', update, restart: false },
  failed: { kind: 'failed', error, checkedAt: at },
} as const satisfies { [K in UpdateState['kind']]: Extract<UpdateState, { kind: K }> };

const events = {
  check: { kind: 'check' },
  'nothing-newer': { kind: 'nothing-newer', at: later },
  found: { kind: 'found', update },
  download: { kind: 'download' },
  progress: { kind: 'progress', percent: 62.7 },
  cancelled: { kind: 'cancelled' },
  downloaded: { kind: 'downloaded' },
  restart: { kind: 'restart', wanted: true },
  failed: { kind: 'failed', error },
  channel: { kind: 'channel' },
} as const satisfies { [K in UpdateEvent['kind']]: Extract<UpdateEvent, { kind: K }> };

type Table = Record<UpdateState['kind'], Partial<Record<UpdateEvent['kind'], UpdateState>>>;

const unknown: UpdateState = { kind: 'idle', checkedAt: null };
/** Every change that there is; what is not named leaves the state as it was. */
const changes: Table = {
  // Nothing switches updates on that a policy or the way of installing has switched off.
  off: {},
  idle: { check: states.checking, channel: unknown },
  checking: {
    'nothing-newer': { kind: 'idle', checkedAt: later },
    found: states.available,
    failed: states.failed,
    channel: unknown,
  },
  available: {
    check: { kind: 'checking', checkedAt: null },
    download: { kind: 'downloading', update, percent: null },
    channel: unknown,
  },
  downloading: {
    progress: { kind: 'downloading', update, percent: 62 },
    cancelled: states.available,
    downloaded: states.ready,
    failed: { kind: 'failed', error, checkedAt: null },
    channel: unknown,
  },
  ready: {
    restart: { kind: 'ready', update, restart: true },
    failed: { kind: 'failed', error, checkedAt: null },
    channel: unknown,
  },
  failed: { check: states.checking, channel: unknown },
};

const all = Object.values(states).flatMap((state) =>
  Object.values(events).map((event) => [state, event] as const),
);

test.each(all)('$kind after $kind', (state, event) => {
  const expected = changes[state.kind][event.kind];
  const next = nextUpdateState(state, event);
  if (expected) expect(next).toEqual(expected);
  else expect(next).toBe(state);
});

test('another version than the one that is ready takes its place, unless a restart waits for that one', () => {
  const found = { kind: 'found', update: { version: '0.3.0', notes: '' } } as const;
  expect(nextUpdateState(states.ready, found)).toEqual({ kind: 'available', update: found.update });
  const waiting = { ...states.ready, restart: true };
  expect(nextUpdateState(waiting, found)).toBe(waiting);
});

test('a version that is on its way or here is not looked for again', () => {
  expect(
    Object.values(states)
      .filter(mayCheck)
      .map(({ kind }) => kind),
  ).toEqual(['idle', 'available', 'failed']);
});

test('a download is never shown as more than all or less than nothing', () => {
  for (const [percent, shown] of [
    [-3, 0],
    [104, 100],
  ] as const)
    expect(nextUpdateState(states.downloading, { kind: 'progress', percent })).toMatchObject({
      percent: shown,
    });
});
