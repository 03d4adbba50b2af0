// Plain JavaScript that needs nothing installed: the app finds its browser by this list, and so does the set-up of a
// fresh clone, before there is anything that reads TypeScript.
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import process from 'node:process';

const LINUX_NAMES = {
  full: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  'headless-shell': ['chrome-headless-shell', 'chromium-headless-shell'],
};

/** Where packages put a browser, also one that no folder of programs names. */
const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
  '/opt/brave.com/brave/brave',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

export function systemPlaces(kind, env = process.env, platform = process.platform) {
  if (platform === 'linux') return linuxPlaces(kind, env);
  if (kind === 'headless-shell') return shellPlaces(env, platform);
  return platform === 'darwin' ? macPlaces() : windowsPlaces(env);
}

function linuxPlaces(kind, env) {
  const folders = [...new Set([...onPath(env, posix), '/usr/bin', '/usr/local/bin'])];
  const named = LINUX_NAMES[kind].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return kind === 'full' ? [...named, ...LINUX_PLACES] : named;
}

function shellPlaces(env, platform) {
  if (platform !== 'win32')
    return onPath(env, posix).map((folder) => posix.join(folder, 'chrome-headless-shell'));
  return onPath(env, win32).map((folder) => win32.join(folder, 'chrome-headless-shell.exe'));
}

const onPath = (env, { delimiter }) => (env.PATH ?? '').split(delimiter).filter(Boolean);

const macPlaces = () =>
  MAC_APPS.flatMap((app) =>
    ['/Applications', posix.join(homedir(), 'Applications')].map((at) =>
      posix.join(at, `${app}.app/Contents/MacOS/${app}`),
    ),
  );

function windowsPlaces(env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return WINDOWS_PROGRAMS.flatMap((parts) => roots.map((root) => win32.join(root, ...parts)));
}
