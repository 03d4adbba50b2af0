import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countUnread, watchChats } from './unread-scripts.ts';

const now = new Date('2026-05-04T09:00:00Z');
const inSeconds = (seconds: number) => now.getTime() / 1000 + seconds;

beforeEach(() => vi.useFakeTimers({ now }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of WhatsApp Web with these chats; `trigger` makes one of its events happen. */
function page(chats: readonly object[]) {
  const listeners = new Map<string, () => void>();
  const onDeskChatsChanged = vi.fn();
  const on = vi.fn((event: string, listener: () => void) => listeners.set(event, listener));
  const Chat = { getModelsArray: () => chats, on };
  vi.stubGlobal('window', { require: () => ({ Chat }), onDeskChatsChanged });
  return { onDeskChatsChanged, on, trigger: (event: string) => listeners.get(event)?.() };
}

test('chats are counted, not their messages, and those marked as unread too', () => {
  page([{ unreadCount: 7 }, { unreadCount: -1 }, { unreadCount: 0 }, {}]);
  expect(countUnread()).toBe(2);
});

test('what a person muted or archived does not call them, nor do broadcasts; what was muted once does', () => {
  page([
    { unreadCount: 1, archive: true },
    { unreadCount: 1, mute: { expiration: -1 } },
    { unreadCount: 1, mute: { expiration: inSeconds(60) } },
    { unreadCount: 1, id: { server: 'broadcast' } },
    { unreadCount: 1, mute: { expiration: inSeconds(-60) } },
  ]);
  expect(countUnread()).toBe(1);
});

test('a page without what is needed gives no number, and throws nothing', () => {
  const lacking = () => {
    throw new Error('Requiring unknown module "WAWebCollections"');
  };
  vi.stubGlobal('window', { require: lacking });
  expect(countUnread()).toBeNull();
  expect(watchChats).not.toThrow();
  vi.stubGlobal('window', {});
  expect(countUnread()).toBeNull();
});

test('many changes are told once, and what comes later again', () => {
  const { onDeskChatsChanged, trigger } = page([]);
  watchChats();
  for (let message = 0; message < 50; message += 1) trigger('change:unreadCount');
  vi.runAllTimers();
  expect(onDeskChatsChanged).toHaveBeenCalledTimes(1);
  trigger('change:archive');
  vi.runAllTimers();
  expect(onDeskChatsChanged).toHaveBeenCalledTimes(2);
});

test('a document is watched once, however often it syncs', () => {
  const { on } = page([]);
  watchChats();
  const listeners = on.mock.calls.length;
  watchChats();
  expect(on).toHaveBeenCalledTimes(listeners);
});
