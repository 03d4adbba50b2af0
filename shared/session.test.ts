import { expect, test } from 'vitest';
import { appError } from './errors.ts';
import { sessionStateSchema, transition, type SessionEvent, type SessionState } from './session.ts';

const at = '2026-01-01T00:00:00.000Z';
const later = '2026-01-01T00:00:20.000Z';
const identity = { number: '15550001', name: 'Support', platform: 'android' };
const error = appError('page-crashed', 'The page crashed.', 'Wait.', { retryable: true });
const code = { kind: 'qr', value: 'ref-1' } as const;

/** Each kind of state, with the variants among which a transition may tell. */
const states = {
  stopped: { kind: 'stopped' },
  queued: { kind: 'queued', position: 2 },
  'starting chrome': { kind: 'starting', phase: 'chrome' },
  'starting page': { kind: 'starting', phase: 'page' },
  'starting restore': { kind: 'starting', phase: 'restore' },
  scan: { kind: 'scan', code, issuedAt: at, expiresAt: later, rotation: 3 },
  'scan-paused': { kind: 'scan-paused', why: 'expired' },
  linking: { kind: 'syncing', percent: null },
  syncing: { kind: 'syncing', percent: 40 },
  ready: { kind: 'ready', identity, since: at, link: 'online' },
  reconnecting: { kind: 'ready', identity, since: at, link: 'reconnecting' },
  held: { kind: 'held', identity, expected: '15550002' },
  conflict: { kind: 'conflict', identity },
  'logging-out unlink': { kind: 'logging-out', step: 'unlink' },
  'logging-out close': { kind: 'logging-out', step: 'close' },
  'logging-out erase': { kind: 'logging-out', step: 'erase' },
  recovering: { kind: 'recovering', attempt: 1, nextTryAt: later, cause: error },
  stopping: { kind: 'stopping' },
  failed: { kind: 'failed', error },
} as const satisfies Record<string, SessionState>;

const events = {
  queued: { kind: 'queued', position: 1 },
  'starting chrome': { kind: 'starting', phase: 'chrome' },
  'starting page': { kind: 'starting', phase: 'page' },
  'starting restore': { kind: 'starting', phase: 'restore' },
  'same code': { kind: 'code', code, issuedAt: later, expiresAt: later },
  'new code': { kind: 'code', code: { kind: 'qr', value: 'ref-2' }, issuedAt: at, expiresAt: later },
  expired: { kind: 'scan-paused', why: 'expired' },
  unwatched: { kind: 'scan-paused', why: 'unwatched' },
  syncing: { kind: 'syncing', percent: null },
  'syncing 40': { kind: 'syncing', percent: 40 },
  'syncing 41': { kind: 'syncing', percent: 41 },
  ready: { kind: 'ready', identity, since: later },
  online: { kind: 'link', link: 'online' },
  reconnecting: { kind: 'link', link: 'reconnecting' },
  held: { kind: 'held', identity, expected: '15550002' },
  conflict: { kind: 'conflict', identity },
  'logging-out unlink': { kind: 'logging-out', step: 'unlink' },
  'logging-out close': { kind: 'logging-out', step: 'close' },
  'logging-out erase': { kind: 'logging-out', step: 'erase' },
  recovering: { kind: 'recovering', attempt: 2, nextTryAt: later, cause: error },
  stopping: { kind: 'stopping' },
  stopped: { kind: 'stopped' },
  failed: { kind: 'failed', error: { ...error } },
} as const satisfies Record<string, SessionEvent>;

type StateName = keyof typeof states;
type EventName = keyof typeof events;

const idle: StateName[] = ['stopped', 'queued', 'scan-paused', 'recovering', 'failed'];
const running: StateName[] = [
  'starting chrome',
  'starting page',
  'starting restore',
  'scan',
  'linking',
  'syncing',
  'ready',
  'reconnecting',
  'held',
  'conflict',
];
const starting: StateName[] = ['starting chrome', 'starting page', 'starting restore'];
const all = Object.keys(states) as StateName[];
const without = (...names: StateName[]) => all.filter((name) => !names.includes(name));

