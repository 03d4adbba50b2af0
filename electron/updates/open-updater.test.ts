import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { openUpdater } from './open-updater.ts';

type Decide = (answer: { cancel?: boolean }) => void;

const opened = vi.hoisted(() => ({ updaters: [] as Record<string, unknown>[], gates: [] as unknown[] }));
vi.mock('electron-updater', () => ({
  default: {
    AppImageUpdater: class extends EventEmitter {
      netSession = { webRequest: { onBeforeRequest: (gate: unknown) => opened.gates.push(gate) } };
      constructor() {
        super();
        opened.updaters.push(this as unknown as Record<string, unknown>);
      }
    },
  },
}));

beforeEach(async () => {
  opened.updaters = [];
  opened.gates = [];
  await openUpdater({ format: 'appimage', development: null }, vi.fn());
});

test('besides: nothing of an update is fetched by an unprotected connection, whoever names it', () => {
  const gate = opened.gates[0] as (request: { url: string }, decide: Decide) => void;
  const isCancelled = (url: string) => {
    const decide = vi.fn<Decide>();
    gate({ url }, decide);
    return decide.mock.lastCall?.[0].cancel;
  };
  expect(isCancelled('https://example.com/Switchboard.AppImage')).toBe(false);
  expect(isCancelled('http://example.com/Switchboard.AppImage')).toBe(true);
});

test('besides: an update is fetched and installed when it is told to be, whole, and tells nobody whose computer this is', () => {
  expect(opened.updaters).toHaveLength(1);
  expect(opened.updaters[0]).toMatchObject({
    autoDownload: false,
    autoInstallOnAppQuit: false,
    disableDifferentialDownload: true,
    disableWebInstaller: true,
    requestHeaders: { 'x-user-staging-id': '' },
  });
  expect(opened.updaters[0]).not.toHaveProperty('updateConfigPath');
});
