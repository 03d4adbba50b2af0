import { build as bundle } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

/** Where the programs of ours begin whose imports are built into the files that we ship. */
const entries = ['electron/main.ts', 'electron/preload.ts', 'renderer/main.tsx'];

const licenceFile = /^(licen[cs]e|copying|notice)/i;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Writes down the licences of everybody whose code is in the package, built into our files or beside them: they ask for
 * that. Throws where a package does not say under which licence it is.
 */
export async function writeLicences(path: string): Promise<void> {
  const parts: string[] = [];
  for (const folder of await foreignFolders()) parts.push(await licenceOf(join(ROOT, folder)));
  const intro = 'Switchboard contains code of others. These are its parts and their licences.\n';
  await writeFile(path, [intro, ...parts].join(`\n${'-'.repeat(80)}\n\n`));
}

/** The folders of all packages that are reached, relative to the project. */
async function foreignFolders(): Promise<string[]> {
  const { metafile } = await bundle({
    entryPoints: entries,
    absWorkingDir: ROOT,
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    external: ['electron', 'unzipper', 'archiver', 'tailwindcss'],
    loader: { '.css': 'empty', '.woff2': 'empty', '.wav': 'empty', '.svg': 'empty' },
    logLevel: 'error',
  });
  const folders = Object.keys(metafile.inputs).flatMap((input) => folderOf(input) ?? []);
  return [...new Set(folders)].sort();
}

/** The folder of the package that a file belongs to. */
const folderOf = (path: string) => /^(.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];

async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  const files = (await readdir(folder)).filter((file) => licenceFile.test(file)).sort();
  if (!license && files.length === 0)
    throw new Error(`${name} ${version} does not say under which licence it is`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return (
    [`${name} ${version}${license ? ` (${license})` : ''}`, ...texts.map((text) => text.trim())].join(
      '\n\n',
    ) + '\n'
  );
}
