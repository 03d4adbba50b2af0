import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openMainWindow } from './main-window.ts';

const electron = vi.hoisted(() => ({ given: [] as unknown[] }));
vi.mock('electron', () => ({
  BrowserWindow: class extends EventEmitter {
    webContents = new EventEmitter();
    loadURL = () => Promise.resolve();
    constructor(options: unknown) {
      super();
      electron.given.push(options);
    }
  },
  nativeTheme: { shouldUseDarkColors: false },
}));

test('2, 3, 6, 8, 9, 10: the window is opened with these preferences, and with none besides', () => {
  openMainWindow({ folder: '/app', url: 'switchboard://app/index.html', report: vi.fn() });
  expect(electron.given).toHaveLength(1);
  expect(electron.given[0]).toHaveProperty('webPreferences', {
    preload: join('/app', 'preload', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    autoplayPolicy: 'no-user-gesture-required',
  });
});

test('2, 3, 6, 8, 9, 10: and it is the only one that there is code for', () => {
  const folder = resolve(import.meta.dirname, '..');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.test(-kit)?\.ts$/.test(name),
  );
  const opening = sources.filter((name) =>
    /\bnew (BrowserWindow|BaseWindow|BrowserView|WebContentsView)\b|\bwebPreferences\b/.test(
      readFileSync(join(folder, name), 'utf8'),
    ),
  );
  expect(opening).toEqual([join('window', 'main-window.ts')]);
});
