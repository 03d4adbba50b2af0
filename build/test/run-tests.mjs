// Runs the stages of `npm test`, whatever fails, and says at the end what did.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { canFindLeftovers, endMarked } from '../leftovers.mjs';
import { isEnding } from '../processes.mjs';
import { say, since } from '../say.mjs';
import { closingLine, countOne, none, sum } from './counts.mjs';
import { STAGE_LIST, chooseStages } from './stages.mjs';

const NO_LEFTOVERS = 'no process left behind';

/**
 * @param {object} options
 * @param {string[]} options.only the stages to run; empty for all
 * @param {string[]} options.filter names of test files
 * @param {NodeJS.ProcessEnv} options.env added to the environment of every stage; has TMPDIR
 * @param {string} options.mark the mark of this run's processes
 * @returns {Promise<number>} the exit code: 0 where nothing failed
 */
export async function runTests({ only, filter, env, mark }) {
  const reports = mkdtempSync(join(env.TMPDIR, 'reports-'));
  const stayed = [];
  const endLeftovers = async (except = []) => void stayed.push(...(await endMarked(mark, { except })));
  const all = {};
  for (const name of chooseStages(only)) {
    all[name] = await runStage(name, all, { env, reports, filter, endLeftovers });
  }
  await endLeftovers();
  all.leftovers = countLeftovers(stayed);

  const total = sum(Object.values(all));
  if (total.failed.length > 0) say(`\nFailed:\n${total.failed.map((name) => `  - ${name}`).join('\n')}`);
  say(`\n${closingLine(total)}`);
  return total.failed.length > 0 ? 1 : 0;
}

async function runStage(name, before, setting) {
  const { title, needs, run } = STAGE_LIST[name];
  const started = Date.now();
  say(`\n=== ${title} ===`);
  const counts =
    needs && before[needs].failed.length > 0
      ? countOne(`${name}: not run, because it needs: ${needs}`, false)
      : await run(setting).catch((error) => crashed(name, error));
  say(`--- ${title}: ${closingLine(counts)} (${since(started)})`);
  return counts;
}

/** A stage that fails on the way to its tests is one failed test, and the others still run. */
function crashed(name, error) {
  if (isEnding()) throw error;
  say(error.stack);
  return countOne(`${name}: ${error.message.split('\n')[0]}`, false);
}

function countLeftovers(stayed) {
  if (!canFindLeftovers) return { ...none(), skipped: 1 };
  const names = stayed.slice(0, 3).map(({ pid, name }) => `\n      ${pid} ${name}`);
  const failure = `${NO_LEFTOVERS}: ${stayed.length} stayed and were ended, among them${names.join('')}`;
  return countOne(failure, stayed.length === 0);
}
