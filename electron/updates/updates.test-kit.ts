import { expect, vi } from 'vitest';
import type { AppSettings } from '../../shared/settings.ts';
import type { UpdatesView } from '../../shared/updates.ts';
import { FakeRawUpdater } from './raw-updater.test-kit.ts';
import { Updater, type UpdaterLimits } from './updater.ts';
import { Updates, type UpdatesOptions } from './updates.ts';

// The updating of an app with electron-updater's order of events, for tests with a clock of their own.

export const at = new Date('2026-03-02T08:00:00.000Z');
export const limits: UpdaterLimits = { check: 60_000, silence: 60_000, takeOver: null };
export const onMac = { ...limits, takeOver: 30_000 };

export function open(options: Partial<UpdatesOptions> = {}, set: Partial<AppSettings> = {}, within = limits) {
  const raw = new FakeRawUpdater();
  raw.isMac = within.takeOver !== null;
  const settings = { updateChannel: 'stable', downloadUpdates: true, ...set } as AppSettings;
  const desk = { isBusy: false, isLocked: false };
  const told: UpdatesView[] = [];
  const errors: unknown[] = [];
  const opened = vi.fn();
  const quit = vi.fn(() => {
    updates.atQuit(true);
  });
  const startAgain = vi.fn();
  const updates: Updates = new Updates({
    off: null,
    fixedChannel: null,
    settings: () => settings,
    open: (onError) => {
      opened();
      return Promise.resolve(new Updater(raw, onError, within));
    },
    isBusy: () => desk.isBusy,
    isLocked: () => desk.isLocked,
    quit,
    startAgain,
    makeWay: () => raw.log.push('make way'),
    onChange: (view) => told.push(view),
    onError: (error) => errors.push(error),
    now: () => at,
    ...options,
  });
  return {
    raw,
    updates,
    settings,
    desk,
    told,
    errors,
    opened,
    quit,
    startAgain,
    state: () => updates.view.state,
    kinds: () => told.map(({ state }) => state.kind),
  };
}

export type Opened = ReturnType<typeof open>;

export const containing = (words: string): unknown => expect.stringContaining(words);
export const settle = () => vi.advanceTimersByTimeAsync(0);

export async function makeReady(opened: Opened): Promise<void> {
  opened.updates.check();
  await settle();
  opened.raw.answer('0.2.0');
  await settle();
  opened.raw.finish();
  await settle();
  expect(opened.state()).toMatchObject({ kind: 'ready', update: { version: '0.2.0' } });
}

/** What was installed, or began to be. */
export const installs = ({ raw }: Opened): string[] => raw.log.filter((line) => line.startsWith('install'));

/** Everything that the app does when it ends. */
export async function end({ updates, raw }: Opened, { byPerson = true, inOrder = true } = {}): Promise<void> {
  updates.atQuit(byPerson);
  updates.stop();
  await updates.atEnd(inOrder);
  raw.quit();
}
