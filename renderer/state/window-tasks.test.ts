import { expect, it, vi } from 'vitest';
import { account } from '../gallery/desk.ts';
import { createAppStore } from './store.ts';
import { windowTasks } from './window-tasks.ts';

it('main’s tasks show an account, show the settings, and play the sound of a cause', () => {
  const store = createAppStore();
  const playSound = vi.fn();
  const perform = windowTasks(store, playSound);
  perform({ kind: 'show-settings' });
  expect(store.getState().settingsOpen).toBe(true);
  const { id } = account(2, 'Second', 'sky');
  perform({ kind: 'show-account', id });
  expect(store.getState()).toMatchObject({ chosenId: id, settingsOpen: false });
  perform({ kind: 'play-sound', cause: 'conflict' });
  expect(playSound).toHaveBeenCalledExactlyOnceWith('conflict');
});
