import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { hasDisplay, startDisplay } from './display.mjs';
import { run } from './processes.mjs';

test('a screen is there unless Linux names none', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

const hasXvfb = process.platform === 'linux' && (await run('Xvfb', ['-help'])).code !== 127;

describe.runIf(hasXvfb)('a virtual display', () => {
  const isAlive = (pid) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  test('opens on a number of its own and is gone after stop', async () => {
    const displays = await Promise.all([startDisplay(), startDisplay()]);
    const [first, second] = displays;
    try {
      expect(first.display).toMatch(/^:\d+$/);
      expect(second.display).not.toBe(first.display);
      expect(first.env.DISPLAY).toBe(first.display);
    } finally {
      await Promise.all(displays.map(({ stop }) => stop()));
    }
    expect(isAlive(first.pid)).toBe(false);
    await first.stop(); // A second time does no harm.
  });
});

test('a display that can not be started is a failure in words', async () => {
  await expect(startDisplay({ PATH: '/nonexistent' })).rejects.toThrow(
    /virtual display could not be started/,
  );
});
