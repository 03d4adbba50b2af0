import type { Session } from 'electron';
import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import { lockDown } from './lockdown.ts';

// Each guard by itself: in a running app others stand behind it, and hide that one is missing.

const electron = vi.hoisted((): { app: unknown; session: { defaultSession: unknown } } => ({
  app: undefined,
  session: { defaultSession: undefined },
}));
vi.mock('electron', () => ({
  get app() {
    return electron.app;
  },
  session: electron.session,
}));

const fakeSession = () =>
  Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn<Session['setPermissionRequestHandler']>(),
    setPermissionCheckHandler: vi.fn<Session['setPermissionCheckHandler']>(),
    setDevicePermissionHandler: vi.fn<Session['setDevicePermissionHandler']>(),
    setBluetoothPairingHandler: vi.fn<Session['setBluetoothPairingHandler']>(),
    setSpellCheckerLanguages: vi.fn<Session['setSpellCheckerLanguages']>(),
  });

/** The page that asks is never looked at. */
const anybody = undefined as never;
const page = 'switchboard://app/index.html';
let own: ReturnType<typeof fakeSession>;
let other: ReturnType<typeof fakeSession>;
let contents: EventEmitter & { setWindowOpenHandler: ReturnType<typeof vi.fn> };

beforeEach(() => {
  const app = new EventEmitter();
  electron.app = app;
  [own, other] = [fakeSession(), fakeSession()];
  electron.session.defaultSession = own;
  lockDown();
  app.emit('session-created', other);
  // Of several windows, each.
  for (let opened = 0; opened < 2; opened += 1) {
    contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn(), getURL: () => page });
    app.emit('web-contents-created', {}, contents);
  }
});

/** Whether an event of a page is prevented. */
function isPrevented(of: EventEmitter, name: string, about: object = {}, ...more: unknown[]): boolean {
  const preventDefault = vi.fn();
  of.emit(name, { ...about, preventDefault }, ...more);
  return preventDefault.mock.calls.length > 0;
}

/** What Electron asks for by that name, on behalf of a page. */
function answer(of: typeof own, permission: string, isMainFrame = true): boolean | undefined {
  let given: boolean | undefined;
  const ask = of.setPermissionRequestHandler.mock.lastCall?.[0];
  const details = { isMainFrame, requestingUrl: page };
  ask?.(
    anybody,
    permission as 'unknown',
    (yes) => {
      given = yes;
    },
    details,
  );
  return given;
}

/** All that Electron knows by name. */
const permissions =
  'clipboard-read clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fullscreen geolocation hid ' +
  'idle-detection keyboardLock media mediaKeySystem midi midiSysex notifications openExternal pointerLock serial ' +
  'speaker-selection storage-access top-level-storage-access usb window-management fileSystem unknown';

test.each(permissions.split(' '))(
  '5: %s is given to nobody, but our page may put text on the clipboard',
  (name) => {
    expect(answer(own, name)).toBe(name === 'clipboard-sanitized-write');
    expect(answer(own, name, false), 'in a frame').toBe(false);
    expect(answer(other, name), 'in another session').toBe(false);
  },
);

test('5: no permission counts as given before, and no device as chosen', () => {
  for (const each of [own, other]) {
    const [checks, devices] = [each.setPermissionCheckHandler, each.setDevicePermissionHandler];
    const given = permissions.split(' ').map((name) =>
      checks.mock.lastCall?.[0]?.(anybody, name as 'media', page, {
        isMainFrame: true,
        requestingUrl: page,
      }),
    );
    expect(new Set(given)).toEqual(new Set([false]));
    for (const deviceType of ['hid', 'serial', 'usb'] as const)
      expect(devices.mock.lastCall?.[0]?.({ deviceType, origin: page, device: {} as never })).toBe(false);
  }
});

test('5: no Bluetooth device is chosen or paired, although Electron would take the first one', () => {
  const choose = vi.fn();
  expect(isPrevented(contents, 'select-bluetooth-device', {}, [{ deviceId: 'first' }], choose)).toBe(true);
  expect(choose).toHaveBeenCalledExactlyOnceWith('');
  for (const each of [own, other]) {
    const confirm = vi.fn();
    each.setBluetoothPairingHandler.mock.lastCall?.[0]?.(
      { deviceId: 'first', pairingKind: 'confirm' } as never,
      confirm,
    );
    expect(confirm).toHaveBeenCalledExactlyOnceWith({ confirmed: false });
  }
});

test('besides: no page downloads anything', () => {
  for (const each of [own, other]) expect(isPrevented(each, 'will-download')).toBe(true);
});

test('besides: no dictionary is fetched for any session', () => {
  for (const each of [own, other]) expect(each.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith([]);
});

test.each(['will-navigate', 'will-frame-navigate'])(
  '13: %s lets a page load itself anew, and nothing else',
  (name) => {
    expect(isPrevented(contents, name, { url: page, isMainFrame: true })).toBe(false);
    expect(isPrevented(contents, name, { url: page, isMainFrame: false }), 'in a frame').toBe(true);
    for (const url of [
      `${page}?more`,
      'switchboard://app/other.html',
      'https://example.com/',
      'mailto:ann@example.com',
    ])
      expect(isPrevented(contents, name, { url, isMainFrame: true }), url).toBe(true);
  },
);

test('13: no page is led on by a redirect, not even to itself', () => {
  expect(isPrevented(contents, 'will-redirect', { url: page, isMainFrame: true })).toBe(true);
});

test('14: whatever would open is denied', () => {
  const open = contents.setWindowOpenHandler.mock.lastCall?.[0] as (details: { url: string }) => unknown;
  expect(open({ url: page })).toEqual({ action: 'deny' });
});

test('12: a web view is not attached', () => {
  expect(isPrevented(contents, 'will-attach-webview')).toBe(true);
});
