import type { Browser as Product } from '@puppeteer/browsers';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserKind } from './find.ts';
import type { Installation } from './installation.ts';

/** The folders of each, which @puppeteer/browsers names. */
const folders: Record<BrowserKind, `${Product}`> = {
  full: 'chrome',
  'headless-shell': 'chrome-headless-shell',
};

/** How folders begin in which a download is made ready. */
export const partial = '.partial-';

/** The program files of the browsers that were downloaded into a folder, the newest first. It need not be there. */
export async function downloadedBrowsers(folder: string, kind: BrowserKind): Promise<string[]> {
  return (await installed(folder, kind)).map(({ program }) => program);
}

/**
 * Deletes what a killed download has left, and all but the newest download of each kind. Only while no account runs: an
 * older one may be in use until then. Never rejects; what cannot be deleted is tried again at the next start.
 */
export async function tidyDownloads(folder: string): Promise<void> {
  const left = (await namesIn(folder)).filter((name) => name.startsWith(partial));
  const kinds = Object.keys(folders) as BrowserKind[];
  const old = (await Promise.all(kinds.map((kind) => installed(folder, kind)))).flatMap((all) =>
    all.slice(1),
  );
  const unwanted = [...left.map((name) => join(folder, name)), ...old.map(({ path }) => path)];
  await Promise.all(
    unwanted.map((path) => rm(path, { recursive: true, force: true }).catch(() => undefined)),
  );
}

async function installed(folder: string, kind: BrowserKind): Promise<Installation[]> {
  const names = await namesIn(join(folder, folders[kind]));
  const versions = names
    .flatMap((name) => /^[a-z0-9_]+-(\d+(?:\.\d+){3})$/.exec(name)?.[1] ?? [])
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  if (versions.length === 0) return [];
  // Most computers have a browser of their own, and every start of the app would wait for this large library.
  const { detectBrowserPlatform, installationOf } = await import('./installation.ts');
  const platform = detectBrowserPlatform();
  return platform ? versions.map((version) => installationOf(folder, kind, version, platform)) : [];
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return []; // Nothing was ever downloaded; a folder that cannot be read has nothing that can be run.
  }
}
