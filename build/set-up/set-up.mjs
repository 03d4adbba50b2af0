// Everything that the other commands need, and nothing twice.
import { say, since } from '../say.mjs';
import { setUpElectron } from './electron.mjs';
import { setUpHeadlessShell } from './headless-shell.mjs';
import { setUpNodeModules } from './node-modules.mjs';
import { setUpSystem } from './system.mjs';

/**
 * @param {object} options
 * @param {boolean} [options.officialOnly] refuse the fallback Electron
 * @param {boolean} [options.retry] try the official Electron again
 * @param {boolean} [options.virtualDisplay] a virtual display will be used
 * @param {boolean} [options.headlessShell] the lighter browser will be run, if it can be had
 * @param {boolean} [options.electron] Electron will be run
 * @param {boolean} [options.modulesOnly] neither Electron nor a browser will be run
 * @returns {Promise<{runtime?: import('./electron.mjs').Runtime, browser?: string}>} neither with `modulesOnly`, no runtime without `electron`
 * @throws {import('../say.mjs').Problem} where something can't be had; what was done stays done
 */
export async function setUp({
  officialOnly = false,
  retry = false,
  virtualDisplay = false,
  headlessShell = false,
  electron: withElectron = true,
  modulesOnly = false,
} = {}) {
  const started = Date.now();
  const system = modulesOnly ? undefined : await setUpSystem({ virtualDisplay });
  const shell = headlessShell && !modulesOnly && (await setUpHeadlessShell({ retry }));
  const modules = await setUpNodeModules();
  const electron = modulesOnly || !withElectron ? undefined : await setUpElectron({ officialOnly, retry });
  const changed = system?.changed || shell || modules || electron?.changed;
  say(`Set-up: ${changed ? 'done' : 'nothing to do'} (${since(started)})`);
  return { runtime: electron?.runtime, browser: system?.browser };
}
