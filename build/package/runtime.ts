import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../say.mjs';

/** The Electron that is packaged. */
export type PackagedRuntime =
  /** electron-builder takes the one that package.json asks for, for every kind of processor. */
  | { readonly kind: 'official' }
  /** One that whoever packages has named, for this computer's kind of processor. */
  | { readonly kind: 'own'; readonly folder: string; readonly version: string }
  /** An old one of a third party, for tests. */
  | { readonly kind: 'fallback'; readonly folder: string; readonly version: string };

/**
 * @param own the folder that ELECTRON_OVERRIDE_DIST_PATH names, if it does.
 * @param fallback the folder of the fallback.
 * @throws {Problem} where there is no Electron in it
 */
export function readRuntime(own: string | undefined, fallback: string): PackagedRuntime {
  if (!own) return { kind: 'official' };
  const versionFile = join(own, 'version');
  if (!existsSync(versionFile)) throw new Problem(`There is no Electron in ${own}.`);
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  const isFallback = existsSync(fallback) && realpathSync(own) === realpathSync(fallback);
  return { kind: isFallback ? 'fallback' : 'own', folder: own, version };
}

/**
 * Refuses what must not come out of a runtime.
 * @param wish.targets what would be made besides the unpacked app.
 * @throws {Problem}
 */
export function checkRuntime(
  runtime: PackagedRuntime,
  wish: { readonly targets: readonly string[]; readonly architectures: readonly string[] },
): void {
  if (runtime.kind === 'official') return;
  if (runtime.kind === 'fallback' && wish.targets.length > 0) {
    throw new Problem(
      `${wish.targets.join(', ')}: not with the fallback Electron. It is old and not provably the official build, so ` +
        'nothing that people install may be made of it. With the official one (npm run set-up -- --retry) it can be; ' +
        'for tests, "npm run package -- --dir" makes the unpacked app, marked as not for distribution.',
    );
  }
  const others = wish.architectures.filter((architecture) => architecture !== process.arch);
  if (others.length > 0) {
    throw new Problem(
      `The Electron in ${runtime.folder} is for ${process.arch}, so it makes no package for ${others.join(', ')}.`,
    );
  }
}

/** What only an Electron without an app of its own needs; electron-builder leaves it in a folder that was given to it. */
export async function removeDefaultApp({ appOutDir }: { readonly appOutDir: string }): Promise<void> {
  const left = ['version', 'resources/default_app.asar', 'resources/default_app.asar.sha256'];
  for (const name of left) await rm(join(appOutDir, name), { force: true });
}
