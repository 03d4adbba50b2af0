import {
  Browser as Product,
  computeExecutablePath,
  detectBrowserPlatform,
  type BrowserPlatform,
} from '@puppeteer/browsers';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserKind } from './find.ts';

/** What @puppeteer/browsers calls them; also the names of their folders. */
export const products: Record<BrowserKind, Product> = {
  full: Product.CHROME,
  'headless-shell': Product.CHROMEHEADLESSSHELL,
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
  const kinds = Object.keys(products) as BrowserKind[];
  const old = (await Promise.all(kinds.map((kind) => installed(folder, kind)))).flatMap((all) =>
    all.slice(1),
  );
  const unwanted = [...left.map((name) => join(folder, name)), ...old.map(({ path }) => path)];
  await Promise.all(
    unwanted.map((path) => rm(path, { recursive: true, force: true }).catch(() => undefined)),
  );
}

/** One version of a browser in a folder of downloads. */
export interface Installation {
  /** Absolute path of the folder that has this version and nothing else. */
  readonly path: string;
  /** Absolute path of its program file. */
  readonly program: string;
}

/** Where a version is, or would be, in a folder of downloads. */
export function installationOf(
  folder: string,
  kind: BrowserKind,
  version: string,
  platform: BrowserPlatform,
): Installation {
  const browser = products[kind];
  return {
    path: join(folder, browser, `${platform}-${version}`),
    program: computeExecutablePath({ cacheDir: folder, browser, platform, buildId: version }),
  };
}

async function installed(folder: string, kind: BrowserKind): Promise<Installation[]> {
  const platform = detectBrowserPlatform();
  if (!platform) return [];
  const names = await namesIn(join(folder, products[kind]));
  return names
    .flatMap((name) => /^[a-z0-9_]+-(\d+(?:\.\d+){3})$/.exec(name)?.[1] ?? [])
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((version) => installationOf(folder, kind, version, platform));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return []; // Nothing was ever downloaded; a folder that cannot be read has nothing that can be run.
  }
}
