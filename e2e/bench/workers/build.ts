import { build } from 'esbuild';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');

/**
 * Bundles both sides as the app is bundled, and gives the paths of the scripts by side. (tsx does not do here: it names
 * functions by a helper that is missing in a page to which a function is sent.)
 */
export async function buildSides(): Promise<Record<'ours' | 'plain', string>> {
  const outdir = join(project, 'build/.runtime/bench');
  await build({
    entryPoints: { ours: join(import.meta.dirname, 'ours.ts'), plain: join(import.meta.dirname, 'plain.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return { ours: join(outdir, 'ours.mjs'), plain: join(outdir, 'plain.mjs') };
}
