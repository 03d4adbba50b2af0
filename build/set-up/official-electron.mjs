// Fetches the official Electron with the installer of its npm package, within a limit.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { MODULES } from '../paths.mjs';
import { run } from '../processes.mjs';
import { say, since } from '../say.mjs';

/** A slow line needs minutes for its 120 MB; a host that does not answer is given up by the installer itself in seconds. */
const LIMIT_MS = 10 * 60_000;

/** The version of Electron that package.json asks for. */
export function electronVersion(modules = MODULES) {
  return JSON.parse(readFileSync(join(modules, 'electron', 'package.json'), 'utf8')).version;
}

/** Whether the official Electron is there, complete. The installer writes path.txt last. */
export function hasOfficial(modules = MODULES) {
  const folder = join(modules, 'electron');
  const pathFile = join(folder, 'path.txt');
  const versionFile = join(folder, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return false;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return (
    version === electronVersion(modules) &&
    existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8').trim()))
  );
}

/**
 * Tries to fetch it.
 * @returns {Promise<string | undefined>} why it could not be had, in one line; undefined where it is there now
 */
export async function fetchOfficial() {
  const started = Date.now();
  say(`Set-up: fetching Electron ${electronVersion()}`);
  const fetched = await run(process.execPath, [join(MODULES, 'electron', 'install.js')], {
    env: installerEnvironment(),
    busy: 'Set-up: still fetching Electron',
    limitMs: LIMIT_MS,
  });
  if (fetched.code === 0 && hasOfficial()) {
    say(`Set-up: Electron is there (${since(started)})`);
    return undefined;
  }
  if (fetched.late) return `it was not there after ${LIMIT_MS / 60_000} minutes`;
  return reasonOf(fetched.output);
}

/** The environment for Electron's installer: it uses a proxy only when it is told to. */
export function installerEnvironment(env = process.env) {
  const { ELECTRON_SKIP_BINARY_DOWNLOAD, ELECTRON_OVERRIDE_DIST_PATH, ...rest } = env;
  void ELECTRON_SKIP_BINARY_DOWNLOAD;
  void ELECTRON_OVERRIDE_DIST_PATH; // With it the installer would look for its files in the wrong folder.
  const proxy = env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy;
  return proxy ? { ELECTRON_GET_USE_PROXY: 'true', ...rest } : rest;
}

/** Why the installer failed, in one line, out of what it printed. */
export function reasonOf(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const said = lines.find((line) => line !== '' && !line.startsWith('at '));
  // The installer prints no cause with this one: it is the network, the name server or the proxy.
  if (said?.endsWith('fetch failed')) return 'its download host could not be reached';
  return said?.replace(/\.$/, '') ?? 'its installer failed without a word';
}
