import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { commandChannel, updateChannel } from '../shared/channels.ts';
import type { Bridge } from '../shared/contract.ts';
import { maxPayload } from './ipc/payload.ts';

const electron = vi.hoisted((): { ipcRenderer: unknown; exposed: unknown[][] } => ({
  ipcRenderer: undefined,
  exposed: [],
}));
vi.mock('electron', () => ({
  get ipcRenderer() {
    return electron.ipcRenderer;
  },
  contextBridge: { exposeInMainWorld: (...given: unknown[]) => electron.exposed.push(given) },
}));

const invoke = vi.fn();
let ipc: EventEmitter;
let bridge: Bridge;

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('COMMAND_NAMES', ['logOut', 'getSnapshot']);
  invoke.mockReset().mockResolvedValue({ ok: true, value: undefined });
  ipc = Object.assign(new EventEmitter(), { invoke });
  electron.ipcRenderer = ipc;
  electron.exposed = [];
  await import('./preload.ts');
  bridge = electron.exposed[0]?.[1] as Bridge;
});

const id = '3f0c2f5e-5a0f-4c8e-9d55-0a4a5b1f2c3d';
/** As a page can call it, whatever the types say. */
const logOut = (input: unknown) => (bridge.commands.logOut as (input: unknown) => Promise<unknown>)(input);

test('20: a page gets the commands and the updates, and nothing else', () => {
  expect(electron.exposed).toHaveLength(1);
  expect(Object.keys(bridge)).toEqual(['commands', 'onUpdate']);
  expect(Object.keys(bridge.commands)).toEqual(['logOut', 'getSnapshot']);
});

test('17: a command goes to main as it is', async () => {
  expect(await logOut({ id })).toEqual({ ok: true, value: undefined });
  expect(invoke).toHaveBeenCalledExactlyOnceWith(commandChannel('logOut'), { id });
});

test.each<[string, unknown]>([
  ['more than any command takes', { id, more: 'x'.repeat(maxPayload) }],
  ['what is no data', { id, more: new Map() }],
])('17: %s is refused before it is sent, so that main has nothing to do with it', async (_what, input) => {
  expect(await logOut(input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(invoke).not.toHaveBeenCalled();
});

test('20: a listener hears the update without the event, until it stops', () => {
  const heard = vi.fn();
  const stop = bridge.onUpdate(heard);
  ipc.emit(updateChannel, { sender: ipc }, { seq: 1, changes: [] });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ seq: 1, changes: [] });
  stop();
  expect(ipc.listenerCount(updateChannel)).toBe(0);
});
