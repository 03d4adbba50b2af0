import { join } from 'node:path';
import { bundleProgram } from '../../support/bundle-program.ts';

/** Bundles both sides as the app is bundled, and gives the paths of the programs by side. */
export async function buildSides(): Promise<Record<'ours' | 'plain', string>> {
  const [ours, plain] = await Promise.all([
    bundleProgram(join(import.meta.dirname, 'ours.ts'), 'bench/ours.mjs'),
    bundleProgram(join(import.meta.dirname, 'plain.ts'), 'bench/plain.mjs'),
  ]);
  return { ours, plain };
}
