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
  const setting = { env, reports, filter, endLeftovers };
  const chosen = chooseStages(only);
  const begun = beginBeside(chosen, setting);
  for (const name of chosen) all[name] = await runStage(name, all, setting, begun);
  await endLeftovers();
  all.leftovers = countLeftovers(stayed);

  const total = sum(Object.values(all));
  if (total.failed.length > 0) say(`\nFailed:\n${total.failed.map((name) => `  - ${name}`).join('\n')}`);
  say(`\n${closingLine(total)}`);
  return total.failed.length > 0 ? 1 : 0;
}

/** Begins the stages that run beside others. */
function beginBeside(names, setting) {
  const begun = new Map();
  for (const name of names.filter((each) => STAGE_LIST[each].beside)) {
    const running = attempt(name, setting);
    // It fails only where everything is being ended, and is then not waited for any more.
    running.catch(() => undefined);
    begun.set(name, running);
  }
  return begun;
}

async function runStage(name, before, setting, begun) {
  const { title, needs } = STAGE_LIST[name];
  say(`\n=== ${title} ===`);
  const isHeldUp = needs && before[needs].failed.length > 0;
  const { counts, took } = isHeldUp
    ? { counts: countOne(`${name}: not run, because it needs: ${needs}`, false), took: since(Date.now()) }
    : await (begun.get(name) ?? attempt(name, setting));
  if (counts.output) say(counts.output.trimEnd());
  say(`--- ${title}: ${closingLine(counts)} (${took})`);
  return counts;
}

/** Runs a stage, and says how long it took. */
async function attempt(name, setting) {
  const started = Date.now();
  const counts = await STAGE_LIST[name].run(setting).catch((error) => crashed(name, error));
  return { counts, took: since(started) };
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
