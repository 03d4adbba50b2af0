import { build as bundle, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

/**
 * Packages that whatsapp-web.js asks for and does without: they are for a way to keep logins on a server that Switchboard
 * does not use, and would be loaded at every start.
 */
const unusedOptions = /^(fs-extra|unzipper|archiver)$/;

const withoutUnusedOptions: Plugin = {
  name: 'without-unused-options',
  setup(build) {
    build.onResolve({ filter: unusedOptions }, ({ importer }) =>
      importer.includes('whatsapp-web.js') ? { external: true } : undefined,
    );
  },
};

/** The packages that the built main process reaches by imports, by name. Throws where one that it needs is missing. */
export async function reachedPackages(entry = join(ROOT, 'out/main/start.js')): Promise<Set<string>> {
  const { metafile } = await bundle({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    external: ['electron'],
    plugins: [withoutUnusedOptions],
    logLevel: 'error',
  });
  return new Set(Object.keys(metafile.inputs).flatMap((path) => packageOf(path) ?? []));
}

/** The name of the package that a file belongs to: what follows the last node_modules in its path. */
export function packageOf(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)(?:\/|$)/.exec(path)?.[1];
}

/** All packages that belong to the app and not only to its tools. */
export async function productionPackages(lockFile = join(ROOT, 'package-lock.json')): Promise<Set<string>> {
  const lock = JSON.parse(await readFile(lockFile, 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const paths = Object.entries(lock.packages).filter(([, { dev }]) => !dev);
  return new Set(paths.flatMap(([path]) => packageOf(path) ?? []));
}
