import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './find.ts';

const linuxNames: Record<BrowserKind, readonly string[]> = {
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

/** Where browsers that the system knows usually are, the best first. */
export function systemPlaces(kind: BrowserKind, env: NodeJS.ProcessEnv = process.env): string[] {
  if (process.platform === 'linux')
    return inFolders(linuxNames[kind], [...pathOf(env), '/usr/bin', '/usr/local/bin']);
  if (kind === 'headless-shell') return inFolders([shellName()], pathOf(env));
  return process.platform === 'darwin' ? macPlaces() : windowsPlaces(env);
}

const shellName = () =>
  process.platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';

const pathOf = (env: NodeJS.ProcessEnv) => (env['PATH'] ?? '').split(delimiter).filter(Boolean);

const inFolders = (names: readonly string[], folders: readonly string[]) =>
  names.flatMap((name) => [...new Set(folders)].map((folder) => join(folder, name)));

function macPlaces(): string[] {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
  return apps.flatMap((app) =>
    ['/Applications', join(homedir(), 'Applications')].map((at) =>
      join(at, `${app}.app/Contents/MacOS/${app}`),
    ),
  );
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ];
  return programs.flatMap((parts) => roots.flatMap((root) => (root ? [join(root, ...parts)] : [])));
}
