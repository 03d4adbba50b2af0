import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appError, AppException } from '../../shared/errors.ts';
import { quitting } from '../sessions/errors.ts';
import {
  accountView,
  began,
  FakeDisk,
  FakeSessions,
  gone,
  idOf,
  notDone,
  open,
  receiptOf,
  team,
} from './hand-overs.test-kit.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const linked = (...indexes: number[]) => new FakeSessions(indexes.map((index) => accountView(index)));
const loggedOut = (index: number, parts = {}) => ({
  kind: 'logged-out' as const,
  receipt: receiptOf(index, parts),
});
const settled = () => vi.advanceTimersByTimeAsync(0);

test('every account is logged out at once, for this hand-over, and comes out by itself', async () => {
  const sessions = linked(1, 2, 3);
  const desk = open(sessions);
  const id = desk.beginShown();
  const order = { handOver: id, person: 'Ada' };
  expect(sessions.asked.map(({ account, order }) => [account, order])).toEqual(
    [1, 2, 3].map((index) => [idOf(index), order]),
  );
  expect(desk.kinds()).toEqual(['running', 'running', 'running']);
  sessions.answerOf(2).reject(new Error('unforeseen'));
  sessions.answerOf(3).resolve(loggedOut(3));
  await settled();
  expect(desk.kinds()).toEqual(['running', 'failed', 'logged-out']);
  expect(desk.handOvers.list[0]?.endedAt).toBeNull();
  sessions.answerOf(1).resolve({ kind: 'already-logged-out' });
  await settled();
  expect(desk.kinds()).toEqual(['not-linked', 'failed', 'logged-out']);
  expect(desk.handOvers.list[0]?.endedAt).toBe(began);
});

test('accounts that are not linked or are left out are not touched, and the journal counts them', async () => {
  const sessions = new FakeSessions([accountView(1), accountView(2), accountView(3, { linked: false })]);
  const desk = open(sessions);
  const id = desk.beginShown({ leaveOut: [idOf(2)], note: 'Key is in the drawer.' });
  expect(sessions.asked.map(({ account }) => account)).toEqual([idOf(1)]);
  expect(desk.kinds()).toEqual(['running', 'left-out', 'not-linked']);
  sessions.answerOf(1).resolve(loggedOut(1, { phoneTold: notDone }));
  await settled();
  expect(desk.journal).toMatchObject([
    { kind: 'hand-over-begun', handOver: id, person: 'Ada', cause: 'person', note: 'Key is in the drawer.' },
    { kind: 'hand-over-ended', handOver: id, proved: 0, notProved: 1, failed: 0, leftOut: 1, notLinked: 1 },
  ]);
});

test('a team has one at a time, and another team may have its own meanwhile', () => {
  const sessions = linked(1);
  const desk = open(sessions);
  desk.begin();
  expect(() => desk.begin()).toThrow('A hand-over of this team is running already.');
  const other = accountView(2);
  sessions.views.push({ ...other, account: { ...other.account, team: null } });
  desk.begin({ team: null, teamName: null });
  expect(desk.handOvers.list).toHaveLength(2);
});

test('an empty team is refused to a person', () => {
  const desk = open(new FakeSessions([]));
  expect(() => desk.begin()).toThrow('There is no account in this team.');
  expect(desk.journal).toEqual([]);
});

test.each([[[]], [[accountView(1, { linked: false })]]])(
  'where nothing is linked, the schedule has it in the journal, and nothing to show',
  (views) => {
    const desk = open(new FakeSessions(views));
    expect(desk.begin({ cause: 'schedule', person: null, plannedFor: began })).toBeNull();
    expect(desk.handOvers.list).toEqual([]);
    expect(desk.journal).toMatchObject([
      { kind: 'hand-over-begun', person: null, cause: 'schedule', plannedFor: began },
      { kind: 'hand-over-ended', person: null, proved: 0 },
    ]);
  },
);