/** For each event the states that it changes, and into what. In every other state it changes nothing. */
const effects: Record<EventName, { from: StateName[]; to: (state: SessionState) => SessionState }> = {
  queued: { from: [...idle, 'logging-out erase'], to: () => ({ kind: 'queued', position: 1 }) },
  'starting chrome': {
    from: [...idle, 'logging-out erase'],
    to: () => ({ kind: 'starting', phase: 'chrome' }),
  },
  'starting page': { from: ['starting chrome'], to: () => ({ kind: 'starting', phase: 'page' }) },
  'starting restore': {
    from: ['starting chrome', 'starting page'],
    to: () => ({ kind: 'starting', phase: 'restore' }),
  },
  'same code': {
    from: [...starting, 'linking'],
    to: () => ({ kind: 'scan', code, issuedAt: later, expiresAt: later, rotation: 0 }),
  },
  'new code': {
    from: [...starting, 'scan', 'linking'],
    to: (state) => ({
      kind: 'scan',
      code: events['new code'].code,
      issuedAt: at,
      expiresAt: later,
      rotation: state.kind === 'scan' ? 4 : 0,
    }),
  },
  expired: { from: ['scan'], to: () => ({ kind: 'scan-paused', why: 'expired' }) },
  unwatched: {
    from: ['queued', ...starting, 'scan', 'recovering', 'logging-out erase'],
    to: () => ({ kind: 'scan-paused', why: 'unwatched' }),
  },
  syncing: {
    from: [...starting, 'scan'],
    to: () => ({ kind: 'syncing', percent: null }),
  },
  'syncing 40': {
    from: [...starting, 'scan', 'linking'],
    to: () => ({ kind: 'syncing', percent: 40 }),
  },
  'syncing 41': {
    from: [...starting, 'scan', 'linking', 'syncing'],
    to: () => ({ kind: 'syncing', percent: 41 }),
  },
  ready: {
    from: [...starting, 'scan', 'linking', 'syncing', 'held', 'conflict'],
    to: () => ({ kind: 'ready', identity, since: later, link: 'online' }),
  },
  online: { from: ['reconnecting'], to: () => states.ready },
  reconnecting: { from: ['ready'], to: () => states.reconnecting },
  held: { from: [...starting, 'scan', 'linking', 'syncing', 'conflict'], to: () => states.held },
  conflict: {
    from: [...starting, 'linking', 'syncing', 'ready', 'reconnecting', 'held'],
    to: () => states.conflict,
  },
  'logging-out unlink': {
    from: without('logging-out unlink', 'logging-out close', 'logging-out erase', 'stopping'),
    to: () => ({ kind: 'logging-out', step: 'unlink' }),
  },
  'logging-out close': {
    from: without('logging-out close', 'logging-out erase', 'stopping'),
    to: () => ({ kind: 'logging-out', step: 'close' }),
  },
  'logging-out erase': {
    from: without('logging-out erase', 'stopping'),
    to: () => ({ kind: 'logging-out', step: 'erase' }),
  },
  recovering: { from: ['queued', ...running], to: () => events.recovering },
  stopping: { from: running, to: () => ({ kind: 'stopping' }) },
  stopped: {
    from: ['stopping', 'logging-out erase', ...idle.filter((name) => name !== 'stopped')],
    to: () => ({ kind: 'stopped' }),
  },
  failed: { from: all, to: () => ({ kind: 'failed', error }) },
};

const pairs = (Object.keys(events) as EventName[]).flatMap((event) =>
  all.map((state) => [state, event] as const),
);

test.each(pairs)('%s, when it hears of %s', (stateName, eventName) => {
  const state: SessionState = states[stateName];
  const next = transition(state, events[eventName]);
  const { from, to } = effects[eventName];
  if (from.includes(stateName)) expect(next).toEqual(to(state));
  else expect(next).toBe(state);
  expect(sessionStateSchema.parse(next)).toEqual(next);
});

test('every kind of state is in the table above', () => {
  const kinds = sessionStateSchema.options.map((option) => option.shape.kind.value);
  expect(new Set(Object.values(states).map(({ kind }) => kind))).toEqual(new Set(kinds));
});

// Does not compile while a kind of event is missing from the table above.
type Listed = (typeof events)[EventName]['kind'];
const everyEventIsListed: SessionEvent['kind'] extends Listed ? true : never = true;
test('every kind of event is in the table above', () => {
  expect(everyEventIsListed).toBe(true);
});
