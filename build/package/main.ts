// `npm run package`: makes what people install, or with --dir the unpacked app. The app is built already (build/run.mjs).
import { build } from 'electron-builder';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ROOT, RUNTIME } from '../paths.mjs';
import { Problem, say, since, warnLoudly } from '../say.mjs';
import { FALLBACK } from '../set-up/fallback-electron.mjs';
import { configuration } from './config.ts';
import { packagedFiles } from './files.ts';
import { drawIcons } from './icons.ts';
import { notForDistribution } from './mark.ts';
import { checkRuntime, readRuntime } from './runtime.ts';
import { readSigning } from './signing.ts';
import { readUpdateSource, sourceVariable } from './update-source.ts';
import { readWish, type Wish } from './wish.ts';

interface Manifest {
  readonly version: string;
  readonly repository?: unknown;
  readonly homepage?: string;
}

async function main(): Promise<void> {
  const started = Date.now();
  const wish = readWish(process.argv.slice(2));
  const runtime = readRuntime(process.env['ELECTRON_OVERRIDE_DIST_PATH'], FALLBACK);
  checkRuntime(runtime, wish);
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const isFallback = runtime.kind === 'fallback';
  // What is marked never looks for updates either: it would replace itself by something else.
  const updates = isFallback ? null : readUpdateSource(manifest, process.env);
  requireHomepage(wish, manifest.homepage ?? updates);
  const output = resolve(wish.output ?? join(ROOT, 'dist', isFallback ? notForDistribution : ''));
  const icons = join(RUNTIME, 'icons');

  const options = {
    runtime,
    updates,
    version: manifest.version,
    platform: process.platform,
    env: process.env,
  };
  const signing = wish.targets.length > 0 ? readSigning(process.platform, process.env) : undefined;
  for (const notice of signing?.notices ?? []) say(`Notice: ${notice}`);
  if (!updates) say(`Notice: this app looks for no updates: ${noSource(isFallback)}`);

  await drawIcons(icons);
  await rm(output, { recursive: true, force: true });
  const made = await build({
    projectDir: ROOT,
    config: configuration({ ...options, output, icons, files: await packagedFiles() }),
    publish: wish.publish ? 'always' : 'never',
    [systemName()]: wordsFor(wish),
  });

  for (const file of made.length > 0 ? made : [output]) say(`Made ${relative(ROOT, file)}`);
  say(`Packaged (${since(started)})`);
  if (isFallback) announce(output);
}

function requireHomepage({ targets }: Wish, homepage: unknown): void {
  const needing = targets.filter((target) => target === 'deb' || target === 'rpm');
  if (homepage || needing.length === 0) return;
  throw new Problem(
    `${needing.join(' and ')}: these name the page of the project. Set ${sourceVariable}, or "repository" in package.json.`,
  );
}

const noSource = (isFallback: boolean) =>
  isFallback ? 'it is made for tests.' : `set ${sourceVariable}, or "repository" in package.json.`;

/** The targets in electron-builder's words: what, and for which kind of processor. */
function wordsFor({ targets, architectures }: Wish): string[] {
  const kinds = targets.length > 0 ? targets : ['dir'];
  return kinds.flatMap((kind) => architectures.map((architecture) => `${kind}:${architecture}`));
}

function systemName(): 'linux' | 'mac' | 'win' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'win' : 'linux';
}

function announce(output: string): void {
  warnLoudly([
    'NOT FOR DISTRIBUTION: this app was packaged with the fallback Electron, which is old and of a third party.',
    'It is for tests only. Do not give it to anybody, do not link real accounts with it.',
    relative(ROOT, output),
  ]);
}

try {
  await main();
} catch (error) {
  process.stderr.write(
    `\n${error instanceof Problem ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = 1;
}
