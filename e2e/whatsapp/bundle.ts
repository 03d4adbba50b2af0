import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles one browser script of this folder, given relative to it. Nothing is written to disk. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [script] = result.outputFiles;
  if (!script) throw new Error(`esbuild made no script of ${entry}`);
  return script.text;
}
