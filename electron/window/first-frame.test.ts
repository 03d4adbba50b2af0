import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onFirstFrame } from './first-frame.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open() {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents });
  const shown = vi.fn();
  onFirstFrame(window as unknown as Parameters<typeof onFirstFrame>[0], shown);
  return { window, webContents, shown };
}

test('a window is shown with its first frame, and only once', () => {
  const { window, webContents, shown } = open();
  window.emit('ready-to-show');
  expect(shown).toHaveBeenCalledOnce();
  webContents.emit('did-finish-load');
  vi.advanceTimersByTime(60_000);
  expect(shown).toHaveBeenCalledOnce();
});

test('a window whose page is loaded is shown although no frame comes', () => {
  const { webContents, shown } = open();
  vi.advanceTimersByTime(60_000);
  expect(shown).not.toHaveBeenCalled();
  webContents.emit('did-finish-load');
  vi.advanceTimersByTime(3_000);
  expect(shown).toHaveBeenCalledOnce();
});

test('a window that was closed before is not shown', () => {
  const { window, webContents, shown } = open();
  webContents.emit('did-finish-load');
  window.emit('closed');
  vi.advanceTimersByTime(60_000);
  expect(shown).not.toHaveBeenCalled();
});
