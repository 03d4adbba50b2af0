import type { AppUpdater } from 'electron-updater';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UpdatableFormat } from './format.ts';
import { mayFetch } from './may-fetch.ts';
import { Updater, updaterLimits } from './updater.ts';

export interface UpdaterSource {
  readonly format: UpdatableFormat;
  /** Where to ask instead of the address that was packed, outside the packaged app only, with a folder for that. */
  readonly development: { readonly feed: string; readonly folder: string } | null;
}

/** Loads electron-updater, which takes its time, and sets it up for this copy of the app. */
export async function openUpdater(
  { format, development }: UpdaterSource,
  onError: (error: Error) => void,
): Promise<Updater> {
  const raw = await load(format);
  raw.logger = null;
  raw.autoDownload = false;
  raw.autoInstallOnAppQuit = false;
  // The whole file with its checksum, every time: fewer ways to go wrong than patching the old one.
  raw.disableDifferentialDownload = true;
  raw.disableWebInstaller = true;
  // It would send a number that tells this computer from all others.
  raw.requestHeaders = { 'x-user-staging-id': '' };
  // Also for what a server redirects to, or its feed names.
  raw.netSession.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !mayFetch(url, development?.feed ?? null) });
  });
  if (development) {
    raw.forceDevUpdateConfig = true;
    raw.updateConfigPath = writeConfiguration(development);
  }
  const limits = format === 'mac' ? { ...updaterLimits, takeOver: 30_000 } : updaterLimits;
  return new Updater(raw, onError, limits);
}

/** The one for this format, rather than the one that electron-updater guesses. */
async function load(format: UpdatableFormat): Promise<AppUpdater> {
  const { default: library } = await import('electron-updater');
  switch (format) {
    case 'appimage':
      return new library.AppImageUpdater();
    case 'nsis':
      return new library.NsisUpdater();
    case 'mac':
      return new library.MacUpdater();
  }
}

/** What the packager would have written beside the app. JSON is YAML. */
function writeConfiguration({ feed, folder }: { feed: string; folder: string }): string {
  const path = join(folder, 'app-update.yml');
  writeFileSync(
    path,
    JSON.stringify({ provider: 'generic', url: feed, updaterCacheDirName: 'switchboard-updater' }),
  );
  return path;
}
