// Makes node_modules what package-lock.json says.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ROOT } from '../paths.mjs';
import { Problem, lastLines, say, since } from '../say.mjs';
import { npm } from './npm.mjs';

/** Holds the hash of the lock file that node_modules was made from. `npm ci` deletes it with everything else. */
const stampOf = (root) => join(root, 'node_modules', '.switchboard-lock');

/**
 * Installs the packages where they are missing, incomplete or older than the lock file.
 * @param {string} [root] the folder of package.json
 * @param {typeof npm} [runNpm]
 * @returns {Promise<boolean>} whether anything was done
 * @throws {Problem} where npm fails
 */
export async function setUpNodeModules(root = ROOT, runNpm = npm) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false;
  if (isUpToDate(root)) {
    // Somebody ran npm by hand.
    writeFileSync(stamp, hash);
    return false;
  }
  const started = Date.now();
  say('Set-up: installing node modules (npm ci)');
  const installed = await runNpm(['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    busy: 'Set-up: still installing node modules',
  });
  if (installed.code !== 0) {
    throw new Problem(
      `${whatNpmSaid(installed.output)}\n\n"npm ci" failed (code ${installed.code}). Its reason is above. ` +
        'Check the network and the registry that npm uses (npm config get registry), then run the same command again. ' +
        'Where package.json and package-lock.json disagree, run "npm install" first.',
    );
  }
  writeFileSync(stamp, hash); // Last, so that a killed installation is not taken for a complete one.
  say(`Set-up: node modules installed (${since(started)})`);
  return true;
}

/** Whether npm's own note of what it installed agrees with the lock file. */
function isUpToDate(root) {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const locked = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(note);
  const same = ([path, wanted]) =>
    path in installed
      ? isDeepStrictEqual(
          [installed[path].version, installed[path].integrity],
          [wanted.version, wanted.integrity],
        )
      : wanted.optional === true; // For another system.
  return Object.entries(locked).every(same) && Object.keys(installed).every((path) => path in locked);
}

function packagesIn(lockFile) {
  const { '': project, ...packages } = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  void project;
  return packages;
}

/** npm's reason, without its warnings and the page of usage that it prints after some errors. */
export function whatNpmSaid(output) {
  const [reason] = output.split(/^npm error Usage:/m);
  return lastLines(
    reason
      .split('\n')
      .filter((line) => !line.startsWith('npm warn'))
      .join('\n'),
  );
}
