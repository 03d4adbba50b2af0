import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultAppSettings } from '../../shared/settings.ts';
import {
  applyUpdate,
  type AccountView,
  type AppView,
  type Change,
  type Snapshot,
  type Update,
} from '../../shared/view.ts';
import { UpdateFeed } from './update-feed.ts';
import { emptyDesk } from '../../shared/view.test-kit.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const change = (id: string, label: string): Change => ({
  kind: 'account',
  view: { account: { id, label } } as unknown as AccountView,
});
const labels = ({ changes }: Update) =>
  changes.map((each) => (each.kind === 'account' ? each.view.account.label : 'app'));

function feed() {
  const sent: Update[] = [];
  return { sent, feed: new UpdateFeed((update) => sent.push(update)) };
}

test('the changes of one frame go out as one update, the latest of each account only', () => {
  const { sent, feed: updates } = feed();
  updates.publish(change('a', 'a1'));
  updates.publish(change('b', 'b1'));
  updates.publish(change('a', 'a2'));
  expect(sent).toEqual([]);
  vi.runAllTimers();
  expect(sent.map(labels)).toEqual([['a2', 'b1']]);
});

test('updates are numbered without gaps', () => {
  const { sent, feed: updates } = feed();
  for (const label of ['a1', 'a2', 'a3']) {
    updates.publish(change('a', label));
    vi.runAllTimers();
  }
  expect(sent.map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

test('a snapshot contains exactly what was sent before it', () => {
  const { sent, feed: updates } = feed();
  updates.publish(change('a', 'a1'));
  expect(updates.flush()).toBe(1);
  expect(sent.map(labels)).toEqual([['a1']]);
  vi.runAllTimers();
  expect(updates.flush()).toBe(1);
  expect(sent).toHaveLength(1);
});

const app: Change = { kind: 'app', app: { version: '1' } as AppView };
const teams: Change = { kind: 'teams', teams: [] };
const settings: Change = { kind: 'settings', settings: defaultAppSettings };
const shifts: Change = { kind: 'shifts', shifts: emptyDesk.shifts };
const access: Change = { kind: 'access', access: emptyDesk.access };
const removed = (id: string): Change => ({ kind: 'account-removed', id });
const order = (...ids: string[]): Change => ({ kind: 'order', ids });
const show = (id: string): Change => ({ kind: 'do', what: { kind: 'show-account', id } });

function sentOf(...changes: Change[]): readonly Change[] {
  const { sent, feed: updates } = feed();
  for (const each of changes) updates.publish(each);
  vi.runAllTimers();
  expect(sent.length).toBeLessThanOrEqual(1);
  return sent[0]?.changes ?? [];
}

test('changes of different kinds do not take one another’s place', () => {
  const all = [
    app,
    teams,
    settings,
    shifts,
    access,
    change('a', 'a1'),
    order('a'),
    removed('b'),
    removed('c'),
  ];
  expect(sentOf(...all)).toEqual(all);
});

test('what the window is to do is done each time, in its order', () => {
  const all = [show('a'), show('b'), show('a')];
  expect(sentOf(...all)).toEqual(all);
});

test('an account that is removed does not come back by an earlier view of it', () => {
  expect(sentOf(change('a', 'a1'), change('b', 'b1'), removed('a'))).toEqual([
    change('b', 'b1'),
    removed('a'),
  ]);
});

test('a view after a removal comes after it', () => {
  expect(sentOf(change('a', 'a1'), removed('a'), change('a', 'a2'))).toEqual([
    removed('a'),
    change('a', 'a2'),
  ]);
});

test('the order comes after the new account that it names, also when either changes again', () => {
  expect(sentOf(order('b', 'a'), change('c', 'c1'), order('c', 'b', 'a'), change('c', 'c2'))).toEqual([
    change('c', 'c2'),
    order('c', 'b', 'a'),
  ]);
});

test('a picture goes out once, beside what changes often, and not for an account that is removed meanwhile', () => {
  const { sent, feed: updates } = feed();
  const picture: Change = { kind: 'picture', id: 'a', picture: 'data:image/jpeg;base64,/9j/' };
  updates.publish(picture);
  vi.runAllTimers();
  updates.publish(change('a', 'a1'));
  vi.runAllTimers();
  updates.publish(picture);
  updates.publish(removed('a'));
  vi.runAllTimers();
  expect(sent.map(({ changes }) => changes)).toEqual([[picture], [change('a', 'a1')], [removed('a')]]);
});

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(ids, fc.string()).map(([id, label]) => change(id, label)),
  ids.map(removed),
  fc.shuffledSubarray(['a', 'b', 'c', 'd']).map((some) => order(...some)),
);

test('changes that go out together lead to the same accounts in the same order as one after the other', () => {
  const before: Snapshot = {
    ...emptyDesk,
    app: {} as AppView,
    accounts: [change('a', 'a0'), change('b', 'b0')].flatMap((each) =>
      each.kind === 'account' ? [each.view] : [],
    ),
  };
  const after = (updates: readonly Update[]) =>
    updates.reduce((snapshot, update) => applyUpdate(snapshot, update) ?? expect.unreachable(), before)
      .accounts;
  const views = (changes: readonly Change[]) =>
    after(changes.map((each, index) => ({ seq: index + 1, changes: [each] })));
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
      // An order names every account that there is, as main's does.
      const whole = changes.map((each, index) => {
        if (each.kind !== 'order') return each;
        const present = views(changes.slice(0, index)).map(({ account }) => account.id);
        return order(
          ...each.ids.filter((id) => present.includes(id)),
          ...present.filter((id) => !each.ids.includes(id)),
        );
      });
      expect(after([{ seq: 1, changes: sentOf(...whole) }])).toEqual(views(whole));
    }),
  );
});