test('a logout that never ends fails at last, can be tried again, and its late receipt still counts', async () => {
  const sessions = linked(1);
  const desk = open(sessions);
  const id = desk.beginShown();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(desk.kinds()).toEqual(['failed']);
  expect(desk.handOvers.list[0]?.endedAt).toBe(began);
  const late = sessions.answerOf(1);
  await desk.handOvers.retry(id);
  expect(desk.kinds()).toEqual(['running']);
  expect(desk.handOvers.list[0]?.endedAt).toBeNull();
  expect(sessions.asked).toHaveLength(2);
  late.resolve(loggedOut(1));
  await settled();
  expect(desk.kinds()).toEqual(['logged-out']);
  sessions.answerOf(1).resolve({ kind: 'already-logged-out' });
  await settled();
  expect(desk.kinds()).toEqual(['logged-out']);
});

test('an account that is removed meanwhile fails, and trying again is not offered', async () => {
  const sessions = linked(1, 2);
  const desk = open(sessions);
  const id = desk.beginShown();
  sessions.answerOf(1).reject(new AppException(gone));
  sessions.answerOf(2).resolve(loggedOut(2));
  await settled();
  expect(desk.handOvers.list[0]?.items[0]?.outcome).toEqual({ kind: 'failed', error: gone });
  await expect(desk.handOvers.retry(id)).rejects.toThrow('nothing in this hand-over');
});

const broken = appError('internal', 'No.', 'Again.', { retryable: true });

test('what failed is tried again alone or together, and what is through stays as it is', async () => {
  const sessions = linked(1, 2, 3);
  const desk = open(sessions);
  const id = desk.beginShown();
  for (const index of [1, 2]) sessions.answerOf(index).reject(new AppException(broken));
  sessions.answerOf(3).resolve(loggedOut(3));
  await settled();
  await desk.handOvers.retry(id, [idOf(2), idOf(3)]);
  expect(desk.kinds()).toEqual(['failed', 'running', 'logged-out']);
  sessions.answerOf(2).resolve(loggedOut(2));
  await settled();
  await desk.handOvers.retry(id);
  expect(desk.kinds()).toEqual(['running', 'logged-out', 'logged-out']);
  expect(sessions.asked.map(({ account }) => account)).toEqual([1, 2, 3, 2, 1].map(idOf));
});

test('an account that was linked anew after it failed stays linked, and the result says why', async () => {
  const sessions = linked(1);
  const desk = open(sessions);
  const id = desk.beginShown();
  sessions.answerOf(1).reject(new AppException(broken));
  await settled();
  sessions.views = [accountView(1, { since: '2026-06-01T14:05:00.000Z' })];
  await desk.handOvers.retry(id);
  expect(sessions.asked).toHaveLength(1);
  expect(desk.handOvers.list[0]?.items[0]?.outcome).toMatchObject({ error: { code: 'wrong-state' } });
  expect(desk.handOvers.list[0]?.endedAt).toBe(began);
});

test('what a logout had to leave is taken away at a retry; a phone that was not told is not asked again', async () => {
  const sessions = linked(1, 2);
  const desk = open(sessions);
  const id = desk.beginShown();
  sessions.answerOf(1).resolve(loggedOut(1, { chromeClosed: notDone, credentialsErased: notDone }));
  sessions.answerOf(2).resolve(loggedOut(2, { phoneTold: notDone }));
  await settled();
  sessions.receipts.set(idOf(1) + id, receiptOf(1));
  await desk.handOvers.retry(id);
  expect(sessions.finished).toEqual([idOf(1)]);
  expect(sessions.asked).toHaveLength(2);
  expect(desk.handOvers.list[0]?.items.map(({ outcome }) => outcome)).toEqual([
    loggedOut(1),
    loggedOut(2, { phoneTold: notDone }),
  ]);
  await expect(desk.handOvers.retry(id)).rejects.toThrow('nothing in this hand-over');
});

