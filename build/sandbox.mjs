// Electron's own sandbox: when it must be turned off, and when Linux does not let it work.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { MODULES } from './paths.mjs';
import { Problem, say } from './say.mjs';

/** Kernel settings, each with the value at which an ordinary user's program can't build a sandbox. */
const FORBIDDEN_BY = {
  '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1',
  '/proc/sys/kernel/unprivileged_userns_clone': '0',
  '/proc/sys/user/max_user_namespaces': '0',
};

const isRoot = () => process.getuid?.() === 0;

/** The arguments that turn Electron's sandbox off, with a warning, for root; for everybody else none. */
export function noSandbox() {
  if (!isRoot() || process.platform !== 'linux') return [];
  say(
    'Warning: running as root, so Electron runs without its sandbox. Use an ordinary account for real work.',
  );
  return ['--no-sandbox'];
}

/**
 * Says before Electron starts what it would say as a crash: that this system does not let it build its sandbox.
 * Needs the set-up to be done.
 * @throws {Problem} with the commands that allow it
 */
export function requireSandbox() {
  if (process.platform !== 'linux' || isRoot() || !sandboxForbiddenBy()) return;
  const helper = join(dirname(createRequire(join(MODULES, 'x.js'))('electron')), 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  if (uid === 0 && (mode & 0o4755) === 0o4755) return;
  throw new Problem(
    `This system does not let programs build a sandbox by themselves (${sandboxForbiddenBy()}), so Electron needs its ` +
      `helper for that. Run this once, then the same command again:\n    sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  );
}

/** @returns {string | undefined} the kernel setting that forbids it */
export function sandboxForbiddenBy(settings = FORBIDDEN_BY) {
  return Object.keys(settings).find(
    (path) => existsSync(path) && readFileSync(path, 'utf8').trim() === settings[path],
  );
}
