import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'electron-vite';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leftOut } from './build/left-out.ts';
import { commandNames } from './shared/contract.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

/** The contract itself is too large for what has to be there first: the preload, and the window. */
const define = { COMMAND_NAMES: JSON.stringify(commandNames) };

/** A schema that nobody asks is not built, nor what it is built of: a page takes what main has parsed. */
const treeshake = { manualPureFunctions: ['z', ...schemaNames()] };

/**
 * All that the window's first frame needs is one file: with several, the page asks for this and that while nobody can answer.
 * What only a form parses with stays out of it, although it lies on the way to what every account is made of.
 */
const first = {
  name: 'first',
  tags: ['$initial' as const],
  test: (id: string) => !/[\\/](zod|shared[\\/]proxy\.ts)/.test(id),
  includeDependenciesRecursively: false,
};

// The oldest runtime the code must run on: Electron 33 (Node 20.18, Chromium 130).
// Only what package.json calls `dependencies` stays outside of the built files: what reads files of its own. All else is
// bundled, since reading hundreds of small files would take most of the start.
export default defineConfig({
  main: {
    define,
    plugins: [leftOut(at('electron/storage/unused-by-store.ts'))],
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      rolldownOptions: { input: { start: at('electron/start.ts') }, output: { format: 'es' } },
    },
  },
  preload: {
    define,
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file that requires nothing but electron.
      externalizeDeps: false,
      rolldownOptions: {
        input: at('electron/preload.ts'),
        treeshake,
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    build: {
      target: 'chrome130',
      minify: true,
      chunkSizeWarningLimit: 1_000, // kB; it is read from the disk, not from a network
      outDir: at('out/renderer'),
      rolldownOptions: {
        input: at('renderer/index.html'),
        treeshake,
        output: { codeSplitting: { groups: [first] } },
      },
    },
    plugins: [react(), tailwindcss()],
  },
});

/**
 * The names under which shared/ keeps its schemas, so that `nameSchema.optional()` is known to do nothing else. Only those that
 * say what they are: a name counts wherever it is used, also in libraries.
 */
function schemaNames(): string[] {
  const files = readdirSync(at('shared'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const names = files.flatMap((name) => [
    ...readFileSync(join(at('shared'), name), 'utf8').matchAll(/^(?:export )?const (\w+Schema) = /gm),
  ]);
  return [...new Set(names.map(([, name]) => String(name)))];
}