test('a result stays until it is acknowledged, also over a restart, and no longer', async () => {
  const sessions = linked(1);
  const desk = open(sessions);
  const id = desk.beginShown();
  expect(() => {
    desk.handOvers.acknowledge(id);
  }).toThrow('still running');
  sessions.answerOf(1).resolve(loggedOut(1));
  await settled();
  const again = open(sessions, desk.disk);
  expect(again.handOvers.list).toEqual(desk.handOvers.list);
  again.handOvers.acknowledge(id);
  expect(open(sessions, desk.disk).handOvers.list).toEqual([]);
  expect(() => {
    again.handOvers.acknowledge(id);
  }).toThrow('no such hand-over');
});

test('quitting leaves what runs for the next start, which logs out what is left and finds the receipts', async () => {
  const sessions = linked(1, 2, 3);
  const desk = open(sessions);
  const id = desk.beginShown();
  sessions.answerOf(1).reject(new AppException(quitting()));
  await settled();
  desk.close();
  expect(desk.kinds()).toEqual(['running', 'running', 'running']);

  const next = linked(1, 3);
  next.views.push(accountView(2, { linked: false }));
  // It had ended before the app was, and nobody was left to write it into the result.
  next.receipts.set(idOf(2) + id, receiptOf(2));
  const again = open(next, desk.disk);
  again.handOvers.resume();
  expect(again.kinds()).toEqual(['running', 'logged-out', 'running']);
  expect(next.asked.map(({ account, order }) => [account, order.handOver])).toEqual([
    [idOf(1), id],
    [idOf(3), id],
  ]);
  for (const index of [1, 3]) next.answerOf(index).resolve(loggedOut(index));
  await settled();
  expect(again.handOvers.list[0]?.endedAt).toBe(began);
  expect(again.journalKinds()).toEqual(['hand-over-ended']);
});

test('a full disk stops no hand-over: it is told once, nothing is lost, and it is saved as soon as it can be', async () => {
  const disk = new FakeDisk();
  disk.isFull = true;
  const sessions = linked(1);
  const desk = open(sessions, disk);
  desk.begin();
  sessions.answerOf(1).resolve(loggedOut(1));
  await settled();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(desk.problems).toMatchObject([{ code: 'storage-failed' }]);
  expect(desk.kinds()).toEqual(['logged-out']);
  disk.isFull = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(open(sessions, disk).kinds()).toEqual(['logged-out']);
});

test('a full disk keeps a result from being acknowledged, so that it does not come back by itself', async () => {
  const sessions = linked(1);
  const desk = open(sessions);
  const id = desk.beginShown();
  sessions.answerOf(1).resolve(loggedOut(1));
  await settled();
  desk.disk.isFull = true;
  expect(() => {
    desk.handOvers.acknowledge(id);
  }).toThrow('Not saved.');
  expect(desk.handOvers.list).toHaveLength(1);
});

test('a team that is removed, or an account that moves, changes nothing of what runs', async () => {
  const sessions = linked(1);
  const desk = open(sessions);
  desk.begin();
  sessions.views = sessions.views.map((view) => ({ ...view, account: { ...view.account, team: null } }));
  sessions.answerOf(1).resolve(loggedOut(1));
  await settled();
  expect(desk.handOvers.list[0]).toMatchObject({ team, teamName: 'Support', endedAt: began });
  expect(desk.kinds()).toEqual(['logged-out']);
});

test('results that nobody acknowledges do not pile up for ever: the oldest go, and never what runs', async () => {
  const sessions = linked(1);
  const desk = open(sessions);
  sessions.views.push({ ...accountView(2), account: { ...accountView(2).account, team: null } });
  const first = desk.beginShown({ team: null, teamName: null });
  for (let count = 0; count < 35; count += 1) {
    desk.begin();
    sessions.answerOf(1).resolve(loggedOut(1));
    await settled();
  }
  const { list } = desk.handOvers;
  expect(list).toHaveLength(30);
  expect(list[0]).toMatchObject({ id: first, endedAt: null });
});
