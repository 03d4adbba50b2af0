import { resolve } from 'node:path';
import { build } from 'esbuild';

/** In the project, so that what is bundled finds its packages from there. */
const folder = resolve(import.meta.dirname, '../../build/.runtime');

/**
 * Makes a program for Node of a script, and gives its absolute path. (tsx does not do where functions are sent into a
 * page: it names them by a helper that the page lacks.)
 * @param entry absolute path of the script.
 * @param name of the program, below the project's folder for such; `.cjs` makes CommonJS of it.
 */
export async function bundleProgram(entry: string, name: `${string}.${'mjs' | 'cjs'}`): Promise<string> {
  const outfile = resolve(folder, name);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: name.endsWith('.cjs') ? 'cjs' : 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}
