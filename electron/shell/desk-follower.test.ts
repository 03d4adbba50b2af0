import { expect, test, vi } from 'vitest';
import type { AppView, Snapshot, Update } from '../../shared/view.ts';
import { DeskFollower } from './desk-follower.ts';
import { emptyDesk } from '../../shared/view.test-kit.ts';

const app = (version: string, language: AppView['language'] = 'en') => ({ version, language }) as AppView;
const snapshot = (seq: number): Snapshot => ({
  ...emptyDesk,
  seq,
  app: app(`snapshot ${seq}`),
});
const update = (seq: number, view = app(`update ${seq}`)): Update => ({
  seq,
  changes: [{ kind: 'app', app: view }],
});

test('what came while the snapshot was on its way is in what it begins with, and nothing is taken twice', async () => {
  const follower = new DeskFollower(vi.fn());
  follower.hear(update(1));
  const begun = follower.begin(() => snapshot(1));
  follower.hear(update(2));
  expect((await begun).snapshot).toMatchObject({ seq: 2, app: { version: 'update 2' } });
  const heard: number[] = [];
  follower.onChange((desk) => heard.push(desk.snapshot.seq));
  follower.hear(update(3));
  follower.hear(update(4));
  expect(heard).toEqual([3, 4]);
});

test('another language comes with its own words', async () => {
  const follower = new DeskFollower(vi.fn());
  const { text } = await follower.begin(() => snapshot(0));
  const changed = vi.fn<(desk: { text: unknown }) => void>();
  follower.onChange(changed);
  follower.hear(update(1, app('1', 'es')));
  await vi.waitFor(() => {
    expect(changed.mock.lastCall?.[0].text).not.toBe(text);
  });
});

test('one part that fails is reported, and keeps no other from hearing', async () => {
  const report = vi.fn();
  const follower = new DeskFollower(report);
  await follower.begin(() => snapshot(0));
  const other = vi.fn();
  follower.onChange(() => {
    throw new Error('no tray');
  });
  follower.onChange(other);
  follower.hear(update(1));
  expect(report).toHaveBeenCalledOnce();
  expect(other).toHaveBeenCalledOnce();
});
