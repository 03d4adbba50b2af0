import type { BrowserWindow } from 'electron';
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { WindowLife } from './window-life.ts';

interface Wish {
  closeToTray?: boolean;
  startMinimised?: boolean;
  tray?: () => Promise<boolean>;
}

function life({ closeToTray = false, startMinimised = false, tray = () => Promise.resolve(true) }: Wish) {
  const quit = vi.fn();
  const calls: string[] = [];
  const say = (call: string) => () => calls.push(call);
  const window = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    show: say('show'),
    hide: say('hide'),
    minimize: say('minimise'),
  });
  const under = new WindowLife({
    settings: () => ({ closeToTray, startMinimised }),
    hasTray: tray,
    quit,
    report: vi.fn(),
  });
  const asWindow = window as unknown as BrowserWindow;
  under.follow(asWindow);
  const close = () => {
    const preventDefault = vi.fn();
    window.emit('close', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  };
  return {
    quit,
    calls,
    close,
    present: () => {
      under.present(asWindow);
    },
  };
}

const settled = () => new Promise((done) => setImmediate(done));

test('closing quits, unless the person wants the window in the tray', async () => {
  const quits = life({});
  quits.close();
  expect(quits.quit).toHaveBeenCalledOnce();
  const stays = life({ closeToTray: true });
  stays.close();
  await settled();
  expect(stays.calls).toEqual(['hide']);
  expect(stays.quit).not.toHaveBeenCalled();
});

test.each([
  ['there is no tray', () => Promise.resolve(false)],
  ['nobody knows whether there is one', () => Promise.reject(new Error('no bus'))],
])('where %s, the window goes to the task bar, where it can be found', async (_why, tray) => {
  const desk = life({ closeToTray: true, startMinimised: true, tray });
  desk.close();
  desk.present();
  await settled();
  expect(desk.calls).toEqual(['minimise', 'minimise']);
});

test('it opens on the screen, or out of the way if the person wants it so', async () => {
  const usual = life({});
  usual.present();
  const minimised = life({ startMinimised: true });
  minimised.present();
  await settled();
  expect([usual.calls, minimised.calls]).toEqual([['show'], ['hide']]);
});
