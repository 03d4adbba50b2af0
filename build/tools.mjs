// The command-line tools of node_modules, called by file: no shell, no PATH, the same on every system.
import { join } from 'node:path';
import process from 'node:process';
import { MODULES, ROOT } from './paths.mjs';
import { run } from './processes.mjs';

const FILES = {
  electron: 'electron/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs a tool in the project's folder, its output going to the terminal unless `show` is false.
 * @param {keyof typeof FILES} name
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, limitMs?: number, show?: boolean}} [options] `env` is added to this process's own
 */
export function tool(name, args, options) {
  return node([join(MODULES, FILES[name]), ...args], options);
}

/** Runs Node in the project's folder. Parameters as for `tool`; `input` and `graceMs` as for `run`. */
export function node(args, { env = {}, show = true, ...options } = {}) {
  return run(process.execPath, args, { ...options, show, cwd: ROOT, env: { ...process.env, ...env } });
}
