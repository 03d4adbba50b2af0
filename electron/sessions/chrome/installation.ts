import { Browser as Product, computeExecutablePath, type BrowserPlatform } from '@puppeteer/browsers';
import { join } from 'node:path';
import type { BrowserKind } from './find.ts';

export { detectBrowserPlatform } from '@puppeteer/browsers';

/** What @puppeteer/browsers calls them. */
export const products: Record<BrowserKind, Product> = {
  full: Product.CHROME,
  'headless-shell': Product.CHROMEHEADLESSSHELL,
};

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
