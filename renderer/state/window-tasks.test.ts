import { expect, it, vi } from 'vitest';
import { account, qr, snapshot, view } from '../gallery/desk.ts';
import { createAppStore } from './store.ts';
import { windowTasks } from './window-tasks.ts';

it('main’s tasks show an account, show the settings, the journal and the diagnostics, and play the sound of a cause', () => {
  const store = createAppStore();
  const playSound = vi.fn();
  const perform = windowTasks(store, playSound);
  perform({ kind: 'show-settings' });
  expect(store.getState().settings).toEqual({ at: null });
  perform({ kind: 'show-settings', section: 'updates' });
  expect(store.getState().settings).toEqual({ at: 'updates' });
  perform({ kind: 'show-journal' });
  expect(store.getState()).toMatchObject({ settings: null, dialog: { kind: 'journal' } });
  store.openSettings();
  perform({ kind: 'show-diagnostics' });
  expect(store.getState()).toMatchObject({ settings: null, dialog: { kind: 'diagnostics' } });
  const { id } = account(2, 'Second', 'sky');
  perform({ kind: 'show-account', id });
  expect(store.getState()).toMatchObject({ chosenId: id, settings: null });
  perform({ kind: 'play-sound', cause: 'conflict' });
  expect(playSound).toHaveBeenCalledExactlyOnceWith('conflict');
});

it('main’s tasks ask to end a shift, of the account in hand if no team is named, and show a hand-over', () => {
  const store = createAppStore();
  const perform = windowTasks(store, vi.fn());
  store.receive(snapshot([view(account(1, 'Only', 'sky'), qr())]));
  perform({ kind: 'end-shift' });
  expect(store.getState().dialog).toEqual({ kind: 'end-shift', of: null });
  const id = '00000000-0000-4000-8000-000000000701';
  perform({ kind: 'show-hand-over', id });
  expect(store.getState().handOverId).toBe(id);
});
