// Runs npm, whatever way it was installed.
import process from 'node:process';
import { ROOT } from '../paths.mjs';
import { run } from '../processes.mjs';

/**
 * @param {string[]} args
 * @param {{busy?: string, limitMs?: number, cwd?: string}} [options]
 * @returns {Promise<import('../processes.mjs').Ran>}
 */
export function npm(args, options = {}) {
  const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
  const all = { cwd: ROOT, env, ...options };
  // Within `npm start` and the like this is npm's own script, which needs no shell on any system.
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], all);
  return run('npm', args, { ...all, shell: process.platform === 'win32' });
}
