// Reads the command line of build/run.mjs.
import process from 'node:process';
import { Problem } from './say.mjs';

const COMMANDS = [
  'start',
  'dev',
  'demo',
  'test',
  'test:full',
  'bench',
  'screenshots',
  'field-check',
  'package',
  'set-up',
];
export const STAGES = ['format', 'types', 'unused', 'unit', 'integration', 'lint', 'build', 'e2e'];

/** The stages that take the names of test files. */
const FILTERABLE = ['unit', 'integration', 'e2e'];

/**
 * @typedef {object} Arguments
 * @property {string} command one of COMMANDS
 * @property {boolean} retry `--retry`: try for the official Electron again
 * @property {boolean} auto `--auto`: the demo plays by itself, on a display of its own
 * @property {string[]} only `--only unit,e2e`: the test stages to run; empty for all
 * @property {string[]} rest what goes on to the command that is run
 */

/**
 * @param {string[]} argv without node and the script
 * @param {NodeJS.ProcessEnv} [env] where npm puts an option that was given without `--` before it
 * @returns {Arguments}
 * @throws {Problem} where they make no sense
 */
export function parseArguments(argv, env = process.env) {
  const [command, ...rest] = argv;
  if (!COMMANDS.includes(command)) {
    throw new Problem(`Say what to do: npm run ${COMMANDS.join(' | ')}`);
  }
  const given = (option) => rest.includes(`--${option}`) || env[`npm_config_${option}`] === 'true';
  const retry = given('retry');
  const auto = command === 'demo' && given('auto');
  const passed = rest.filter((word) => word !== '--retry' && word !== '--');
  if (command !== 'test' && command !== 'test:full') {
    if (command === 'set-up' && passed.length > 0)
      throw new Problem(`set-up does not know ${passed.join(' ')}.`);
    return { command, retry, auto, only: [], rest: passed };
  }
  return { command, retry, auto, ...parseTest(passed) };
}

function parseTest(words) {
  const only = [];
  const rest = [];
  for (let at = 0; at < words.length; at += 1) {
    const [option, value] = words[at].split('=');
    if (option === '--only') only.push(...(value ?? words[++at] ?? '').split(','));
    else rest.push(words[at]);
  }
  const unknown = only.filter((name) => !STAGES.includes(name));
  if (unknown.length > 0) {
    throw new Problem(`There is no test stage "${unknown.join(', ')}". There are: ${STAGES.join(', ')}.`);
  }
  if (rest.length > 0 && !(only.length === 1 && FILTERABLE.includes(only[0]))) {
    throw new Problem(
      `Name the stage that ${rest.join(' ')} is for, one of ${FILTERABLE.join(', ')}: npm test -- --only unit ${rest.join(' ')}`,
    );
  }
  return { only, rest };
}
