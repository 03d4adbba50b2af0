import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AccountView, Change, Update } from '../../shared/view.ts';
import { UpdateFeed } from './update-feed.ts';

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
