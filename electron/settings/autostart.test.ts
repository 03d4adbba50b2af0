import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { autostartFolder, desktopEntry, refreshAutostart, setAutostart } from './autostart.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'switchboard-autostart-'));
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

test('the folder is the one of the user’s configuration', () => {
  expect(autostartFolder({}, '/home/ada')).toBe('/home/ada/.config/autostart');
  expect(autostartFolder({ XDG_CONFIG_HOME: '' }, '/home/ada')).toBe('/home/ada/.config/autostart');
  expect(autostartFolder({ XDG_CONFIG_HOME: 'here' }, '/home/ada')).toBe('/home/ada/.config/autostart');
  expect(autostartFolder({ XDG_CONFIG_HOME: '/etc/ada' }, '/home/ada')).toBe('/etc/ada/autostart');
});

test.each([
  ['/opt/Switchboard/switchboard', '"/opt/Switchboard/switchboard"'],
  ['/home/a b/100%', '"/home/a b/100%%"'],
  ['/a"b$c`d', '"/a\\\\"b\\\\$c\\\\`d"'],
  ['/a\\b', '"/a\\\\\\\\b"'],
])('the program %s is started by that path and no other', (program, exec) => {
  expect(desktopEntry(program).split('\n')).toContain(`Exec=${exec}`);
});

test('it is switched on, follows a program that moved, and is switched off', () => {
  const folder = join(home, 'autostart');
  const file = join(folder, 'switchboard.desktop');
  refreshAutostart(folder, '/a');
  expect(existsSync(file)).toBe(false);
  setAutostart(folder, '/a', true);
  refreshAutostart(folder, '/b');
  expect(readFileSync(file, 'utf8')).toBe(desktopEntry('/b'));
  setAutostart(folder, '/b', false);
  setAutostart(folder, '/b', false);
  expect(existsSync(file)).toBe(false);
});
