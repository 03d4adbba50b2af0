// `npm run package`: makes what people install, or with --dir the unpacked app. The app is built already (build/run.mjs).
import { build } from 'electron-builder';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ROOT } from '../paths.mjs';
import { Problem, say, since, warnLoudly } from '../say.mjs';
import { FALLBACK } from '../set-up/fallback-electron.mjs';
import { configuration } from './config.ts';
import { packagedFiles } from './files.ts';
import { drawIcons } from './icons.ts';
import { writeLicences } from './licences.ts';
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
  const output = await emptyOutput(wish.output, isFallback);

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

  const made = await inTemporaryFolder(async (folder) => {
    const [icons, others] = [join(folder, 'icons'), join(folder, 'licences.txt')];
    await drawIcons(icons);
    await writeLicences(others);
    const licences = { own: join(ROOT, 'LICENSE'), others };
    return build({
      projectDir: ROOT,
      config: configuration({ ...options, output, icons, licences, files: await packagedFiles() }),
      publish: wish.publish ? 'always' : 'never',
      [systemName()]: wordsFor(wish),
    });
  });

  for (const file of made.length > 0 ? made : [output]) say(`Made ${relative(ROOT, file)}`);
  say(`Packaged (${since(started)})`);
  if (isFallback) announce(output);
}

/**
 * The folder for what is made, without what was made before. One that somebody named is never emptied.
 * @throws {Problem} where that one has something in it
 */
async function emptyOutput(named: string | undefined, isFallback: boolean): Promise<string> {
  if (named === undefined) {
    const usual = join(ROOT, 'dist', isFallback ? notForDistribution : '');
    await rm(usual, { recursive: true, force: true });
    return usual;
  }
  const output = resolve(named);
  if (existsSync(output) && readdirSync(output).length > 0)
    throw new Problem(`${output} is not empty. Name a folder that is, or one that is not there yet.`);
  return output;
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-package-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
