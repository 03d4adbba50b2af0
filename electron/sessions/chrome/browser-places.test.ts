import { homedir } from 'node:os';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { systemPlaces } from './browser-places.mjs';

test('on Linux what PATH names comes first, each name in every folder, then where packages put it', () => {
  const places = systemPlaces('full', { PATH: '/x:/usr/bin' }, 'linux');
  expect(places.slice(0, 4)).toEqual([
    '/x/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/google-chrome-stable',
    '/x/google-chrome',
  ]);
  expect(places.at(-1)).toBe('/opt/brave.com/brave/brave');
  expect(systemPlaces('headless-shell', {}, 'linux')[0]).toBe('/usr/bin/chrome-headless-shell');
});

test('on a Mac the apps of everybody and of this user, on Windows the programs of each, and none of an unset folder', () => {
  const own = posix.join(homedir(), 'Applications');
  expect(systemPlaces('full', {}, 'darwin').slice(0, 2)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    `${own}/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ]);
  const windows = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' };
  expect(systemPlaces('full', windows, 'win32').slice(0, 3)).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ]);
  expect(systemPlaces('headless-shell', { PATH: 'C:\\a;C:\\b' }, 'win32')).toEqual([
    'C:\\a\\chrome-headless-shell.exe',
    'C:\\b\\chrome-headless-shell.exe',
  ]);
});
